import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.js'
import { splitSentences } from '../../../src/analysis/sentences.js'
import { plainEnglish } from '../../../src/analysis/vocabulary/plain-english.js'
import { readReportingVerbs } from '../../../src/analysis/vocabulary/reporting-verbs.js'
import { articleOf } from '../../../src/learning/article-of.js'

const wordsRead = (text: string, ...reportingVerbs: string[]) =>
  readReportingVerbs(splitSentences(articleOf(text)), { ...plainEnglish, reportingVerbs })
    .flatMap(({ tokens }) => tokens)
    .map(token => token.text)
    .join(' ')

describe('a verb of the newsroom’s own is read as "say" in each of its forms', () => {
  test.each([
    { verb: 'skeet', text: 'She skeeted it', reads: 'She said it' },
    { verb: 'skeet', text: 'She skeets it', reads: 'She says it' },
    { verb: 'skeet', text: 'Skeeting it', reads: 'saying it' },
    { verb: 'vogue', text: 'She vogued and vogues', reads: 'She said and says' },
    { verb: 'vlog', text: 'She vlogged, vlogging', reads: 'She said , saying' },
    { verb: 'zippy', text: 'She zippied, he zippies', reads: 'She said , he says' },
    { verb: 'spake', text: 'He spake', reads: 'He said' },
  ])('$verb: $text', ({ verb, text, reads }) => {
    expect(wordsRead(text, verb)).toBe(reads)
  })

  test('and other words are left alone', () => {
    expect(wordsRead('She tooted the horn.', 'skeet')).toBe('She tooted the horn .')
  })
})

test('what such a verb reports is an attribution, with the article’s own words for its cue', () => {
  const article = articleOf('Nobody has been hurt, the mayor, Piet Maarsen, skeeted on Friday.')
  const { attributions } = analyse(article, { ...plainEnglish, reportingVerbs: ['skeet'] })
  const cues = attributions.flatMap(({ cue }) => cue.map(({ start, end }) => article.text.slice(start, end)))
  expect(cues).toEqual(['skeeted'])
})
