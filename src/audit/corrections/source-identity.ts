import type { Analysis } from '../../model/analysis.js'
import type { Range } from '../../model/range.js'
import type { Source } from '../../model/source.js'
import { overlapping } from '../../rules/grounds/in-order.js'

/**
 * Makes the source that is mentioned in a place one with another of the article, or gives it a name. Claims are to be
 * gathered anew.
 *
 * @param is the name, label or printed words of the other source, or a person's name
 * @returns why that cannot be done, and what to do
 */
export function identified(analysis: Analysis, place: Range, is: string, because: string): Analysis | string {
  const here = overlapping([place])
  const source = analysis.sources.find(({ mentions }) => mentions.some(here))
  if (source === undefined) return 'No source is found there any more. Remove the correction.'
  const other = analysis.sources.find(each => isCalled(each, is, analysis.article.text))
  if (other === source) return `It is “${is}” without the correction. Remove it.`
  return other === undefined
    ? { ...analysis, sources: analysis.sources.map(each => (each === source ? named(source, is, because) : each)) }
    : merged(analysis, source, other, because)
}

function isCalled({ name, label, mentions }: Source, words: string, text: string): boolean {
  const printed = mentions.map(({ start, end }) => text.slice(start, end))
  return [name, label, ...printed].some(each => each?.toLowerCase() === words.trim().toLowerCase())
}

const named = (source: Source, name: string, because: string): Source => ({
  ...source,
  name,
  label: name,
  class: 'named-person',
  count: 1,
  because: [...source.because, because],
})

function merged(analysis: Analysis, from: Source, into: Source, because: string): Analysis {
  const now = (id: string) => (id === from.id ? into.id : id)
  const all = (ids: readonly string[]) => [...new Set(ids.map(now))]
  return {
    ...analysis,
    attributions: analysis.attributions.map(each => ({
      ...each,
      sourceIds: all(each.sourceIds),
      relays: all(each.relays).filter(id => !all(each.sourceIds).includes(id)),
    })),
    nonResponses: analysis.nonResponses.map(each => ({
      ...each,
      sourceId: each.sourceId === null ? null : now(each.sourceId),
    })),
    sources: analysis.sources
      .filter(each => each !== from)
      .map(each => ({
        ...each,
        subsetOf: each.subsetOf === null || now(each.subsetOf) === each.id ? null : now(each.subsetOf),
        distinctFrom: all(each.distinctFrom).filter(id => id !== each.id),
        ...(each === into && {
          mentions: [...into.mentions, ...from.mentions].sort((one, two) => one.start - two.start),
          because: [...into.because, ...from.because, because],
        }),
      })),
  }
}
