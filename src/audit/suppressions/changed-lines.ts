import type { ReportFinding } from '../../model/report.js'

/** The lines of an article that have changed. */
export interface ChangedLines {
  /** The revision that it is compared with, as the user calls it. */
  readonly since: string
  /** First and last line of each change, from 1, ended by line feeds as git counts them; null where all is new. */
  readonly lines: readonly (readonly [first: number, last: number])[] | null
}

/** Prepares the question whether a finding, or any of its evidence, stands on a changed line. */
export function onChangedLines({ lines }: ChangedLines, file: string): (finding: ReportFinding) => boolean {
  if (lines === null) return () => true
  const starts = [0, ...Array.from(file.matchAll(/\n/g), ({ index }) => index + 1)]
  const ranges = lines.map(([first, last]) => ({
    start: starts[first - 1] ?? file.length,
    end: starts[last] ?? file.length + 1,
  }))
  return ({ span, evidence }) =>
    [span, ...evidence.map(each => each.span)].some(at =>
      ranges.some(({ start, end }) => at.start < end && start < at.end),
    )
}
