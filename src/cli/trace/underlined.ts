import type { Range } from '../../model/range.js'
import { printable, WIDTH } from './printable.js'
import type { Underlining } from './underlinings.js'

/** A sentence in lines, each with a row for each underlining that marks something in it. */
export function underlined(text: string, sentence: Range, underlinings: readonly Underlining[]): string {
  const here = underlinings.filter(underlining =>
    underlining.marks.some(({ at }) => at.start < sentence.end && at.end > sentence.start),
  )
  return wrapped(text, sentence)
    .flatMap(line => [
      `  ${printable(text.slice(line.start, line.end))}`,
      ...here.flatMap(underlining => {
        const row = rowOf(underlining, line)
        return row.trim() === '' ? [] : [`  ${row}  ${printable(underlining.label)}`]
      }),
    ])
    .join('\n')
}

function rowOf(underlining: Underlining, line: Range): string {
  const row = new Array<string>(line.end - line.start).fill(' ')
  for (const { at, mark } of underlining.marks) {
    row.fill(mark, Math.max(0, at.start - line.start), Math.max(0, Math.min(line.end, at.end) - line.start))
  }
  return row.join('').trimEnd()
}

/** The sentence in lines of at most `WIDTH` characters, cut behind spaces. */
function wrapped(text: string, { start, end }: Range): Range[] {
  const lines: Range[] = []
  let from = start
  while (end - from > WIDTH) {
    const space = text.lastIndexOf(' ', from + WIDTH - 1)
    const to = space > from ? space + 1 : from + WIDTH
    lines.push({ start: from, end: to })
    from = to
  }
  return [...lines, { start: from, end }]
}
