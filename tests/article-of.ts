import type { Article, BlockKind } from '../src/model/article.js'
import { nothingStated } from '../src/reading/stated-metadata.js'

/** An article of plain text, one block for each line that holds more than white space; the file is the prose. */
export function articleOf(lines: string, kind: BlockKind = 'paragraph'): Article {
  const texts = lines.split('\n').filter(line => line.trim() !== '')
  let start = 0
  const blocks = texts.map(text => {
    const block = { kind, start, end: start + text.length, pieces: [{ text, start, end: start + text.length }] }
    start = block.end + '\n\n'.length
    return block
  })
  const text = texts.join('\n\n')
  return {
    path: 'article.txt',
    format: 'text',
    file: text,
    sha256: '0'.repeat(64),
    text,
    blocks,
    links: [],
    metadata: nothingStated,
  }
}
