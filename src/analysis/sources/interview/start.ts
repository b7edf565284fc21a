import type { Person } from '../../survey/directory/named.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { holds, ME, type Paragraph, YOU } from './paragraphs.js'

/** How many sentences introduce an interview at most. */
const INTRODUCTION = 30
/** "The conversation has been edited for length and clarity.", "Questions and answers have been edited …" */
const EDITED =
  /\b(?:answers|conversation|exchange|interview|responses|transcript)\b.{0,40}\b(?:condensed|edited|lightly)\b/i
/** How many questions to "you" in a row are answered as "I" in an interview that does not say that it is one. */
const FEWEST_ANSWERED = 3

/** The token at which questions and answers begin, or null where there are none. */
export const startOf = (
  row: TokenRow,
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  askers: ReadonlySet<string>,
  quoted: Uint8Array,
): number | null => {
  const told = afterNote(row) ?? firstLabelled(paragraphs, askers)?.from
  if (told !== undefined) return told
  const start = firstAnswered(row, paragraphs, quoted)?.from
  return start !== undefined && isOfOne(people, start, askers) ? start : null
}

/** Whether an introduction names one person alone, who is not the writer. */
function isOfOne(people: readonly Person[], start: number, askers: ReadonlySet<string>): boolean {
  const [person, another] = people.filter(({ names }) => names.some(({ from }) => from < start))
  return person !== undefined && another === undefined && !askers.has(person.words.join(' ').toLowerCase())
}

function afterNote(row: TokenRow): number | undefined {
  const note = row.sentences
    .slice(0, INTRODUCTION)
    .findIndex(({ start, end }) => EDITED.test(row.text.slice(start, end)))
  return note < 0 ? undefined : row.first[note + 1]
}

/** "Q:" where there is "A:", too; the writer's name tells by itself. */
function firstLabelled(paragraphs: readonly Paragraph[], askers: ReadonlySet<string>): Paragraph | undefined {
  const labelled = paragraphs.filter(({ label }) => label && (label.words === 'a' || askers.has(label.words)))
  const labels = new Set(labelled.map(({ label }) => label?.words))
  const isInterview = labels.has('q') ? labels.has('a') : [...labels].some(words => words !== 'a')
  return isInterview ? labelled[0] : undefined
}

/**
 * "How did you begin?" above "I was asked to help.", one pair below the other. Once or twice, a column asks its
 * readers and answers itself: "Would you trust such a promise?" "I would not."
 */
function firstAnswered(row: TokenRow, paragraphs: readonly Paragraph[], quoted: Uint8Array): Paragraph | undefined {
  const isPair = paragraphs.map((each, n) => {
    const next = paragraphs[n + 1]
    return each.asks && holds(row, each, YOU) && next && !next.asks && holds(row, next, ME, quoted)
  })
  return paragraphs.find((_, n) => Array.from({ length: FEWEST_ANSWERED }).every((_, pair) => isPair[n + 2 * pair]))
}
