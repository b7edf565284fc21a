import { disparaging, guessing, judging, urging, verdicts } from '../../english/judgements.js'
import { linkingVerbs } from '../../english/verb-kinds.js'
import type { Claim } from '../../model/claim.js'
import type { PartOfSpeech, Sentence, Token } from '../../model/sentence.js'
import { grouped } from '../../order/grouped.js'
import { indexAt } from '../../order/ranges.js'
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
export const judgementIn = ({ claim }: ClaimGrounds, sentences: readonly Sentence[]): Judgement | undefined =>
  judgementOf(tokensOfClaim(claim, sentences), claim.support.people !== 1)

const tokensOfClaim = ({ content }: Claim, sentences: readonly Sentence[]): Token[] =>
  content.flatMap(range => joinHyphened(tokensIn(range, sentences)))

/**
 * What any sentence of a claim judges or guesses, beside its facts; in a speaker's own words what “may” be is a guess,
 * where a writer's “may” also tells of what is allowed.
 */
export function opinionIn(grounds: ClaimGrounds, sentences: readonly Sentence[]): Judgement | undefined {
  const { claim, attributions } = grounds
  const whole = judgementIn(grounds, sentences)
  if (whole) return whole
  const tokens = tokensOfClaim(claim, sentences)
  const isQuoted = attributions.every(({ manner }) => manner === 'direct')
  for (const said of grouped(tokens.map(token => [indexAt(sentences, token.start), token] as const)).values()) {
    const found = judgementOf(said, claim.support.people !== 1)
    if (found?.kind === 'opinion' || found?.kind === 'guess') return found
    const may = isQuoted ? said.find((_, at) => isMay(said, at)) : undefined
    if (may) return { kind: 'guess', word: may }
  }
  return undefined
}

/** “It may fail”; not “wherever it may be”. */
const isMay = (tokens: readonly Token[], at: number) =>
  /^(?:may|might)$/.test(tokens[at]?.text ?? '') &&
  !tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:wh|how)\w*ever$/i.test(text))

function judgementOf(tokens: readonly Token[], isSeveral: boolean): Judgement | undefined {
  const reporting = tokens.findIndex(isReporting)
  const isOwn = (at: number) => !isDenied(tokens, at) && (reporting < 0 || at < reporting)
  const person = tokens.findIndex(isPerson)
  const attack = person < 0 ? undefined : tokens.find((_, at) => at > person && isAttack(tokens, at) && isOwn(at))
  if (attack) return { kind: 'attack', word: attack }
  const opinion = tokens.find(
    (token, at) =>
      ((urging.has(lower(token)) || ((judging.has(lower(token)) || isAttack(tokens, at)) && isPredicate(tokens, at))) &&
        isOwn(at)) ||
      ((isVerdict(tokens, at) || isExcess(tokens, at)) && (reporting < 0 || at < reporting)),
  )
  if (opinion) return { kind: 'opinion', word: opinion }
  const guess = tokens.find((token, at) => guessing.has(lower(token)) && isOwn(at))
  return guess ? { kind: 'guess', word: guess } : ownView(tokens, isSeveral)
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

/** “There was wrongdoing”, “there is no excuse” */
function isVerdict(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !verdicts.has(lower(token))) return false
  const before = tokens.slice(Math.max(0, at - 4), at)
  const be = before.findIndex(({ text }) => /^(?:is|was|are|were|be|['’]s)$/i.test(text))
  return (
    /^there$/i.test(before[be - 1]?.text ?? '') &&
    before.slice(be + 1).every(({ pos, text }) => pos === 'ADJ' || pos === 'ADV' || /^(?:an?|no|some)$/i.test(text))
  )
}

/** “Too far behind”, “so lightly”; not “me too”, nor “too early to say”, which answers nothing. */
function isExcess(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const text = tokens[at]?.text.toLowerCase()
  return next !== undefined && ((text === 'too' && isQuality(next)) || (text === 'so' && isManner(next)))
}

const isQuality = ({ pos, text }: Token) =>
  (pos === 'ADJ' || pos === 'ADV') && !/^(?:early|few|little|many|much|soon)$/.test(text)
const isManner = ({ pos, text }: Token) => pos === 'ADV' && text.endsWith('ly')

const isDenied = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(token => /^(?:not|n['’]t|never|no|nor|hardly)$/.test(lower(token)))

/** A person is spoken of before the word: by name, or as “he” or “she”. */
const isPerson = ({ pos, text }: Token) => pos === 'PROPN' || /^(?:s?he|him|her)$/i.test(text)
