import { puttingToPeople } from '../../../english/verb-kinds.js'
import type { Token } from '../../../model/sentence.js'
import { isHeadline } from './headline.js'

/**
 * Whether a word is the "accused" of the headline "Mayor accused of lying", the mayor being who is accused: headlines leave
 * out "is", and tell in the present tense what somebody does.
 */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const { pos, lemma, text } = tokens[at] as Token
  if (pos !== 'VERB' || !puttingToPeople.has(lemma) || !/(?:ed|told)$/.test(text)) return false
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') || !isHeadline(tokens)) return false
  const next = tokens[at + 1]
  const isToldTo = next?.text === 'to' && tokens[at + 2]?.pos === 'VERB'
  if (/^(?::|that)$/.test(next?.text ?? '')) return lemma === 'tell'
  return /^(?:ADP|SCONJ)$/.test(next?.pos ?? '') || isToldTo
}

/** "is accused" for "accused". */
export const asPassive = (token: Token): readonly Token[] => [
  { start: token.start, end: token.start, text: 'is', lemma: 'be', pos: 'AUX' },
  token,
]
