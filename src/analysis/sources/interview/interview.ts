import type { Article } from '../../../model/article.js'
import type { Directory, Person } from '../../survey/directory/named.js'
import { blockAt, type TokenRow } from '../../survey/words/token-row.js'
import { labelsFor } from './labels.js'
import { type Paragraph, paragraphsOf } from './paragraphs.js'
import { startOf } from './start.js'

/** What a paragraph of a printed interview is. */
type InterviewPart = 'question' | 'answer'

/** An interview that an article prints: who answers, and what its paragraphs are, by index of the block. */
export interface Interview {
  readonly person: Person
  readonly parts: ReadonlyMap<number, InterviewPart>
  /** By the first token of each label the token behind it. */
  readonly labels: ReadonlyMap<number, number>
}

/**
 * The interview that an article prints, if it says so, labels questions and answers "Q" and "A", labels questions with
 * its writer's name, or asks "you" and "I" answers: of the person whom its introduction names most, and in the last case
 * alone.
 *
 * @param quoted for each token, 1 inside quoted speech
 */
export function interviewIn(
  row: TokenRow,
  { people }: Directory,
  quoted: Uint8Array,
  { blocks, metadata: { byline } }: Pick<Article, 'blocks' | 'metadata'>,
): Interview | null {
  const paragraphs = paragraphsOf(row, blocks)
  const askers = new Set(['q', ...byline.flatMap(name => labelsFor(name.split(' ')))])
  const start = startOf(row, paragraphs, people, askers, quoted)
  if (start === null) return null
  const printings = (person: Person) => person.names.filter(({ from }) => from < start).length
  const [person] = people.toSorted((one, other) => printings(other) - printings(one))
  if (!person || printings(person) === 0) return null
  const printed = paragraphs.filter(({ from }) => from >= start)
  return { person, ...partsOf(row, printed, person, askers) }
}

/** What the paragraph of a token is; undefined outside the interview. */
export const partAt = (row: TokenRow, { parts }: Interview, at: number): InterviewPart | undefined =>
  parts.get(blockAt(row, at) ?? -1)

/**
 * By their labels; where the first has none, what asks is a question, and what comes behind it the answer. A paragraph
 * that names who answers is the reporter's.
 */
function partsOf(
  row: TokenRow,
  paragraphs: readonly Paragraph[],
  { names, words }: Person,
  askers: ReadonlySet<string>,
): Omit<Interview, 'person'> {
  const named = new Set(names.map(name => blockAt(row, name.from)))
  const answerers = new Set(['a', ...labelsFor(words)])
  const labelled = ({ label }: Paragraph): InterviewPart | null =>
    label && (askers.has(label.words) ? 'question' : answerers.has(label.words) ? 'answer' : null)
  const first = paragraphs.find(each => each.asks || labelled(each))
  const asksByLabel = first !== undefined && labelled(first) !== null
  const parts = new Map<number, InterviewPart>()
  let part: InterviewPart | null = null
  for (const each of paragraphs) {
    const told = labelled(each)
    if (told) part = told
    else if (!asksByLabel && each.asks) part = 'question'
    else if (each.isHeading || named.has(each.index)) part = null
    else if (!asksByLabel && part === 'question') part = 'answer'
    if (part) parts.set(each.index, part)
  }
  const labels = new Map(
    paragraphs.flatMap(each => (labelled(each) ? [[each.from, each.label?.to ?? 0] as const] : [])),
  )
  return { parts, labels }
}
