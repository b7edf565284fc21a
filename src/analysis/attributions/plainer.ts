import { documents } from '../../english/document-nouns.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { readNoun } from '../survey/words/noun-kinds.js'

/**
 * The sentences in words that the models know, for the news that they learned from hardly has these: "per" in ", per court
 * records" and "Per the mayor, …" reads as "according to", both words of which lie where the one stands; "today" in "The
 * port today announced" is left out.
 */
export function inPlainerWords(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map(sentence => {
    const { tokens } = sentence
    if (!tokens.some((_, at) => tellsWho(tokens, at) || tellsWhen(tokens, at))) return sentence
    const read = tokens.flatMap((token, at) =>
      tellsWho(tokens, at) ? accordingTo(token) : tellsWhen(tokens, at) ? [] : [token],
    )
    return { ...sentence, tokens: read }
  })
}

/** Between a subject and its verb. */
function tellsWhen(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:today|tonight|yesterday)$/.test(tokens[at]?.text ?? '')) return false
  const before = tokens[at - 1]
  return tokens[at + 1]?.pos === 'VERB' && (before?.text === ',' || /^(?:NOUN|PRON|PROPN)$/.test(before?.pos ?? ''))
}

/** Not "miles per hour", "per capita", "a dollar per the contract". */
function tellsWho(tokens: readonly Token[], at: number): boolean {
  if (!/^per$/i.test(tokens[at]?.text ?? '')) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const opens = before === undefined || /^[,("“—–-]$/.test(before.text)
  return opens && next !== undefined && (/^(?:DET|PROPN)$/.test(next.pos) || isOfRecords(tokens, at + 1))
}

/** "police data", "multiple sources" */
function isOfRecords(tokens: readonly Token[], from: number): boolean {
  let head = from
  while (/^(?:ADJ|NOUN)$/.test(tokens[head + 1]?.pos ?? '')) head++
  const { noun, kind, plural } = readNoun(tokens[head]?.text.toLowerCase() ?? '')
  return documents.has(noun) || (kind === 'person' && plural)
}

function accordingTo({ start, end, text }: Token): Token[] {
  const isCapital = text.startsWith('P')
  return [
    { start, end, text: isCapital ? 'According' : 'according', lemma: 'accord', pos: 'VERB' },
    { start: end, end, text: 'to', lemma: 'to', pos: 'ADP' },
  ]
}
