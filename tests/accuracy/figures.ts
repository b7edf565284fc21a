/** How often something was right. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** In per cent, to one decimal. */
export const percent = ({ right, of }: Share): number => (of === 0 ? 100 : Math.round((1000 * right) / of) / 10)

/** A table for people: one row a label, figures set right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows.map(row => row.map(String))]
  const widths = head.map((_, column) => Math.max(...all.map(row => (row[column] ?? '').length)))
  return all
    .map(row => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map(row => row.join('  '))
    .join('\n')
}
