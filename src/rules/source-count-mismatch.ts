import type { Analysis } from '../model/analysis.js'
import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { insideSources } from './grounds/insiders.js'
import { mentionsOf, mismatches } from './grounds/taken-up.js'

/**
 * One source made into “sources” is an untruth about the only thing that readers can count. It slips in where a
 * headline is written by somebody else, or where an article forgets how it introduced its source.
 *
 * Limit: the number of people can be compared only where the article calls them by the same noun; whether a plural was
 * one person from the start is not to be seen.
 */
export default defineRule({
  id: 'source-count-mismatch',
  title: 'Number of sources that does not agree',
  description: 'The headline speaks of sources and the text has one, or the text counts the same sources differently.',
  advice: 'Count the sources, and say the same number everywhere.',
  basis: ['RE1'],
  severity: 'error',
  precision: {
    silent: 'It stopped at nothing in the 924 articles: it passed all of them.',
    measured: '2026-11-29',
  },
  needs: ['article', 'sentences', 'sources'],
  messages: {
    headline: {
      text: 'The headline has “{plural}”; the text has “{source}” alone. Write the headline in the singular.',
    },
    singular: {
      text: '“{source}” is one person, and only “{plural}” came before. Say how many there are, and which of them speaks.',
    },
    number: {
      text: '“{source}” does not agree with “{plural}”. Count the sources, and say the same number everywhere.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'a headline that makes one source into several',
      text: 'Orrel mine to close, sources say\n\nThe government will close the Orrel mine, a source at the ministry said on Monday.\n\nThe mine employs 900 people.',
      findings: [{ message: 'headline', at: 'sources' }],
    },
    {
      kind: 'failing',
      shows: 'a plural that becomes one person',
      text: 'The government will close the Orrel mine, officials said on Monday.\n\nThe official said that 900 people would lose their jobs.',
      findings: [{ message: 'singular', at: 'The official' }],
    },
    {
      kind: 'failing',
      shows: 'two numbers for the same people',
      text: 'The government will close the Orrel mine, three officials said on Monday.\n\nThe four officials said that 900 people would lose their jobs.',
      findings: [{ message: 'number', at: 'The four officials' }],
    },
    {
      kind: 'passing',
      shows: 'the number stays the same',
      text: 'The government will close the Orrel mine, three officials said on Monday.\n\nThe three officials said that 900 people would lose their jobs.',
    },
    {
      kind: 'near-miss',
      shows: 'one of several is introduced before it is spoken of again',
      text: 'The government will close the Orrel mine, officials said on Monday.\n\nOne official had seen the decree. The official said that 900 people would lose their jobs.',
    },
    {
      kind: 'near-miss',
      shows: 'two of three is no other count',
      text: 'The government will close the Orrel mine, three officials said on Monday.\n\nTwo of the officials said that 900 people would lose their jobs.',
    },
  ],
  check(layers) {
    const { article, sentences, sources } = layers
    const unnamed = sources.filter(({ class: kind, spokesperson }) => kind === 'unnamed-person' && !spokesperson)
    const mentions = unnamed
      .flatMap(source => mentionsOf(source, article.text, sentences))
      .sort((one, other) => one.at.start - other.at.start)
    const inText = mismatches(mentions, sentences)
    return [...inHeadline(article, insideSources(layers)), ...inText]
  },
})

/** How a headline cites unnamed people in the plural: “sources say”, “Officials: …”, “…, insiders”. */
const CITED = /\b(?:sources|officials|insiders)(?= (?:say|said|tell|claim)\b|:|$)/i

function inHeadline({ blocks, text }: Analysis['article'], inside: ReadonlySet<Source>) {
  const headline = blocks.find(({ kind }) => kind === 'headline')
  if (headline === undefined) return []
  const found = CITED.exec(text.slice(headline.start, headline.end))
  const below = [...inside].map(source => ({ source, at: source.mentions.find(({ start }) => start >= headline.end) }))
  const [only, ...others] = below.filter(({ at }) => at !== undefined)
  if (found === null || only?.at === undefined || others.length > 0 || only.source.count !== 1) return []
  const start = headline.start + found.index
  const at = { start, end: start + found[0].length }
  return [
    {
      message: 'headline' as const,
      words: { plural: found[0], source: only.source.label },
      at,
      evidence: [
        { what: 'headline', at },
        { what: 'source', at: only.at },
      ],
      certainty: 1,
      sourceId: only.source.id,
    },
  ]
}
