import type { TokenRow } from '../../survey/words/token-row.js'
import { holds, ME, type Paragraph, YOU } from './paragraphs.js'

/** How many sentences introduce an interview at most. */
const INTRODUCTION = 30
/** "The conversation has been edited for length and clarity.", "Questions and answers have been edited …" */
const EDITED =
  /\b(?:answers|conversation|exchange|interview|responses|transcript)\b.{0,40}\b(?:condensed|edited|lightly)\b/i
/** How many questions to "you" are answered as "I" in an interview that does not say that it is one. */
const FEWEST_ANSWERED = 2

/** The token at which questions and answers begin, or null where there are none. */
export const startOf = (
  row: TokenRow,
  paragraphs: readonly Paragraph[],
  askers: ReadonlySet<string>,
  quoted: Uint8Array,
): number | null =>
  afterNote(row) ?? firstLabelled(paragraphs, askers)?.from ?? firstAnswered(row, paragraphs, quoted)?.from ?? null

function afterNote(row: TokenRow): number | null {
  const note = row.sentences
    .slice(0, INTRODUCTION)
    .findIndex(({ start, end }) => EDITED.test(row.text.slice(start, end)))
  return note < 0 ? null : (row.first[note + 1] ?? null)
}

/** "Q:" where there is "A:", too; the writer's name tells by itself. */
function firstLabelled(paragraphs: readonly Paragraph[], askers: ReadonlySet<string>): Paragraph | undefined {
  const labelled = paragraphs.filter(({ label }) => label && (label.words === 'a' || askers.has(label.words)))
  const labels = new Set(labelled.map(({ label }) => label?.words))
  const isInterview = labels.has('q') ? labels.has('a') : [...labels].some(words => words !== 'a')
  return isInterview ? labelled[0] : undefined
}

/** "How did you begin?" above "I was asked to help." */
function firstAnswered(row: TokenRow, paragraphs: readonly Paragraph[], quoted: Uint8Array): Paragraph | undefined {
  const answered = paragraphs.filter((each, n) => {
    const next = paragraphs[n + 1]
    return each.asks && holds(row, each, YOU) && next && !next.asks && holds(row, next, ME, quoted)
  })
  return answered.length < FEWEST_ANSWERED ? undefined : answered[0]
}
