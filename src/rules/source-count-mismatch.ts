import { bareNouns } from '../english/source-descriptions.js'
import type { Analysis } from '../model/analysis.js'
import type { Range } from '../model/range.js'
import type { Sentence } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { headNoun } from './grounds/head-noun.js'
import { insideSources } from './grounds/insiders.js'

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
  check({ article, sentences, sources }) {
    const unnamed = sources.filter(({ class: kind, spokesperson }) => kind === 'unnamed-person' && !spokesperson)
    const mentions = unnamed
      .flatMap(source => mentionsOf(source, article.text, sentences))
      .sort((one, other) => one.at.start - other.at.start)
    const inText = mismatches(mentions, sentences)
    return [...inHeadline(article, insideSources(sources, sentences, article.text)), ...inText]
  },
})

/** A mention of unnamed people that tells how many they are. */
interface Mention {
  readonly source: Source
  readonly at: Range
  readonly words: string
  readonly noun: string
  /** Null for a plural without a number. */
  readonly count: number | null
}

function mentionsOf(source: Source, text: string, sentences: readonly Sentence[]): Mention[] {
  const noun = headNoun(source, sentences, each => bareNouns.has(each))
  if (noun === undefined) return []
  const count = source.count === 'many' ? null : source.count
  return source.mentions
    .map(at => ({ source, at, words: text.slice(at.start, at.end), noun, count }))
    .filter(({ words }) => words.toLowerCase().includes(noun))
}

/** What an article says of a noun before a mention. */
interface Before {
  readonly earlier: Mention
  readonly sources: Set<Source>
  readonly counts: Set<number | null>
  /** Of all counts of the noun. */
  sum: number
}

/** What definite mentions, in reading order, claim to take up again from those before them, and cannot. */
function mismatches(mentions: readonly Mention[], sentences: readonly Sentence[]) {
  const before = new Map<string, Before>()
  const isPrintedBefore = printedBefore(sentences)
  let isOneBefore = false
  return mentions.flatMap(mention => {
    const { noun, count, source } = mention
    const known = before.get(noun) ?? { earlier: mention, sources: new Set(), counts: new Set(), sum: 0 }
    const isMismatch = known.earlier !== mention && isNew(mention, known)
    const isSingular = count === 1
    const isSpokenOf = isSingular && isMismatch && (isOneBefore || isPrintedBefore(mention))
    before.set(noun, known)
    known.sources.add(source)
    known.counts.add(count)
    known.sum += count ?? 0
    isOneBefore ||= isSingular
    return isMismatch && !isSpokenOf ? finding(mention, known.earlier) : []
  })
}

/** Whether a definite mention agrees with none before it of its noun, nor, in the plural, with all of them. */
function isNew({ source, words, count }: Mention, { sources, counts, sum }: Before): boolean {
  if (!TAKES_UP.test(words) || source.subsetOf !== null || sources.has(source) || counts.has(count)) return false
  return count === 1 || (count !== null && !counts.has(null) && sum !== count)
}

function finding({ source, at, words, count }: Mention, earlier: Mention) {
  return {
    message: count === 1 ? ('singular' as const) : ('number' as const),
    words: { source: words, plural: earlier.words },
    at,
    evidence: [
      { what: 'sources', at: earlier.at },
      { what: 'source', at },
    ],
    certainty: 1,
    sourceId: source.id,
  }
}

/** “The official”, “the four officials”; neither “the other officials” nor “two of the officials”. */
const TAKES_UP = /^the\b(?! other)(?!.*\bof\b)/i

/**
 * Prepares the question whether one of them is spoken of before
 * without being relied on: “CNN quoted an American witness”.
 */
function printedBefore(sentences: readonly Sentence[]): (mention: Mention) => boolean {
  const ends = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const [at, { end, text }] of tokens.entries()) {
      const noun = text.toLowerCase()
      if (tokens[at - 1]?.lemma !== 'the' && !ends.has(noun)) ends.set(noun, end)
    }
  return ({ noun, at: { start } }) => (ends.get(noun) ?? Number.POSITIVE_INFINITY) <= start
}

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
