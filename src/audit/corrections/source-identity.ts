import type { Analysis } from '../../model/analysis.js'
import type { Range } from '../../model/range.js'
import type { Source } from '../../model/source.js'
import { inOrder, overlapping } from '../../order/ranges.js'
import { printsName } from './locate.js'

/**
 * Makes the source that is mentioned in a place one with another of the article, or gives it a name that the article
 * prints. Claims are to be gathered anew.
 *
 * @param is the name, label or printed words of the other source, or a person's name
 * @returns why that cannot be done, and what to do
 */
export function identified(analysis: Analysis, place: Range, is: string, because: string): Analysis | string {
  const source = sourceAt(analysis, place)
  if (source === undefined) return 'No source is found there any more. Remove the correction.'
  const other = sourceCalled(analysis, is)
  if (other === source) return `It is “${is}” without the correction. Remove it.`
  if (other !== undefined) return merged(analysis, source, other, because)
  if (!printsName(analysis.article.text, is)) {
    return `The article prints no name “${is}”, so its readers cannot know. Name the person in it, or remove the correction.`
  }
  return { ...analysis, sources: analysis.sources.map(each => (each === source ? named(source, is, because) : each)) }
}

/** The source that is mentioned in a place. */
export function sourceAt({ sources }: Analysis, place: Range): Source | undefined {
  const here = overlapping([place])
  return sources.find(({ mentions }) => mentions.some(here))
}

/** The source with this name or label, or that the article mentions by these words. */
export function sourceCalled({ sources, article: { text } }: Analysis, words: string): Source | undefined {
  const asked = words.trim().toLowerCase()
  return sources.find(({ name, label, mentions }) =>
    [name, label, ...mentions.map(({ start, end }) => text.slice(start, end))].some(
      each => each?.toLowerCase() === asked,
    ),
  )
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
  const renamed = (id: string | null) => (id === null ? null : now(id))
  const partOf = (each: Source) => (each === into && isPartOf(into, from, analysis.sources) ? null : each.subsetOf)
  return {
    ...analysis,
    attributions: analysis.attributions.map(each => ({
      ...each,
      sourceIds: all(each.sourceIds),
      relays: all(each.relays).filter(id => !all(each.sourceIds).includes(id)),
    })),
    nonResponses: analysis.nonResponses.map(each => ({ ...each, sourceId: renamed(each.sourceId) })),
    sources: analysis.sources
      .filter(each => each !== from)
      .map(each => ({
        ...each,
        subsetOf: renamed(partOf(each)),
        distinctFrom: all(each.distinctFrom).filter(id => id !== each.id),
        ...(each === into && {
          mentions: inOrder([...into.mentions, ...from.mentions]),
          because: [...into.because, ...from.because, because],
        }),
      })),
  }
}

/** What is one with the whole that it was a part of is a part no more. */
function isPartOf(part: Source, whole: Source, sources: readonly Source[]): boolean {
  const parent = sources.find(({ id }) => id === part.subsetOf)
  return parent !== undefined && (parent === whole || isPartOf(parent, whole, sources))
}
