import type { Article, BlockKind } from '../model/article.js'
import { nothingStated } from '../reading/stated-metadata.js'

/** An article that says nothing but `text`: its paragraphs are what stands between blank lines. */
export function articleOf(text: string, kind: BlockKind = 'paragraph'): Article {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)]
  return {
    path: 'passage.txt',
    format: 'text',
    file: text,
    sha256: '',
    text,
    blocks: paragraphs.map(({ 0: words, index }) => {
      const place = { start: index, end: index + words.length }
      return { kind, ...place, pieces: [{ text: words, ...place }] }
    }),
    links: [],
    metadata: nothingStated,
  }
}
