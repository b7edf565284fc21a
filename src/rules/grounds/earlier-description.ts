import { singular } from '../../analysis/survey/words/singular.js'
import { broadDescriptors, emptyDescriptors } from '../../english/source-descriptions.js'
import type { Sentence, Token } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { answeredOnce } from '../../order/answered-once.js'
import { headNoun } from './head-noun.js'

/**
 * Prepares the question whether an article describes a source before it relies on it, without saying anything on its
 * word: “police officials closed the bridge”, then “officials said”.
 */
export function describedBefore(sentences: readonly Sentence[]): (source: Source) => boolean {
  const endOf = answeredOnce((noun: string) => endOfDescribed(noun, sentences))
  return source => {
    const [mention] = source.mentions
    const noun = headNoun(source, sentences, () => false)
    return mention !== undefined && noun !== undefined && endOf(noun) <= mention.start
  }
}

/** Where a noun that is described ends first; infinity where it never is. */
function endOfDescribed(noun: string, sentences: readonly Sentence[]): number {
  for (const { tokens } of sentences) {
    const found = tokens.find((token, at) => isNoun(token, noun) && isDescribed(tokens, at))
    if (found) return found.end
  }
  return Number.POSITIVE_INFINITY
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
