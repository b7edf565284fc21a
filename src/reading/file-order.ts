import { type Passage, passage } from './passage.js'

/**
 * Passages in the order of the file, where the parser of a broken page has moved text about: a table's text before the
 * table, and two texts around one made into one. What then would stand in two passages is kept in the first.
 */
export function inFileOrder(passages: readonly Passage[]): readonly Passage[] {
  const pieces = passages.flatMap((owner, index) => owner.pieces.map(piece => ({ piece, owner, index })))
  if (pieces.every(({ piece }, index) => index === 0 || (pieces[index - 1]?.piece.end ?? 0) <= piece.start))
    return passages
  const runs: { owner: Passage; index: number; pieces: Passage['pieces'][number][] }[] = []
  let end = 0
  for (const { piece, owner, index } of pieces.sort((a, b) => a.piece.start - b.piece.start)) {
    if (piece.start < end) continue
    end = piece.end
    const run = runs.at(-1)
    if (run?.index === index) run.pieces.push(piece)
    else runs.push({ owner, index, pieces: [piece] })
  }
  return runs.map(run => passage(run.owner.kind, run.pieces))
}
