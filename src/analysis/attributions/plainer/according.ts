import { documents } from '../../../english/document-nouns.js'
import type { Token } from '../../../model/sentence.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { unprinted } from './unprinted.js'

/**
 * Whether a word is the "per" of a source; not of "miles per hour", "per capita", "a dollar per the contract", nor of "Per
 * Quill, the goalkeeper, said".
 */
export function tellsWho(tokens: readonly Token[], at: number): boolean {
  if (!/^per$/i.test(tokens[at]?.text ?? '')) return false
  if (isNamed(tokens, at)) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const opens = before === undefined || /^[,("“—–-]$/.test(before.text)
  return opens && next !== undefined && (/^(?:DET|PROPN)$/.test(next.pos) || isOfRecords(tokens, at + 1))
}

/** How far behind a name what it is told with may end, in tokens. */
const LONGEST_TOLD = 12

/** "Per Quill said", "Per Quill, the goalkeeper, said": somebody called so, who does something. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'Per') return false
  let end = at + 1
  while (tokens[end]?.pos === 'PROPN') end++
  if (end === at + 1) return false
  if (tokens[end]?.text === ',') {
    const behind = tokens.slice(end + 1, end + LONGEST_TOLD)
    const closing = behind.findIndex(({ pos }) => /^(?:AUX|PUNCT|VERB)$/.test(pos))
    if (behind[closing]?.text !== ',') return false
    end += closing + 2
  }
  return /^(?:AUX|VERB)$/.test(tokens[end]?.pos ?? '')
}

/** "police data", "multiple sources" */
function isOfRecords(tokens: readonly Token[], from: number): boolean {
  let head = from
  while (/^(?:ADJ|NOUN)$/.test(tokens[head + 1]?.pos ?? '')) head++
  const { noun, kind, plural } = readNoun(tokens[head]?.text.toLowerCase() ?? '')
  return documents.has(noun) || (kind === 'person' && plural)
}

/** Both words where the one stands. */
export function accordingTo({ start, end, text }: Token): readonly Token[] {
  const isCapital = text.startsWith('P')
  return [
    { start, end, text: isCapital ? 'According' : 'according', lemma: 'accord', pos: 'VERB' },
    unprinted(end, 'to', 'ADP'),
  ]
}
