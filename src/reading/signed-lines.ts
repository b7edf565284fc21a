import { byline } from './furniture/byline.js'
import { isParallel } from './parallel.js'
import { cut, type Passage } from './passage.js'

/** The lines of a paragraph that a byline opens, each by itself: the writer's post and outlet stand below the name. */
export function signedLines(whole: Passage, file: string): Passage[] {
  const lines = linesOf(whole, lineEnds(whole, file))
  return lines[0] && byline(lines[0].text) ? lines : [whole]
}

/**
 * The lines between the line breaks of a page where a byline is the first, or the
 * second below a headline: `<b>Wall falls</b><br>By Jane Roe<br>The old wall …`.
 */
export function signedBreaks(whole: Passage, file: string): Passage[] {
  const lines = linesOf(whole, breaks(whole, file))
  return lines.length > 1 && lines.slice(0, 2).some(({ text }) => byline(text)) ? lines : [whole]
}

const linesOf = (whole: Passage, ends: readonly number[]): Passage[] =>
  [...ends, whole.text.length].map((end, index) => cut(whole, ends[index - 1] ?? 0, end))

/** Where in the text of a passage the file begins a new line. */
function lineEnds({ pieces }: Passage, file: string): number[] {
  const ends: number[] = []
  let at = 0
  for (const piece of pieces) {
    const { text, start, end } = piece
    if (isParallel(piece)) {
      for (let index = 0; index < text.length; index++)
        if (/[\r\n]/.test(file[start + index] ?? '')) ends.push(at + index)
    } else if (text === ' ' && /[\r\n]/.test(file.slice(start, end))) ends.push(at)
    at += text.length
  }
  return ends
}

/** Where in the text of a passage a line break of the page stands. */
function breaks({ pieces }: Passage, file: string): number[] {
  const ends: number[] = []
  let at = 0
  for (const { text, start, end } of pieces) {
    if (text === ' ' && /^<br\b/i.test(file.slice(start, end))) ends.push(at)
    at += text.length
  }
  return ends
}
