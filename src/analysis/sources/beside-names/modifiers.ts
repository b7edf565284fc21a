import type { InName } from '../../survey/names/name.js'
import { opensPost } from '../../survey/words/post-nouns.js'
import { isPossessive, sentenceStart, type TokenRow, touchesNext } from '../../survey/words/token-row.js'
import { isNominalAt, tagAt, textAt } from '../../survey/words/words-at.js'

/** Where those words of the sentence begin which stand before a noun for a person and tell more of it. */
export function opening(row: TokenRow, noun: number, inName: InName): number {
  const start = sentenceStart(row, noun)
  let from = noun
  while (from > start && isModifier(row, from - 1, inName) && !isPredicate(row, from - 1)) from--
  return from
}

/** "bad" of "The tide was so bad keeper Ada Quill left", behind which a "that" is left out */
const isPredicate = (row: TokenRow, at: number): boolean => tagAt(row, at) === 'ADJ' && row.lower[at - 1] === 'so'

/** Whether a word is or belongs to such a word. */
export function isModifier(row: TokenRow, at: number, inName: InName): boolean {
  if (inName(at) || isPossessive(row, at)) return true
  // "Ada Quill grilled | Orrel Steel's chief Bo Voss"
  if (/ed$/.test(textAt(row, at)) && inName(at - 1) && !isPossessive(row, at - 1)) return false
  if (textAt(row, at) === '-') return touchesNext(row, at)
  // "Kelmar-based"
  if (textAt(row, at - 1) === '-' && row.lower[at] === 'based') return true
  // "Orrel's then-mayor", which the tagger takes for a verb
  if (opensPost(row, at) || row.lower[at - 1] === "'s") return true
  // "KRN health critic", "SAVE OUR POOL chair", which the tagger may take for anything
  return isNominalAt(row, at) || (isShouted(row, at) && (row.tokens[at]?.pos === 'ADV' || isShouted(row, at + 1)))
}

const isShouted = (row: TokenRow, at: number): boolean => /^\p{Lu}{2,}$/u.test(textAt(row, at))
