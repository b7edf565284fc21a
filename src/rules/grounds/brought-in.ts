import type { Analysis } from '../../model/analysis.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { countBefore } from '../../order/ranges.js'
import { printingsOf } from './printings.js'

/** Designations of somebody whom readers are taken to know: “she”, “the harbour master”. */
const KNOWN = /^(?:(?:he|she|they|it|i|we|who)$|the )/i

type Layers = Pick<Analysis, 'article' | 'sentences'>

/**
 * Prepares the question whether readers know a speaker before the sentence that a quotation opens: from the sentences
 * before it, or by how he is called.
 */
export function broughtIn({ article, sentences }: Layers) {
  const { text } = article
  return ({ source: printed }: SourcedAttribution, { label, name, mentions }: Source, opening: number): boolean => {
    if (printed.some(({ start, end }) => KNOWN.test(text.slice(start, end)))) return true
    const [from, to] = [sentences[Math.max(0, opening - REACH)], sentences[opening]]
    if (from === undefined || to === undefined) return false
    return [mentions, printingsOf(article, name ?? label)].some(
      places => countBefore(places, from.start) < countBefore(places, to.start),
    )
  }
}

/** How many sentences before a quotation may bring its speaker in. */
const REACH = 6

/** Whether a source is people, with or without a name. */
export const isPerson = ({ class: kind }: Source) => kind === 'named-person' || kind === 'unnamed-person'

/** A question makes readers expect another voice. */
export const asks = (sentence: Sentence | undefined, text: string) =>
  sentence !== undefined && text.slice(sentence.start, sentence.end).includes('?')
