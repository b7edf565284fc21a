import { calling, callingAs } from '../../english/judgements.js'
import type { Token } from '../../model/sentence.js'
import { BETWEEN, isDenied, isPartOfNoun } from './predicate.js'

/** How far before a word the verb stands that calls somebody by it: “described the former mayor of Orrel as”. */
const NEAR = 8

/**
 * Whom or what a word is said of without a linking verb: “Holt” of “called Mayor Holt a | bully”, “plan” of “described
 * the plan as a | disaster”; nobody where that is denied.
 */
export function calledBy(tokens: readonly Token[], at: number): Token | undefined {
  if (isPartOfNoun(tokens, at)) return undefined
  const last = lastBefore(tokens, at)
  const isAs = tokens[last]?.text === 'as'
  const end = isAs ? last - 1 : last
  const called = tokens[end]
  if (called === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(called.pos)) return undefined
  const verb = tokens.slice(0, end).findLastIndex(({ pos }) => pos === 'VERB')
  const isCalling = (isAs ? callingAs : calling).has(tokens[verb]?.lemma ?? '')
  return isCalling && end - verb < NEAR && !isDenied(tokens, verb) ? called : undefined
}

/** “called”, “described” */
export const isCalling = ({ lemma }: Token): boolean => calling.has(lemma) || callingAs.has(lemma)

/** Where the word before stands, but for what may stand between: “a”, “very”, “lazy and”, a quotation mark. */
const lastBefore = (tokens: readonly Token[], at: number): number =>
  tokens
    .slice(0, at)
    .findLastIndex(({ pos, text }) => (!BETWEEN.has(pos) || text === 'as') && !/^["“”'‘’]+$/.test(text))
