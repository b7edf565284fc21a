import { anonymityIn } from '../anonymity/notes.js'
import type { Stretch, TokenRow } from '../words/token-row.js'

/** The words after the head, up to the anonymity phrase; "and advisers" tells no more than who they are. */
export function tidyTail(row: TokenRow, tail: Stretch): Stretch | null {
  let from = tail.from
  if (/^(?:and|or)$/.test(row.lower[from] ?? '')) return null
  while (from < tail.to && (row.tokens[from]?.pos === 'PUNCT' || isAge(row, from))) from++
  let to = anonymityIn(row, { from, to: tail.to })
  while (
    to > from &&
    (/^(?:PUNCT|CCONJ)$/.test(row.tokens[to - 1]?.pos ?? '') || /^(?:who|whom|whose)$/.test(row.lower[to - 1] ?? ''))
  )
    to--
  return to > from ? { from, to } : null
}

/** "61" of "one worker, 61, who …" */
const isAge = ({ lower, tokens }: TokenRow, at: number): boolean =>
  /^\d{1,3}$/.test(lower[at] ?? '') && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ','
