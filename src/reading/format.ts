import type { Format } from '../model/article.js'
import { UnreadableArticle } from './unreadable-article.js'

const formats: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.ninjs': 'ninjs',
  '.ninjs.json': 'ninjs',
  '.nitf': 'nitf',
  '.nitf.xml': 'nitf',
  '.newsml': 'newsml-g2',
  '.newsml.xml': 'newsml-g2',
}

/** Formats in which articles can be given. */
export const inputFormats: readonly Format[] = [...new Set(Object.values(formats))]

/**
 * What the names of articles end in. Other `.json` and `.xml` files of a folder are
 * settings, reports and feeds, so that an article in one of these has to be named itself.
 */
export const extensions: readonly string[] = Object.keys(formats)

/**
 * What a name ends in: `.ninjs.json` of "court.ninjs.json", `.json` of "court.json"; empty where it ends in nothing.
 */
export function extensionOf(path: string): string {
  return /(?:(?<=[^/\\])\.(?:ninjs|nitf|newsml))?(?<=[^/\\])\.[^./\\]+$/i.exec(path)?.[0] ?? ''
}

/**
 * The format of a file by the end of its name; that of JSON, XML and standard input (`-`) by its content.
 *
 * @throws UnreadableArticle where neither tells it
 */
export function formatOf(path: string, file: string): Format {
  if (path === '-') return sniffed(file)
  const extension = extensionOf(path).toLowerCase()
  const format = formats[extension] ?? formats[extension.replace(/^.*(?=\.)/, '')]
  if (format !== undefined) return format
  if (/\.(?:json|xml)$/.test(extension)) {
    const found = sniffedNewsFormat(file)
    if (found !== null) return found
    throw new UnreadableArticle(
      path,
      'it is no article in ninjs, NITF or NewsML-G2',
      'Leave it out, or say which format it has with --input-format',
    )
  }
  throw new UnreadableArticle(
    path,
    extension === '' ? 'the name has no extension that tells the format' : `${extension} is no known format`,
    `Name it ${extensions.join(', ')}, or say which format it has with --input-format`,
  )
}

function sniffed(file: string): Format {
  const start = file.slice(0, 10_000).trimStart()
  const news = sniffedNewsFormat(file)
  if (news !== null) return news
  const shown = start.replace(/^(?:<!--[\s\S]*?-->\s*)+/, '')
  if (/^<(?:!doctype html|html|head|body|article|main|div|p|h1)\b/i.test(shown)) return 'html'
  // Of what may stand in a file of prose, comments are in Markdown alone: “<!-- attribution-audit ignore … -->”.
  if (start.startsWith('<!--')) return 'markdown'
  if (/^---[ \t]*\r?\n/.test(start)) return 'markdown'
  if (/^#{1,6} \S|^[^\n]+\n(?:===+|---+)[ \t]*$|\]\(https?:|\*\*\S/m.test(start)) return 'markdown'
  return 'text'
}

/** JSON with a body as ninjs has it; XML whose element is that of NITF or NewsML-G2. */
function sniffedNewsFormat(file: string): Format | null {
  const start = file.slice(0, 10_000).replace(/^\uFEFF?\s+|^\uFEFF/, '')
  if (start.startsWith('{')) return /"(?:body_[a-z0-9]+|bodies)"\s*:/i.test(file) ? 'ninjs' : null
  if (!start.startsWith('<')) return null
  const root = /<(?:\w+:)?(nitf|newsItem|newsMessage)[\s>]/.exec(start)?.[1]
  if (root === undefined) return null
  return root === 'nitf' ? 'nitf' : 'newsml-g2'
}
