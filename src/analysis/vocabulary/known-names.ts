import type { Article } from '../../model/article.js'
import type { Source } from '../../model/source.js'
import type { Vocabulary } from '../../model/vocabulary.js'

/** The article as its publisher's: what an outlet says of itself is no source. What the article states itself counts. */
export function withHouse(article: Article, { house }: Vocabulary): Article {
  const { metadata } = article
  return house === null || metadata.outlet !== null ? article : { ...article, metadata: { ...metadata, outlet: house } }
}

/** The sources as a newsroom knows them that has listed its outlets and spokespeople. */
export function knownSources(
  sources: readonly Source[],
  { text }: Article,
  { outlets, spokespeople }: Vocabulary,
): readonly Source[] {
  const outletNames = new Set(outlets.map(plain))
  const speaking = new Set(spokespeople.map(plain))
  return sources.map(source => {
    if (source.name !== null && outletNames.has(plain(source.name))) {
      return { ...source, class: 'media', count: null, because: [...source.because, 'listed as an outlet'] }
    }
    const called = [source.name ?? source.label, ...source.mentions.map(({ start, end }) => text.slice(start, end))]
    const isKnown = source.class.endsWith('-person') && called.some(words => speaking.has(plain(words)))
    return isKnown
      ? { ...source, spokesperson: true, because: [...source.because, 'listed as somebody who speaks for a body'] }
      : source
  })
}

/** Without article, case and the kind of white space. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
