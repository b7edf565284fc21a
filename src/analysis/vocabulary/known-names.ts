import type { Article } from '../../model/article.js'
import type { Source, SourceClass } from '../../model/source.js'
import type { Vocabulary } from '../../model/vocabulary.js'

/** The sources as a newsroom knows them that has listed its own name, outlets and spokespeople. */
export function knownSources(
  sources: readonly Source[],
  { text }: Article,
  { house, outlets, spokespeople }: Vocabulary,
): readonly Source[] {
  if (house === null && outlets.length === 0 && spokespeople.length === 0) return sources
  const own = house === null ? null : plain(house)
  const others = new Set(outlets.map(plain))
  const speaking = new Set(spokespeople.map(plain))
  return sources.map(source => {
    const name = plain(source.name ?? source.label)
    if (own !== null && isShort(name, own)) return asBody(source, 'author', 'the outlet that publishes the article')
    if (others.has(name)) return asBody(source, 'media', 'listed as an outlet')
    const called = [name, ...source.mentions.map(({ start, end }) => plain(text.slice(start, end)))]
    const isKnown = source.class.endsWith('-person') && called.some(words => speaking.has(words))
    return isKnown
      ? { ...source, spokesperson: true, because: [...source.because, 'listed as somebody who speaks for a body'] }
      : source
  })
}

/** "the Lantern" for "Orrel Lantern". */
const isShort = (name: string, whole: string) => name === whole || (name.length > 3 && whole.endsWith(` ${name}`))

const asBody = (source: Source, kind: SourceClass, why: string): Source => ({
  ...source,
  class: kind,
  count: null,
  because: [...source.because, why],
})

/** Without article, case and the kind of white space. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
