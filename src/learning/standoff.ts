/**
 * An attribution as brat standoff states it: each part a list of half-open ranges, in Unicode code points of the file.
 */
export interface MarkedAttribution {
  readonly source: readonly CodePoints[]
  readonly cue: readonly CodePoints[]
  readonly content: readonly CodePoints[]
}

export type CodePoints = readonly [start: number, end: number]

/** Reads the events of a brat file (https://brat.nlplab.org/standoff.html); lines of other kinds are passed over. */
export function readStandoff(file: string): MarkedAttribution[] {
  const ranges = new Map<string, readonly CodePoints[]>()
  const events: string[][] = []
  for (const line of file.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    if (/^T\d+$/.test(id)) {
      const [, ...offsets] = body.split(/[ ;]+/).filter(Boolean)
      ranges.set(id, pairs(offsets.map(Number)))
    }
    if (/^E\d+$/.test(id)) events.push(body.trim().split(/\s+/))
  }
  return events
    .map(roles => {
      const part = (name: string) =>
        roles
          .map(role => role.split(':'))
          .filter(([role = '']) => role.replace(/\d+$/, '').toLowerCase() === name)
          .flatMap(([, id = '']) => ranges.get(id) ?? [])
      return { source: part('source'), cue: part('cue'), content: part('content') }
    })
    .filter(({ source, cue, content }) => source.length + cue.length + content.length > 0)
}

function pairs(numbers: readonly number[]): CodePoints[] {
  const out: CodePoints[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) out.push([numbers[i]!, numbers[i + 1]!])
  return out
}
