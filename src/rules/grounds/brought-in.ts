import type { SourcedAttribution } from '../../model/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { overlapping } from './in-order.js'

const PRONOUN = /^(?:he|she|they|it|i|we|who)$/i

/** Whether readers know a speaker before a quotation: from the sentence before it, or since a pronoun is enough. */
export function isBroughtIn(
  { source: printed }: SourcedAttribution,
  { label, name, mentions }: Source,
  before: Sentence | undefined,
  text: string,
): boolean {
  if (printed.some(({ start, end }) => PRONOUN.test(text.slice(start, end)))) return true
  if (before === undefined) return false
  const last = (name ?? label).split(' ').at(-1) ?? label
  return mentions.some(overlapping([before])) || text.slice(before.start, before.end).includes(last)
}
