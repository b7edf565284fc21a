import { disparaging, guessing, judging, urging } from '../../english/judgements.js'
import { linkingVerbs } from '../../english/verb-kinds.js'
import type { PartOfSpeech, Sentence, Token } from '../../model/sentence.js'
import type { ClaimGrounds } from './claim-grounds.js'
import { joinHyphened, tokensIn } from './content-tokens.js'
import { ownView } from './own-view.js'

/** The word that makes a claim more than a fact, and what it makes it. */
export interface Judgement {
  readonly kind: 'attack' | 'opinion' | 'guess' | 'feeling' | 'supposition'
  readonly word: Token
}

/**
 * What a claim judges, the gravest first; none where it states a fact, or denies the judgement. What a speaker feels or
 * supposes is none, nor a fact.
 */
export function judgementIn({ claim }: ClaimGrounds, sentences: readonly Sentence[]): Judgement | undefined {
  const tokens = claim.content.flatMap(range => joinHyphened(tokensIn(range, sentences)))
  const reporting = tokens.findIndex(isReporting)
  const isOwn = (at: number) => !isDenied(tokens, at) && (reporting < 0 || at < reporting)
  const person = tokens.findIndex(isPerson)
  const attack = person < 0 ? undefined : tokens.find((_, at) => at > person && isAttack(tokens, at) && isOwn(at))
  if (attack) return { kind: 'attack', word: attack }
  const opinion = tokens.find(
    (token, at) =>
      (urging.has(lower(token)) || ((judging.has(lower(token)) || isAttack(tokens, at)) && isPredicate(tokens, at))) &&
      isOwn(at),
  )
  if (opinion) return { kind: 'opinion', word: opinion }
  const guess = tokens.find((token, at) => guessing.has(lower(token)) && isOwn(at))
  return guess ? { kind: 'guess', word: guess } : ownView(tokens, claim.support.people !== 1)
}

const lower = ({ text }: Token) => text.toLowerCase()

/** What somebody else said, or what is asked: “that she had called it a mistake”, “whether it should be”. */
const isReporting = ({ lemma }: Token) => /^(?:say|tell|call|ask|write|whether|if)$/i.test(lemma)

const isAttack = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  return token !== undefined && disparaging.has(lower(token)) && isPredicate(tokens, at)
}

/** Said of a subject: “is a bully”, “was too reckless”; no part of another noun (“a nasty divorce”), nor of a name. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.pos
  if (tokens[at]?.pos === 'PROPN' || after === 'NOUN' || after === 'PROPN') return false
  const before = tokens.slice(Math.max(0, at - NEAR), at).findLast(({ pos }) => !BETWEEN.has(pos))
  return (
    before !== undefined && (linkingVerbs.has(before.lemma.toLowerCase()) || /^['’](?:s|re|m)$/.test(lower(before)))
  )
}

/** How many words behind a linking verb its predicate stands at most. */
const NEAR = 8

/** What may stand between a linking verb and what it says of its subject. */
const BETWEEN: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADV', 'ADJ', 'CCONJ', 'PART'])

const isDenied = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(token => /^(?:not|n['’]t|never|no|nor|hardly)$/.test(lower(token)))

/** A person is spoken of before the word: by name, or as “he” or “she”. */
const isPerson = ({ pos, text }: Token) => pos === 'PROPN' || /^(?:s?he|him|her)$/i.test(text)
