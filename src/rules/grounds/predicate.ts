import { linkingVerbs } from '../../english/verb-kinds.js'
import type { PartOfSpeech, Token } from '../../model/sentence.js'
import { isOutOf } from './out-of.js'

/** Said of a subject: “is a bully”, “was too reckless”; no part of another noun (“a nasty divorce”), nor of a name. */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  if (isPartOfNoun(tokens, at)) return false
  const before = tokens.slice(Math.max(0, at - NEAR), at).findLast(({ pos }) => !BETWEEN.has(pos))
  return before !== undefined && (isLinking(before) || (before.lemma === 'run' && isOutOf(tokens[at])))
}

const isLinking = (token: Token) => linkingVerbs.has(token.lemma.toLowerCase()) || /^['’](?:s|re|m)$/.test(lower(token))

/** “a nasty | divorce”, “Reckless Valley” */
export function isPartOfNoun(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.pos
  return tokens[at]?.pos === 'PROPN' || after === 'NOUN' || after === 'PROPN'
}

/** How many words behind a linking verb its predicate stands at most. */
const NEAR = 8

/** What may stand between a linking verb and what it says of its subject. */
export const BETWEEN: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADV', 'ADJ', 'CCONJ', 'PART'])

/** “Not a bully”, “never reckless” */
export const isDenied = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(token => /^(?:not|n['’]t|never|no|nor|hardly)$/.test(lower(token)))

const lower = ({ text }: Token) => text.toLowerCase()
