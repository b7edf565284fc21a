import type { Block } from '../../../model/article.js'
import type { Directory, Person } from '../../survey/directory/named.js'
import { blockAt, type TokenRow } from '../../survey/words/token-row.js'
import { textAt } from '../../survey/words/words-at.js'

/** What a paragraph of a printed interview is. */
type InterviewPart = 'question' | 'answer'

/** An interview that an article prints: who answers, and what its paragraphs are, by index of the block. */
export interface Interview {
  readonly person: Person
  readonly parts: ReadonlyMap<number, InterviewPart>
}

/** How many sentences introduce an interview at most. */
const INTRODUCTION = 30
/** "The conversation has been edited for length and clarity.", "Questions and answers have been edited …" */
const EDITED =
  /\b(?:answers|conversation|exchange|interview|responses|transcript)\b.{0,40}\b(?:condensed|edited|lightly)\b/i

/**
 * The interview that an article prints, if it says so or labels questions and answers "Q" and "A": of the person whom
 * its introduction names most.
 */
export function interviewIn(row: TokenRow, { people }: Directory, blocks: readonly Block[]): Interview | null {
  const labels = labelsOf(row)
  const from = startOf(row, labels)
  if (from === null) return null
  const printings = (person: Person) => person.names.filter(name => name.from < from).length
  const [person] = people.toSorted((one, other) => printings(other) - printings(one))
  return person && printings(person) > 0 ? { person, parts: partsOf(row, blocks, labels, person, from) } : null
}

/** What the paragraph of a token is; undefined outside the interview. */
export const partAt = (row: TokenRow, { parts }: Interview, at: number): InterviewPart | undefined =>
  parts.get(blockAt(row, at) ?? -1)

/** What paragraphs are labelled as, by index of the block, with the tokens that they begin at. */
type Labels = ReadonlyMap<number, { readonly from: number; readonly label: InterviewPart | null }>

function labelsOf(row: TokenRow): Labels {
  const labels = new Map<number, { from: number; label: InterviewPart | null }>()
  row.sentences.forEach(({ block }, index) => {
    if (labels.has(block)) return
    const from = row.first[index] ?? 0
    const part = row.lower[from] === 'q' ? 'question' : 'answer'
    labels.set(block, { from, label: pastLabel(row, from) > from ? part : null })
  })
  return labels
}

/** The place behind a label "Q:" or "A." at a place; the place itself if there is none. */
export function pastLabel(row: TokenRow, at: number): number {
  const label = textAt(row, at)
  if (/^[QA]\.$/.test(label)) return at + 1
  return /^[QA]$/.test(label) && /^[:.]$/.test(textAt(row, at + 1)) ? at + 2 : at
}

const areLabelled = (labels: Labels, part: InterviewPart): boolean =>
  [...labels.values()].some(({ label }) => label === part)

/** The token at which questions and answers begin, or null where there are none. */
function startOf(row: TokenRow, labels: Labels): number | null {
  const note = row.sentences
    .slice(0, INTRODUCTION)
    .findIndex(({ start, end }) => EDITED.test(row.text.slice(start, end)))
  if (note >= 0) return row.first[note + 1] ?? null
  if (!areLabelled(labels, 'question') || !areLabelled(labels, 'answer')) return null
  return [...labels.values()].find(({ label }) => label !== null)?.from ?? null
}

/**
 * By their labels; without them, whatever ends with a question mark asks, and what comes behind it answers. A paragraph
 * that names who answers is the reporter's.
 */
function partsOf(
  row: TokenRow,
  blocks: readonly Block[],
  labels: Labels,
  { names }: Person,
  from: number,
): ReadonlyMap<number, InterviewPart> {
  const named = new Set(names.map(name => blockAt(row, name.from)))
  const asksByLabel = areLabelled(labels, 'question')
  const parts = new Map<number, InterviewPart>()
  let part: InterviewPart | null = null
  for (const [block, { from: start, label }] of labels) {
    if (start < from) continue
    if (label) part = label
    else if (!asksByLabel && isQuestion(row, blocks[block])) part = 'question'
    else if (blocks[block]?.kind !== 'paragraph' || named.has(block)) part = null
    else if (!asksByLabel && part === 'question') part = 'answer'
    if (part) parts.set(block, part)
  }
  return parts
}

const isQuestion = ({ text }: TokenRow, block: Block | undefined): boolean =>
  block !== undefined && text.slice(block.start, block.end).trimEnd().endsWith('?')
