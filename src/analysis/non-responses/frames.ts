import { negations } from '../../english/function-words.js'
import { frameWords } from '../../english/refusals.js'
import type { Stretch, TokenRow } from '../survey/words/token-row.js'
import type { Gap } from './gaps.js'

/** The words of a refusal so far, and whom they name. */
export interface Words extends Stretch {
  readonly party: Stretch | null
}

/** Whether more holds of the words of a refusal than they tell; the party, where it is found thereby. */
type Condition = (row: TokenRow, words: Words, limit: number) => boolean | Stretch

/** What frames may name in braces. */
export type Conditions = Readonly<Record<string, Condition>>

/** A word, whoever did not answer, or what stands behind. */
export type Step =
  | { readonly kind: 'word'; readonly gap: Gap; readonly words: ReadonlySet<string> }
  | { readonly kind: 'party' }
  | { readonly kind: 'behind'; readonly steps: readonly Step[]; readonly isAbsent: boolean }

/** A line of `english/refusal-frames.ts`, read. */
export interface Frame<Told> {
  readonly told: Told
  /** The ways of not doing it that may stand before it, where it tells of what is not done. */
  readonly denials: readonly string[]
  readonly steps: readonly Step[]
  readonly conditions: readonly Condition[]
}

/** Reads the lines of a table, all of which tell the same. */
export function readFrames<Told>(told: Told, lines: string, conditions: Conditions = {}): Frame<Told>[] {
  return lines
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const marks = line.match(/\[.*?\]|\{.*?\}|\((?:no(?= ))?|\)|[^\s()]+/g) ?? []
      return {
        told,
        denials: marks.filter(mark => mark.startsWith('[')).flatMap(mark => mark.slice(1, -1).split('|')),
        steps: readSteps(marks.filter(mark => !/^[[{]/.test(mark)).values()),
        conditions: marks.filter(mark => mark.startsWith('{')).map(mark => named(conditions, mark)),
      }
    })
}

/** Up to the bracket that closes. */
function readSteps(marks: Iterator<string>): Step[] {
  const steps: Step[] = []
  let gap: Gap = 'adverbs'
  for (let next = marks.next(); !next.done && next.value !== ')'; next = marks.next()) {
    const mark = next.value
    if (mark === '~') gap = 'described'
    else if (mark === '…') gap = 'any'
    else if (mark === 'PARTY') steps.push({ kind: 'party' })
    else if (mark.startsWith('(')) steps.push({ kind: 'behind', steps: readSteps(marks), isAbsent: mark !== '(' })
    else {
      steps.push({ kind: 'word', gap, words: readWords(mark) })
      gap = 'adverbs'
    }
  }
  return steps
}

/** "comment|<requests>|not" */
const readWords = (mark: string): ReadonlySet<string> =>
  new Set(
    mark.split('|').flatMap(word => {
      if (word === 'not') return [...negations]
      return word.startsWith('<') ? [...named(frameWords, word)] : word
    }),
  )

function named<Item>(items: Readonly<Record<string, Item>>, mark: string): Item {
  const item = items[mark.slice(1, -1)]
  if (item === undefined) throw new Error(`no frame can name ${mark}`)
  return item
}
