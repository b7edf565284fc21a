import { Kind } from './chunks.js'
import { type Encoded, Quoted } from './encode.js'
import { join } from './hash.js'
import { Tag } from './tags.js'

/** The noun phrase right before a verb, most likely its subject, and what opens its clause. */
export interface Subject {
  readonly from: number
  readonly to: number
  /**
   * The word before the phrase, or its part of speech: "which" of
   * "the vote, which observers condemned"; with the form of the verb.
   */
  readonly opener: number
}

/** The noun phrase that ends at a place, adverbs apart; an empty one where there is none. */
export function subjectBefore({ tag, form, chunks, sentenceFrom, quoted }: Encoded, at: number): Subject {
  let to = at
  while (to > sentenceFrom[at]! && tag[to - 1] === Tag.ADV && chunks.kind[to - 1] === Kind.other) to--
  const within = to > sentenceFrom[at]! && chunks.kind[to - 1] === Kind.noun && quoted[to - 1] === Quoted.outside
  if (!within) return { from: at, to: at, opener: 0 }
  const from = chunks.first[to - 1]!
  return { from, to, opener: join(form[from - 1]!, chunks.symbol[at]!) }
}
