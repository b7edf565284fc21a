import { disparaging, guessing, judging, urging, verdicts } from '../../english/judgements.js'
import type { Claim } from '../../model/claim.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { grouped } from '../../order/grouped.js'
import { indexAt } from '../../order/ranges.js'
import { calledBy, isCalling } from './called.js'
import type { ClaimGrounds } from './claim-grounds.js'
import { cueTokens, joinHyphened, tokensIn } from './content-tokens.js'
import { isOutOf, joinOutOf } from './out-of.js'
import { ownView } from './own-view.js'
import { isDenied, isPredicate } from './predicate.js'

/** The word that makes a claim more than a fact, and what it makes it. */
export interface Judgement {
  readonly kind: 'attack' | 'opinion' | 'guess' | 'feeling' | 'supposition'
  readonly word: Token
}

/**
 * What a claim judges, the gravest first; none where it states a fact, or denies the judgement. What a speaker feels or
 * supposes is none, nor a fact.
 */
export function judgementIn(grounds: ClaimGrounds, sentences: readonly Sentence[]): Judgement | undefined {
  const { claim } = grounds
  const cue = isVerdict(grounds, sentences) ? cueTokens(grounds, sentences) : []
  return judgementOf([...cue, ...tokensOfClaim(claim, sentences)], claim.support.people !== 1, cue.length)
}

/** Whether a claim is what its own verb calls somebody or something: “called | Holt a bully”. */
export const isVerdict = (grounds: ClaimGrounds, sentences: readonly Sentence[]): boolean =>
  cueTokens(grounds, sentences).slice(-1).some(isCalling)

const tokensOfClaim = ({ content }: Claim, sentences: readonly Sentence[]): Token[] =>
  content.flatMap(range => joinOutOf(joinHyphened(tokensIn(range, sentences))))

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

/** @param from where the claim begins, behind the verb that calls somebody by it */
function judgementOf(tokens: readonly Token[], isSeveral: boolean, from = 0): Judgement | undefined {
  const reporting = tokens.findIndex((token, at) => at >= from && isReporting(token))
  const isOwn = (at: number) => !isDenied(tokens, at) && (reporting < 0 || at < reporting)
  const person = tokens.findIndex((token, at) => at >= from && isPerson(token))
  const attack = person < 0 ? undefined : tokens.find((_, at) => at > person && isAttack(tokens, at) && isOwn(at))
  if (attack) return { kind: 'attack', word: attack }
  const opinion = tokens.find(
    (token, at) =>
      ((urging.has(lower(token)) || (isJudging(token) && (isPredicate(tokens, at) || calledBy(tokens, at)))) &&
        isOwn(at)) ||
      ((isThereVerdict(tokens, at) || isExcess(tokens, at)) && (reporting < 0 || at < reporting)),
  )
  if (opinion) return { kind: 'opinion', word: opinion }
  const guess = tokens.find((token, at) => guessing.has(lower(token)) && isOwn(at))
  return guess ? { kind: 'guess', word: guess } : ownView(tokens, isSeveral)
}

const lower = ({ text }: Token) => text.toLowerCase()

/** What somebody else said, or what is asked: “that she had called it a mistake”, “whether it should be”. */
const isReporting = ({ lemma }: Token) => /^(?:say|tell|call|ask|write|whether|if)$/i.test(lemma)

const isJudging = (token: Token) => judging.has(lower(token)) || isDisparaging(token)

const isDisparaging = (token: Token) => disparaging.has(lower(token)) || isOutOf(token)

const isAttack = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  if (isLying(tokens, at)) return true
  if (token === undefined || !isDisparaging(token)) return false
  const called = calledBy(tokens, at)
  return isPredicate(tokens, at) || (called !== undefined && isPerson(called))
}

/** “She lies”, “he lies to everybody”; not “she lies in bed” */
const isLying = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === 'lies' &&
  /^s?he$/i.test(tokens[at - 1]?.text ?? '') &&
  /^(?:\P{L}+|about|all|and|to|)$/u.test(tokens[at + 1]?.text ?? '')

/** “There was wrongdoing”, “there is no excuse” */
function isThereVerdict(tokens: readonly Token[], at: number): boolean {
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

/** A person is spoken of before the word: by name, or as “he” or “she”. */
const isPerson = ({ pos, text }: Token) => pos === 'PROPN' || /^(?:s?he|him|her)$/i.test(text)
