import type { SourcedAttribution } from '../../model/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { overlapping } from './in-order.js'

const PRONOUN = /^(?:he|she|they|it|i|we|who)$/i

/** Whether readers know a speaker before a quotation: from the sentences before it, or since a pronoun is enough. */
export function isBroughtIn(
  { source: printed }: SourcedAttribution,
  { label, name, mentions }: Source,
  before: readonly Sentence[],
  text: string,
): boolean {
  if (printed.some(({ start, end }) => PRONOUN.test(text.slice(start, end)))) return true
  const last = (name ?? label).split(' ').at(-1) ?? label
  return mentions.some(overlapping(before)) || before.some(({ start, end }) => text.slice(start, end).includes(last))
}

/** How many sentences before a quotation may bring its speaker in. */
const KNOWN = 3

/** The sentences before one that may bring in who speaks in it. */
export const sentencesBefore = (sentences: readonly Sentence[], index: number) =>
  sentences.slice(Math.max(0, index - KNOWN), index)

export const isPerson = ({ class: kind }: Source) => kind === 'named-person' || kind === 'unnamed-person'

/** A question makes readers expect another voice. */
export const asks = (sentence: Sentence | undefined, text: string) =>
  sentence !== undefined && /[?][^\p{L}]*$/u.test(text.slice(sentence.start, sentence.end))
