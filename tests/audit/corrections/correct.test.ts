import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.js'
import { auditArticle } from '../../../src/audit/audit.js'
import { correct } from '../../../src/audit/corrections/correct.js'
import { identified } from '../../../src/audit/corrections/source-identity.js'
import { nothingDecided } from '../../../src/audit/decisions.js'
import { defaultSettings } from '../../../src/audit/settings.js'
import type { Corrections } from '../../../src/model/corrections.js'
import { readArticle } from '../../../src/reading/read-article.js'
import { holdsInvariants } from '../invariants.js'

const articles = readdirSync('article').map(name => readArticle(`article/${name}`, readFileSync(`article/${name}`)))
const by = 'Ida Brandt'

test('whatever is corrected, every id of the report leads somewhere and every span is a place', () => {
  const words = fc.record({
    at: fc.double({ min: 0, max: 0.95, noNaN: true }),
    length: fc.integer({ min: 3, max: 60 }),
  })
  const kind = fc.constantFrom('no-attribution', 'source', 'second-source')
  const corrected = fc.record({
    article: fc.constantFrom(...articles),
    cuts: fc.array(fc.record({ words, kind, other: words }), { minLength: 1, maxLength: 6 }),
  })
  fc.assert(
    fc.property(corrected, ({ article, cuts }) => {
      const cut = ({ at, length }: { at: number; length: number }) =>
        article.text
          .slice(Math.floor(at * article.text.length))
          .slice(0, length)
          .trim() || 'said'
      const corrections = cuts.map(({ words: quoted, kind: which, other }): Corrections['corrections'][number] => {
        const about = { words: cut(quoted), by }
        if (which === 'source') return { kind: which, ...about, is: cut(other) }
        return which === 'no-attribution'
          ? { kind: which, ...about }
          : { kind: which, ...about, source: cut(other), class: 'document' }
      })
      const report = auditArticle(article, defaultSettings, { ...nothingDecided, corrections })
      holdsInvariants(report, article.file)
      expect(report.corrections.map(({ words: said }) => said)).toEqual(corrections.map(each => each.words))
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('a part that is one with its whole is a part no more, nor are the others in a circle', () => {
  const analysis = analyse(articles[0] ?? expect.fail('no article'))
  const [first, second, third] = analysis.sources
  if (!first || !second || !third) expect.fail('too few sources')
  const sources = [
    { ...first, subsetOf: second.id },
    { ...second, subsetOf: third.id },
    { ...third, subsetOf: null },
  ]
  const merged = identified({ ...analysis, sources }, third.mentions[0] ?? expect.fail('no mention'), first.label, 'so')
  if (typeof merged === 'string') expect.fail(merged)
  expect(merged.sources.map(({ id, subsetOf }) => [id, subsetOf])).toEqual([
    [first.id, null],
    [second.id, first.id],
  ])
})

test.each([
  { words: 'Bob Doe said', left: ['‘The dam will not hold’', '“The dam will not hold,” “We measured it.”'] },
  { words: 'Ann Roe, an engineer, said', left: ['the valley road was shut on Monday', '“We walked.”'] },
])('a heading that quotes goes with whom it quotes, and a sentence with whom it goes on: $words', ({ words, left }) => {
  const file = `# Road shut

Bob Doe said the valley road was shut on Monday.

“We walked.”

## ‘The dam will not hold’

“The dam will not hold,” Ann Roe, an engineer, said on Tuesday. “We measured it.”
`
  const article = readArticle('dam.md', new TextEncoder().encode(file))
  const { analysis } = correct(analyse(article), [{ kind: 'no-attribution', words, by }])
  const printed = analysis.attributions.map(({ content }) =>
    content.map(({ start, end }) => article.text.slice(start, end)).join(' '),
  )
  expect(printed).toEqual(left)
})

test('an analysis without corrections is what it was', () => {
  for (const analysis of articles.slice(0, 2).map(article => analyse(article))) {
    expect(correct(analysis, [])).toEqual({ analysis, checked: [] })
  }
})
