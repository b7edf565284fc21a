import { isCapital } from '../../survey/names/capitals.js'
import { nameFrom } from '../../survey/names/in-order.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isPossessive, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** How many tokens of "a small local group called" are read. */
const LONGEST = 6

/** "SafeSpace" of "the charity SafeSpace", "Kelmar Rowers" of "a group called Kelmar Rowers": a noun tells that it is a body. */
export function bodyCalled({ row, directory }: Scene, from: number): Stretch | null {
  let at = from
  while (at < from + LONGEST && /^(?:ADJ|NOUN)$/.test(tagAt(row, at)) && !nameFrom(directory.names, at)) at++
  if (at === from || readNoun(wordAt(row, at - 1)).kind !== 'body') return null
  if (/^(?:called|named)$/.test(wordAt(row, at))) at++
  const name = nameFrom(directory.names, at)
  if (!name || isPossessive(row, name.to) || directory.of.get(name)?.kind === 'place') return null
  return wholeFirm(row, name.core)
}

/** "Quill & Voss", which are two names as they stand. */
export const wholeFirm = (row: TokenRow, { from, to }: Stretch): Stretch => ({
  from,
  to: row.lower[to] === '&' && isCapital(row, to + 1) ? to + 2 : to,
})
