import type { Piece } from '../model/article.js'
import type { Page } from './page.js'
import { cut, type Passage, passage } from './passage.js'
import { readHeaderLines } from './plain-text/header-lines.js'
import { type Line, linesOf, listMark, runsOn, wrappingOf } from './plain-text/wrapped-lines.js'

/** Reads plain text as agencies send it and archives keep it. */
export function readPlainText(_path: string, file: string): Page {
  return { ...readHeaderLines(markLists(paragraphsOf(file))), links: [] }
}

/** One a line, or hard-wrapped over several, whichever the file does. */
function paragraphsOf(file: string): Passage[] {
  const lines = linesOf(file).filter(line => !isPageFooter(file, line))
  const wrapping = wrappingOf(file, lines)
  const passages: Passage[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) passages.push(paragraph(file, open))
    open = []
  }
  for (const line of lines) {
    if (!(wrapping !== null && runsOn(file, open, line, wrapping))) close()
    if (line.start < line.end) open.push(line)
    else close()
  }
  close()
  return passages
}

/** "https://… 2/6", as browsers print it at the foot of each page: a paragraph goes on below it. */
const isPageFooter = (file: string, { start, end }: Line) =>
  file.startsWith('http', start) && /^https?:\/\/\S{1,2000} \d{1,3}\/\d{1,3}$/.test(file.slice(start, end))

/** One line end between two lines of a paragraph is the space that it was before wrapping. */
function paragraph(file: string, lines: readonly Line[]): Passage {
  const pieces: Piece[] = []
  for (const [index, { start, end }] of lines.entries()) {
    const before = lines[index - 1]
    if (before !== undefined) pieces.push({ text: ' ', start: before.end, end: start })
    pieces.push({ text: file.slice(start, end), start, end })
  }
  return passage('paragraph', pieces)
}

/** Nothing but an item of a list opens with these; "- Jane Roe" signs the words above it, "* corrected" is a footnote. */
const bullet = /^[•‣▪·]/

/** Paragraphs that open with a bullet, or with the same mark as a neighbour, are a list. */
function markLists(passages: readonly Passage[]): Passage[] {
  return passages.map((item, index) => {
    const mark = listMark.exec(item.text)?.[0]
    const neighbours = [passages[index - 1], passages[index + 1]]
    if (mark === undefined) return item
    if (!bullet.test(mark) && !neighbours.some(neighbour => neighbour?.text.startsWith(mark))) return item
    return { ...cut(item, mark.length), kind: 'list-item' }
  })
}
