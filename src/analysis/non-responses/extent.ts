import { type Stretch, sentenceEnd, type TokenRow } from '../survey/words/token-row.js'
import { tagAt, wordAt } from '../survey/words/words-at.js'
import type { Refusal } from './refusals.js'

/** In tokens, from the words of a refusal to the end of what was asked for. */
const LONGEST_OBJECT = 30

/**
 * The words that tell of a refusal: "The bank did not return a call seeking comment", from the party on where its words
 * stand before them in the clause.
 *
 * @param party null where the clause's subject is told further off: "He defends the plan and | refuses to answer
 * questions"
 */
export function extentOf(row: TokenRow, { from, to }: Refusal, party: Stretch | null): Stretch {
  const words = { from: Math.min(from, party?.from ?? from), to: Math.max(to, party?.to ?? to) }
  return { from: words.from, to: objectEnd(row, words.to) }
}

/** Up to a mark, a conjunction that opens a clause, or the end of the sentence. */
function objectEnd(row: TokenRow, from: number): number {
  const limit = Math.min(sentenceEnd(row, from - 1), from + LONGEST_OBJECT)
  let to = from
  while (to < limit && !closes(row, to, from)) to++
  while (to > from && isOpen(row, to - 1)) to--
  return to
}

function closes(row: TokenRow, at: number, from: number): boolean {
  if (/^(?:[.,;:()!?—–]|--|but|as|because|while|although|though)$/.test(wordAt(row, at))) return true
  // "calls and | emails", but not "would not comment and | the sale went on"
  return row.lower[at] === 'and' && (at === from || !LISTED.test(tagAt(row, at + 1)))
}

const LISTED = /^(?:ADJ|ADV|NOUN|NUM|PROPN|SCONJ)$/

/** "speculate about the motives | for, in his view, …": what a cut would leave hanging. */
const isOpen = (row: TokenRow, at: number): boolean => row.lower[at] === '“' || /^(?:ADP|DET)$/.test(tagAt(row, at))
