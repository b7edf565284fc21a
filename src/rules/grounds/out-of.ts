import { lacked } from '../../english/judgements.js'
import type { Token } from '../../model/sentence.js'

/** How many words “out of her own depth” has at most. */
const PHRASE = 5

/** “out of her depth” as one word, which is said of somebody like any other. */
export function joinOutOf(tokens: readonly Token[]): readonly Token[] {
  const out = tokens.findIndex(({ text }, at) => text === 'out' && tokens[at + 1]?.text === 'of')
  const noun = tokens.findIndex(({ lemma }, at) => at > out + 1 && lacked.has(lemma))
  const [first, last] = [tokens[out], tokens[noun]]
  if (first === undefined || last === undefined || noun >= out + PHRASE) return tokens
  const phrase = tokens.slice(out, noun + 1)
  const text = phrase.map(token => token.text).join(' ')
  return [
    ...tokens.slice(0, out),
    { ...first, text, lemma: text, pos: 'ADJ', end: last.end },
    ...tokens.slice(noun + 1),
  ]
}

/** Whether a word is such a phrase. */
export const isOutOf = (token: Token | undefined): boolean => token?.text.startsWith('out of ') ?? false
