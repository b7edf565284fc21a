import type { Article, Format } from '../../src/model/article.js'
import { placeInFile } from '../../src/reading/place.js'
import { readArticle } from '../../src/reading/read-article.js'

export const readText = (text: string, format: Format): Article =>
  readArticle('story', new TextEncoder().encode(text), format)

/** The blocks of an article, each with its kind. */
export const blocksOf = (article: Article) =>
  article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)

/** What the file prints for words of the prose. */
export function printed(article: Article, words: string): string {
  const start = article.text.indexOf(words)
  if (start === -1) throw new Error(`"${words}" is not in the prose: ${article.text}`)
  const span = placeInFile(article)({ start, end: start + words.length })
  return article.file.slice(span.start, span.end)
}
