import type { ReportSummary } from '../../model/report.js'
import { tally } from '../tally.js'
import { capitalized } from '../wording.js'

/** GitHub takes 65,536 characters in a comment; what a workflow puts around the report needs some of them. */
export const LONGEST_COMMENT = 60_000

/** Paragraphs, tables and lists with blank lines between; what is empty is left out. */
export const paragraphs = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('\n\n')

/** A table; nothing where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** As many of some things as there is room for, folded under a summary; nothing where there are none. */
export function folded<Thing>(
  summary: string,
  things: readonly Thing[],
  room: number,
  list: (things: readonly Thing[]) => string,
): string {
  if (things.length === 0) return ''
  const opening = `<details><summary>${summary}</summary>`
  return paragraphs(opening, list(things.slice(0, room)), ...more(things, room), '</details>')
}

/** What is said of those of some things for which there is no room. */
export function more(things: readonly unknown[], room: number): readonly string[] {
  return things.length > room ? [`_${things.length - room} more, for which a comment has no room_`] : []
}

/** How many findings there are, as a sentence. */
export const sentenceOf = (findings: ReportSummary['findings']): string => `${capitalized(tally(findings))}.`
