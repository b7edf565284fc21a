import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { tokensIn } from './content-tokens.js'

/** The words of a stretch that carry what it says, by lemma: names, nouns, verbs, figures. */
export function substanceOf(stretch: Range, sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(
    tokensIn(stretch, sentences)
      .filter(carries)
      .map(({ lemma }) => lemma),
  )
}

/** How much of one stretch another says too, from 0 to 1. */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  return one.size === 0 ? 0 : [...fewer].filter(word => more.has(word)).length / one.size
}

const carries = ({ pos }: Token) => /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(pos)
