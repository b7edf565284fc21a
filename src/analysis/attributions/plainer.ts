import type { Sentence, Token } from '../../model/sentence.js'
import { accordingTo, tellsWho } from './plainer/according.js'
import { asTelling, hears } from './plainer/hearings.js'

/**
 * The sentences in words that the models know, for the news that they learned from hardly has these: "per" in ", per court
 * records" and "Per the mayor, …" reads as "according to", both words of which lie where the one stands; "heard" in "the
 * court heard" reads as "said"; "today" in "The port today announced" is left out.
 */
export function inPlainerWords(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map(sentence => {
    const { tokens } = sentence
    if (!tokens.some((_, at) => plainer(tokens, at))) return sentence
    return { ...sentence, tokens: tokens.flatMap((token, at) => plainer(tokens, at) ?? [token]) }
  })
}

/** What stands in a word's stead; undefined where it is plain. */
function plainer(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  const token = tokens[at] as Token
  if (tellsWho(tokens, at)) return accordingTo(token)
  if (tellsWhen(tokens, at)) return []
  return hears(tokens, at) ? [asTelling(token)] : undefined
}

/** Between a subject and its verb. */
function tellsWhen(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:today|tonight|yesterday)$/.test(tokens[at]?.text ?? '')) return false
  const before = tokens[at - 1]
  return tokens[at + 1]?.pos === 'VERB' && (before?.text === ',' || /^(?:NOUN|PRON|PROPN)$/.test(before?.pos ?? ''))
}
