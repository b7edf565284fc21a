import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { TokenRow } from '../words/token-row.js'

/** Words of knowledge at first hand: with them even "people" are particular ones. */
const KNOWING =
  /\b(?:briefed|seen|read|reviewed|familiar|knowledge|close to|involved|present|aware|attended|attending|heard|privy|direct|anonymity|declined to be|not to be|asked|spoke|spoken|talked|met|told|worked|works|interviewed|saw|witnessed|who have seen|participated|in the room|at the (?:meeting|scene|event))\b/

/** The same behind a source that breaks off before them: "listeners | who said", "people | briefed on the plan". */
const DEFINING =
  /^(?:who (?:said|told|have (?:met|spoken|talked))|briefed (?:on|about|by)|familiar with|close to|involved (?:in|with)|present (?:at|for)|aware of|with knowledge)\b/

export function knowsAtFirstHand(row: TokenRow, phrase: NounPhrase): boolean {
  let tail = ''
  for (let at = phrase.tail.from; at < Math.min(phrase.tail.to, phrase.tail.from + 25); at++)
    tail += ` ${row.lower[at]}`
  return KNOWING.test(tail) || DEFINING.test(row.lower.slice(phrase.to, phrase.to + 3).join(' '))
}
