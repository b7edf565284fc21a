import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { closesQuotation } from '../../survey/words/quotation-marks.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { tagAt, textAt } from '../../survey/words/words-at.js'

/** Words of knowledge at first hand: with them even "people" are particular ones. */
const KNOWING =
  /\b(?:briefed|seen|read|reviewed|familiar|knowledge|close to|involved|present|aware|attended|attending|heard|privy|direct|anonymity|declined to be|not to be|asked|spoke|spoken|talked|met|told|worked|works|interviewed|saw|witnessed|who have seen|participated|in the room|at the (?:meeting|scene|event))\b/

/** The same behind a source that breaks off before them: "listeners | who said", "people | briefed on the plan". */
const DEFINING =
  /^(?:who (?:said|told|have (?:met|spoken|talked))|briefed (?:on|about|by)|familiar with|close to|involved (?:in|with)|present (?:at|for)|aware of|with knowledge)\b/

/** In tokens, from "of" to "who" in "listeners | of the “Morning Bell” who said". */
const LONGEST_COMPLEMENT = 14

/** Whether the words behind a phrase's head, or those that its source breaks off before, tell of knowledge at first hand. */
export function knowsAtFirstHand(row: TokenRow, phrase: NounPhrase): boolean {
  let tail = ''
  for (let at = phrase.tail.from; at < Math.min(phrase.tail.to, phrase.tail.from + 25); at++)
    tail += ` ${row.lower[at]}`
  const defines = (at: number) => DEFINING.test(row.lower.slice(at, at + 3).join(' '))
  return KNOWING.test(tail) || defines(phrase.to) || defines(upToWho(row, phrase.to))
}

/** Up to "who" behind "of the “Morning Bell”", which a source breaks off before as well. */
function upToWho(row: TokenRow, at: number): number {
  if (tagAt(row, at) !== 'ADP' && !closesQuotation(row, at)) return at
  let end = at + 1
  while (end < at + LONGEST_COMPLEMENT && row.lower[end] !== 'who' && !ENDS_PHRASE.test(tagAt(row, end))) {
    if (/^[,.;:?!]$/.test(textAt(row, end))) return at
    end++
  }
  return end
}

const ENDS_PHRASE = /^(?:AUX|CCONJ|SCONJ|VERB)$/
