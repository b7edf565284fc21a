import { puttingToPeople } from '../../../english/verb-kinds.js'
import type { Token } from '../../../model/sentence.js'
import { isHeadline } from './headline.js'
import { unprinted } from './unprinted.js'
import { isVerb } from './verb.js'

/**
 * A headline with the "is" that headlines leave out: "Mayor accused of lying" tells of a mayor who is accused, for what
 * somebody does they tell in the present tense. "Withdrawn" can be nothing else.
 */
export function withPassives(tokens: readonly Token[]): readonly Token[] {
  if (!isHeadline(tokens) || !tokens.some((_, at) => isPassive(tokens, at))) return tokens
  return tokens.flatMap((token, at) =>
    isPassive(tokens, at) ? [unprinted(token.start, 'is', 'AUX', 'be'), token] : [token],
  )
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const { pos, lemma, text } = tokens[at] as Token
  if (pos !== 'VERB' || text === lemma || !/(?:ed|en|told|wn)$/.test(text)) return false
  const before = tokens[/^["”'’]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1]
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false
  return isOnlyVerb(tokens, at) || (puttingToPeople.has(lemma) && isWithoutObject(tokens, at))
}

/** "Spy withdrawn after threat"; not "Clerk known for candor resigns" */
const isOnlyVerb = (tokens: readonly Token[], at: number): boolean =>
  /(?:en|wn)$/.test(tokens[at]?.text ?? '') && !tokens.some((token, k) => k !== at && isVerb(token))

/** "accused of", "urged to resign", "told that" */
function isWithoutObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (/^(?::|that)$/.test(next?.text ?? '')) return tokens[at]?.lemma === 'tell'
  const isToldTo = next?.text === 'to' && tokens[at + 2]?.pos === 'VERB'
  return /^(?:ADP|SCONJ)$/.test(next?.pos ?? '') || isToldTo
}
