import { singularIn } from '../../analysis/survey/words/singular.js'
import { countNouns, polls, tallied } from '../../english/outlet-reports.js'
import { finding } from '../../english/studies.js'
import type { PartOfSpeech, Sentence, Token } from '../../model/sentence.js'
import { countBefore, indexAt } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'
import { tokensIn, tokensOf } from './content-tokens.js'

/**
 * “She has won 61 delegates”, which an agency counts for all others; what a poll found, of the outlet or of another.
 */
export function isCount({ claim, attributions, at: { start } }: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  const content = tokensOf(claim.content, sentences)
  const credits = attributions.map(({ source, cue }) => tokensOf([...source, ...cue], sentences))
  return (
    content.some(
      (_, at) => isOfVotes(content, at) || isTally(content, at) || (isPoll(content, at) && isShown(content, at)),
    ) ||
    credits.some(credit => credit.some((token, at) => isTallied(token) || isPoll(credit, at))) ||
    attributions.some(({ cue: [cue] }) => cue !== undefined && isByPoll(cue.end, sentences)) ||
    (/^(?:that|which)$/.test(content[0]?.text ?? '') && content.some(isFigure) && isOfTally(start, sentences))
  )
}

/**
 * “61” of “61 delegates”, “571” of “571 of the 714 Democratic superdelegates”; not “40” of “40 acres before the vote”.
 */
function isOfVotes(tokens: readonly Token[], at: number): boolean {
  if (!isFigure(tokens[at])) return false
  const behind = tokens.slice(at + 1, at + NEAR)
  const end = behind.findIndex(({ pos, text }) => !COUNTED.has(pos) && !/^(?:of|the|percent|%)$/.test(text))
  const counted = behind.slice(0, end < 0 ? undefined : end)
  return counted.some((token, index) => isTallied(token) && isHead(counted, index))
}

const isFigure = (token: Token | undefined) => token?.pos === 'NUM' || /^\d/.test(token?.text ?? '')

/** “her delegate lead”, before “which stood at 263” */
function isOfTally(clause: number, sentences: readonly Sentence[]): boolean {
  const { tokens = [] } = sentences[indexAt(sentences, clause)] ?? {}
  const end = countBefore(tokens, clause)
  return tokens.slice(Math.max(0, end - NEAR), end).some(isTallied)
}

/** “Delegates”; the tagger knows no singular of “superdelegates”. */
const isTallied = (token: Token | undefined) => tallied.has(singularIn(tallied, token?.text.toLowerCase() ?? ''))

/** “Her delegate count” */
const isTally = (tokens: readonly Token[], at: number) =>
  isTallied(tokens[at]) && countNouns.has(tokens[at + 1]?.lemma ?? '')

/** How many words a number and what it counts take. */
const NEAR = 8

/** What stands between a number and the noun that it counts, that noun included. */
const COUNTED: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN'])

/** “poll” of “a poll of voters”; not of “a poll worker”, nor “near the polls”, where people vote. */
function isPoll(tokens: readonly Token[], at: number): boolean {
  const [place, article] = tokens.slice(Math.max(0, at - 2), at)
  const isPlace = article?.text === 'the' && PLACE.test(place?.text ?? '')
  return polls.has(tokens[at]?.lemma ?? '') && isHead(tokens, at) && !isPlace
}

/** “A poll of voters found that” */
const isShown = (tokens: readonly Token[], at: number) =>
  finding.has(tokens.slice(at + 1, at + NEAR).find(({ pos }) => pos === 'VERB')?.lemma ?? '')

const PLACE = /^(?:around|at|from|near|outside|to)$/

const isHead = (tokens: readonly Token[], at: number) => !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')

/** “wrote in its latest survey” */
function isByPoll(cue: number, sentences: readonly Sentence[]): boolean {
  const behind = tokensIn({ start: cue, end: cue + REACH }, sentences)
  const end = behind.findIndex(({ pos }, at) => at > 0 && !PHRASE.has(pos))
  const phrase = behind.slice(0, end < 0 ? undefined : end)
  return phrase[0]?.pos === 'ADP' && phrase.some((_, at) => isPoll(phrase, at))
}

/** How far behind its verb a poll stands, in UTF-16 units. */
const REACH = 60

const PHRASE: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'DET', 'PRON', 'ADJ', 'NOUN', 'PROPN'])
