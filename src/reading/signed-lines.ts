import { byline } from './byline.js'
import { isParallel } from './parallel.js'
import { cut, type Passage } from './passage.js'

/** The lines of a paragraph that a byline opens, each by itself: the writer's post and outlet stand below the name. */
export function signedLines(whole: Passage, file: string): Passage[] {
  const ends = lineEnds(whole, file)
  if (ends.length === 0) return [whole]
  const lines = [...ends, whole.text.length].map((end, index) => cut(whole, ends[index - 1] ?? 0, end))
  return lines[0] && byline(lines[0].text) ? lines : [whole]
}

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
