import { bareNouns } from '../../english/source-descriptions.js'
import type { Range } from '../../model/range.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { headNoun } from './head-noun.js'

/** A mention of unnamed people that tells how many they are. */
interface Mention {
  readonly source: Source
  readonly at: Range
  readonly words: string
  readonly noun: string
  /** Null for a plural without a number. */
  readonly count: number | null
}

/** The mentions of a source that call it by its noun. */
export function mentionsOf(source: Source, text: string, sentences: readonly Sentence[]): Mention[] {
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
export function mismatches(mentions: readonly Mention[], sentences: readonly Sentence[]) {
  const before = new Map<string, Before>()
  let isOneBefore = false
  return mentions.flatMap(mention => {
    const { noun, count, source } = mention
    const known = before.get(noun) ?? { earlier: mention, sources: new Set(), counts: new Set(), sum: 0 }
    const isMismatch = known.earlier !== mention && isNew(mention, known)
    const isSingular = count === 1
    const isSpokenOf = isSingular && isMismatch && (isOneBefore || isPrintedBefore(mention, sentences))
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
 * Whether one of them is spoken of before without being relied on: “CNN quoted an American witness”.
 * Of the first singular mention alone is it asked: the others have that one before them.
 */
const isPrintedBefore = ({ noun, at: { start } }: Mention, sentences: readonly Sentence[]): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some(({ end, text }, at) => end <= start && tokens[at - 1]?.lemma !== 'the' && text.toLowerCase() === noun),
  )
