/** A line of a file, without the white space around it; one without words ends where it starts. */
export interface Line {
  readonly start: number
  readonly end: number
  /** White space before the first word. */
  readonly indent: number
}

/** The lines of a file, empty ones included; every sign that Unicode has for it ends a line. */
export function linesOf(file: string): Line[] {
  const lines: Line[] = []
  const add = (from: number, to: number) => {
    const line = file.slice(from, to)
    const start = from + line.length - line.trimStart().length
    lines.push({ start: Math.min(start, to), end: from + line.trimEnd().length, indent: start - from })
  }
  let from = 0
  for (const { index, 0: lineEnd } of file.matchAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g)) {
    add(from, index)
    from = index + lineEnd.length
  }
  add(from, file.length)
  return lines
}

/** How the paragraphs of a file are wrapped. */
interface Wrapping {
  readonly width: number
  /** Of most lines; a paragraph may open with more. */
  readonly indent: number
}

/** To narrower and wider lines than these nobody wraps, by hand or machine. */
const narrowestWrap = 45
const widestWrap = 140

/**
 * How the file's paragraphs are wrapped; null where each line is a paragraph. Wrapped lines mostly break off in the
 * middle of a sentence, and where the next word would no longer have fitted.
 */
export function wrappingOf(file: string, lines: readonly Line[]): Wrapping | null {
  const printed = lines.filter(({ start, end }) => start < end)
  // A web address or a ruled line may stick out: nineteen of twenty lines tell the width.
  const width = quantile(
    printed.map(({ start, end }) => end - start),
    0.95,
  )
  if (width < narrowestWrap || width > widestWrap) return null
  let neighbours = 0
  let broken = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || before.start === before.end || line.start === line.end) continue
    neighbours++
    if (!endsSentence(file, before) && isFull(file, before, line, width)) broken++
  }
  if (broken < 2 || broken * 2 < neighbours) return null
  return {
    width,
    indent: quantile(
      printed.map(({ indent }) => indent),
      0.5,
    ),
  }
}

function quantile(numbers: number[], share: number): number {
  return numbers.sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0
}

/** What opens an item of a list, and the white space behind it. */
export const listMark = /^[-*•‣▪·] +(?=\S)/

/** In a wrapped file: does the paragraph whose lines are open go on in the next one? */
export function runsOn(file: string, open: readonly Line[], line: Line, { width, indent }: Wrapping): boolean {
  const [first, before] = [open[0], open.at(-1)]
  if (first === undefined || before === undefined || line.start === line.end) return false
  if (line.indent > indent && line.indent !== indentOfItem(file, first)) return false
  if (listMark.test(textOf(file, line)) || /^https?:/.test(textOf(file, line))) return false
  if (/^https?:/.test(textOf(file, before))) return false
  return isFull(file, before, line, width) || (!endsSentence(file, before) && /\p{Ll}/u.test(file[line.start] ?? ''))
}

/** Where the words of an item of a list stand, under which its next line begins; null for other lines. */
function indentOfItem(file: string, line: Line): number | null {
  const mark = listMark.exec(textOf(file, line))?.[0]
  return mark === undefined ? null : line.indent + mark.length
}

/** As much of a line as tells how it begins. */
const textOf = (file: string, { start, end }: Line): string => file.slice(start, Math.min(end, start + narrowestWrap))

/** Would the next line's first word have made the line too long? Lines are allowed to be ragged by a tenth. */
function isFull(file: string, before: Line, line: Line, width: number): boolean {
  const space = file.slice(line.start, Math.min(line.end, line.start + widestWrap)).search(/\s/)
  const word = space === -1 ? line.end - line.start : space
  return before.end - before.start + 1 + word > width * 0.9
}

const endsSentence = (file: string, { start, end }: Line) =>
  /[.!?:;…]["'”’)\]]*$/.test(file.slice(Math.max(start, end - 5), end))
