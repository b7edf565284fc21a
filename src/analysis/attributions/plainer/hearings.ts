import { hearingBodies } from '../../../english/hearing-bodies.js'
import type { Token } from '../../../model/sentence.js'
import { verbFor } from './verb.js'

/** Behind "heard", what was told there: "that …", "he …", or nothing, where it stood before. */
const OPENS_TOLD = /^(?:CCONJ|PRON|PROPN|PUNCT|SCONJ)$/

/** Whether a word is the "heard" of "The court heard that …" and "…, Kelmar council has heard."; not "heard the case". */
export function hears(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.lemma !== 'hear') return false
  let before = at - 1
  while (/^(?:ADV|AUX)$/.test(tokens[before]?.pos ?? '')) before--
  const next = tokens[at + 1]
  return hearingBodies.has(tokens[before]?.text.toLowerCase() ?? '') && OPENS_TOLD.test(next?.pos ?? 'PUNCT')
}

/** "said" for "heard", where it stands. */
export const asTelling = (token: Token): Token =>
  verbFor(token, { hears: 'says', hear: 'say' }[token.text] ?? 'said', 'say')
