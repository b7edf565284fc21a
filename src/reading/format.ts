import type { Format } from '../model/article.js'
import { UnreadableArticle } from './unreadable-article.js'

const formats: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
}

/** What the names of articles end in. */
export const extensions: readonly string[] = Object.keys(formats)

/**
 * The format of a file by the end of its name, and of standard input (`-`) by its content.
 *
 * @throws UnreadableArticle where the name says nothing
 */
export function formatOf(path: string, file: string): Format {
  if (path === '-') return sniff(file)
  const extension = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''
  const format = formats[extension]
  if (format !== undefined) return format
  throw new UnreadableArticle(
    path,
    extension === '' ? 'the name has no extension that tells the format' : `${extension} is no known format`,
    `Name it ${extensions.join(', ')}, or say which format it has`,
  )
}

function sniff(file: string): Format {
  const start = file.slice(0, 10_000).trimStart()
  if (/^<(?:!doctype html|html|head|body|article|main|div|p|h1|!--)\b/i.test(start)) return 'html'
  if (/^---[ \t]*\r?\n/.test(start)) return 'markdown'
  if (/^#{1,6} \S|^[^\n]+\n(?:===+|---+)[ \t]*$|\]\(https?:|\*\*\S/m.test(start)) return 'markdown'
  return 'text'
}
