import type { Range } from '../../model/range.js'
import type { Mark } from './marks.js'

/** What the marks of a family enclose in a text. */
export interface Pairs {
  /** In order, marks included, none inside another. */
  readonly closed: readonly Range[]
  /** Where an opening mark stands that nothing closes. */
  readonly unclosed: number | undefined
}

/**
 * Pairs marks as brackets pair, the outermost wins. A closing mark without an opening one is passed over. Of opening
 * marks that nothing closes the first counts, and what stands behind it pairs as if it were not there.
 */
export function pairMarks(marks: readonly Mark[]): Pairs {
  const open: Mark[] = []
  const closed: Range[] = []
  for (const mark of marks) {
    const opening = mark.closes ? open.pop() : undefined
    if (opening !== undefined) {
      while ((closed.at(-1)?.start ?? -1) > opening.start) closed.pop()
      closed.push({ start: opening.start, end: mark.end })
    } else if (mark.opens) {
      open.push(mark)
    }
  }
  return { closed, unclosed: open[0]?.start }
}

/**
 * Pairs single marks. Since a closing one looks like the apostrophe of "the voters' anger", that one of those before
 * the next opening mark closes which stands behind punctuation, else the first.
 */
export function pairSingleMarks(marks: readonly Mark[], text: string): Pairs {
  const closed: Range[] = []
  let unclosed: number | undefined
  marks.forEach((opening, index) => {
    if (!opening.opens || opening.start < (closed.at(-1)?.end ?? 0)) return
    let closing: Mark | undefined
    for (let at = index + 1; at < marks.length; at++) {
      const candidate = marks[at] as Mark
      if (candidate.opens) break
      closing ??= candidate
      if (/[.,;:!?…—–]/u.test(text.charAt(candidate.start - 1))) {
        closing = candidate
        break
      }
    }
    if (closing) closed.push({ start: opening.start, end: closing.end })
    else unclosed ??= opening.start
  })
  return { closed, unclosed }
}
