import type { SourcedAttribution } from '../../model/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { overlapping } from '../../order/ranges.js'

/** Designations of somebody whom readers are taken to know: “she”, “the harbour master”. */
const KNOWN = /^(?:(?:he|she|they|it|i|we|who)$|the )/i

/** Whether readers know a speaker before a quotation: from the sentences before it, or by how he is called. */
export function isBroughtIn(
  { source: printed }: SourcedAttribution,
  { label, name, mentions }: Source,
  before: readonly Sentence[],
  text: string,
): boolean {
  if (printed.some(({ start, end }) => KNOWN.test(text.slice(start, end)))) return true
  const last = (name ?? label).split(' ').at(-1) ?? label
  return mentions.some(overlapping(before)) || before.some(({ start, end }) => text.slice(start, end).includes(last))
}

/** How many sentences before a quotation may bring its speaker in. */
const REACH = 6

/** The sentences before one that may bring in who speaks in it. */
export const sentencesBefore = (sentences: readonly Sentence[], index: number) =>
  sentences.slice(Math.max(0, index - REACH), index)

export const isPerson = ({ class: kind }: Source) => kind === 'named-person' || kind === 'unnamed-person'

/** A question makes readers expect another voice. */
export const asks = (sentence: Sentence | undefined, text: string) =>
  sentence !== undefined && text.slice(sentence.start, sentence.end).includes('?')
