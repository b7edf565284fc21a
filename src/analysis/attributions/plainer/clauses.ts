import type { Sentence, Token } from '../../../model/sentence.js'
import { unprinted } from './unprinted.js'
import { isVerb } from './verb.js'

/** Opens a clause of its own, which "according to" behind it is about; not "that", which another's words open. */
const CONJUNCTIONS = new Set([';', 'although', 'and', 'because', 'but', 'though', 'when', 'where', 'while'])
/** In tokens: "according to Quill, the mayor of Orrel," and what the clause does behind it. */
const LONGEST_TELLER = 25
const LONGEST_SUBJECT = 25

/**
 * A sentence in two where a clause opens with who tells it: "The hall was dark when, according to Quill, the rain began"
 * ends before "when", and goes on with "According to Quill, the rain began".
 */
export function inClauses(sentence: Sentence): readonly Sentence[] {
  const { tokens } = sentence
  const clauses: Sentence[] = []
  let from = 0
  tokens.forEach((_, at) => {
    if (at === 0 || !opensWithTeller(tokens, at)) return
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at
    clauses.push({ ...sentence, tokens: withStop(tokens.slice(from, end)) })
    from = behindConjunction(tokens, at)
  })
  return [...clauses, from === 0 ? sentence : { ...sentence, tokens: tokens.slice(from) }]
}

/** "when, according to Quill, the rain began", "but according to Quill, the rain began" */
function opensWithTeller(tokens: readonly Token[], at: number): boolean {
  if (!CONJUNCTIONS.has(tokens[at]?.text ?? '')) return false
  const according = behindConjunction(tokens, at)
  if (!isAccordingTo(tokens, according)) return false
  const teller = tokens.slice(according, according + LONGEST_TELLER)
  const closing = teller.findIndex(({ text }) => text === ',')
  const clause = tokens.slice(according + closing + 1, according + closing + 1 + LONGEST_SUBJECT)
  // "and, according to Quill, fled" has no subject of its own
  return closing > 0 && !isVerb(clause[0]) && clause.some(isVerb)
}

const behindConjunction = (tokens: readonly Token[], at: number): number => at + (tokens[at + 1]?.text === ',' ? 2 : 1)

/** The words, and a full stop that nobody printed behind them. */
function withStop(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.at(-1)?.end ?? 0
  return [...tokens, unprinted(end, '.', 'PUNCT')]
}

/** Whether a word is the "who" of "Quill, who, according to the police, had left", or the comma behind it. */
export function relatesToTold(tokens: readonly Token[], at: number): boolean {
  const relative = tokens[at]?.text === ',' ? at - 1 : at
  return (
    /^(?:which|who)$/.test(tokens[relative]?.text ?? '') &&
    tokens[relative + 1]?.text === ',' &&
    isAccordingTo(tokens, relative + 2)
  )
}

const isAccordingTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'according' && tokens[at + 1]?.text === 'to'
