import type { Token } from '../../../model/sentence.js'
import { verbFor } from './verb.js'

/** How far behind the verb "that" may stand, in tokens: "informed the finance committee that". */
const LONGEST_HEARER = 6

/** Whether a word is the "informed" of "The clerk informed the committee that …". */
export function informs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  // the tagger takes it for an adjective, too
  if (token.text !== 'informed' || !/^(?:NOUN|PRON|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return false
  const hearer = tokens.slice(at + 1, at + 1 + LONGEST_HEARER)
  const end = hearer.findIndex(({ pos }) => !/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(pos))
  return end > 0 && hearer[end]?.text === 'that'
}

/** "told" for "informed", where it stands. */
export const asTold = (token: Token): Token => verbFor(token, 'told', 'tell')
