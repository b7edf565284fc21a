import { singular } from '../../analysis/sources/singular.js'
import { broadDescriptors, emptyDescriptors } from '../../english/source-descriptions.js'
import type { Sentence, Token } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { headNoun } from './head-noun.js'

/**
 * Whether an article describes a source before it relies on it, without saying anything on its word: “police officials
 * closed the bridge”, then “officials said”.
 */
export function isDescribedBefore(source: Source, sentences: readonly Sentence[]): boolean {
  const [mention] = source.mentions
  const noun = headNoun(source, sentences, () => false)
  if (mention === undefined || noun === undefined) return false
  return sentences
    .filter(({ start }) => start < mention.start)
    .some(({ tokens }) =>
      tokens.some((token, at) => token.end <= mention.start && isNoun(token, noun) && isDescribed(tokens, at)),
    )
}

const isNoun = ({ text, pos }: Token, noun: string) =>
  (pos === 'NOUN' || pos === 'PROPN') && singular(text.toLowerCase(), each => each === noun).noun === noun

const isDescribed = (tokens: readonly Token[], at: number) => isDescriptor(tokens[at - 1]) || isTie(tokens[at + 1])

const isDescriptor = (token: Token | undefined) =>
  token !== undefined &&
  (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') &&
  !emptyDescriptors.has(token.text.toLowerCase()) &&
  !broadDescriptors.has(token.text.toLowerCase())

/** “officials at the plant”, “people in the room” */
const isTie = (token: Token | undefined) =>
  token !== undefined && /^(?:at|in|from|with|of|for|inside)$/.test(token.text)
