import type { Range } from '../model/range.js'

/** A stretch of the prose with something to say about it. */
export interface Marked<Mark> extends Range {
  readonly mark: Mark
}

/** A stretch that every one of its marks covers wholly, and no other mark touches. */
export interface Run<Mark> extends Range {
  readonly marks: readonly Mark[]
}

/**
 * Cuts stretches that follow each other at every border of a mark: marks that overlap, nest and run over several
 * stretches become flat runs, and the runs of a stretch say it whole. The marks of a run stand in the order in which
 * they were given.
 */
export function cutIntoRuns<Mark>(
  stretches: readonly Range[],
  marked: readonly Marked<Mark>[],
): readonly (readonly Run<Mark>[])[] {
  const numbered = marked.map((mark, order) => ({ ...mark, order })).filter(({ start, end }) => start < end)
  const opening = numbered.toSorted((a, b) => a.start - b.start)
  const borders = [...new Set([...stretches, ...numbered].flatMap(({ start, end }) => [start, end]))]
  borders.sort((a, b) => a - b)

  let [border, next] = [0, 0]
  let open: typeof opening = []
  return stretches.map(stretch => {
    const runs: Run<Mark>[] = []
    while ((borders[border] as number) < stretch.start) border++
    for (let start = stretch.start; start < stretch.end; ) {
      const end = borders[++border] as number
      open = open.filter(mark => mark.end > start)
      for (let mark = opening[next]; mark !== undefined && mark.start <= start; mark = opening[++next]) open.push(mark)
      runs.push({ start, end, marks: open.toSorted((a, b) => a.order - b.order).map(({ mark }) => mark) })
      start = end
    }
    return runs
  })
}
