import { createHash } from 'node:crypto'
import type { Article, Block, Format } from '../model/article.js'
import { byteOrderMarks } from './byte-order-marks.js'
import { decode } from './decode.js'
import { formatOf } from './format.js'
import { setFurnitureApart } from './furniture.js'
import { markHeadlines } from './headline.js'
import { readHtml } from './html.js'
import { foreignLanguage } from './language.js'
import { linksInProse } from './links.js'
import { readMarkdown } from './markdown.js'
import { readNewsMl } from './newsml-g2.js'
import { readNinjs } from './ninjs.js'
import { readNitf } from './nitf.js'
import { movedPage, type Page } from './page.js'
import type { Passage } from './passage.js'
import { readPlainText } from './plain-text.js'
import { nothingStated } from './stated-metadata.js'
import { isTranscript } from './transcript.js'
import { UnreadableArticle } from './unreadable-article.js'

/**
 * Reads an article: its prose, and where each word of it stands in the file.
 *
 * @param path as the user gave it, `-` for standard input; it is not opened
 * @param bytes the file's content
 * @param format where the name and the content do not tell it
 * @throws UnreadableArticle where there is no English prose to audit
 */
export function readArticle(path: string, bytes: Uint8Array, format?: Format): Article {
  const file = decode(path, bytes)
  const known = format ?? formatOf(path, file)
  const { passages, metadata, links } = proseOf(path, file, known)
  if (passages.length === 0) {
    throw new UnreadableArticle(path, 'there is no prose in the file', 'Give a file with an article in it')
  }
  const text = passages.map(passage => passage.text).join('\n\n')
  const language = foreignLanguage(text)
  if (language !== null) {
    throw new UnreadableArticle(
      path,
      `the text is not English: it looks like ${language}`,
      'Only English can be audited; give a translation',
    )
  }
  const blocks = laidOut(passages)
  return {
    path,
    format: known,
    file,
    sha256: sha256(bytes),
    text,
    blocks,
    links: linksInProse(blocks, links),
    metadata: { ...nothingStated, ...(isTranscript(passages) ? { genre: 'transcript' } : {}), ...metadata },
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function proseOf(path: string, file: string, format: Format): Page {
  const marks = byteOrderMarks(file)
  const page = setFurnitureApart(withinStack(path, () => readers[format](path, file.slice(marks))))
  return movedPage(format === 'text' ? markHeadlines(page) : page, marks)
}

/** Trees are walked by recursion, here and in the parsers: what is nested too deep for that is no article. */
function withinStack(path: string, read: () => Page): Page {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UnreadableArticle(path, 'its mark-up is nested too deep', 'Give the article as plain text', {
      cause: error,
    })
  }
}

const readers: Readonly<Record<Format, (path: string, file: string) => Page>> = {
  markdown: readMarkdown,
  text: readPlainText,
  html: readHtml,
  ninjs: readNinjs,
  nitf: readNitf,
  'newsml-g2': readNewsMl,
}

function laidOut(passages: readonly Passage[]): Block[] {
  let start = 0
  return passages.map(({ kind, text, pieces }) => {
    const block = { kind, start, end: start + text.length, pieces }
    start = block.end + 2
    return block
  })
}
