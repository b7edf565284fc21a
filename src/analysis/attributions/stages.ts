import { type ChainShape, chainShape } from './chain.js'

/** Is a token part of a cue? */
export const CUES = freeChain(2)
/** The label of a token that is. */
export const IN_CUE = 1

/** Labels of the second stage: what a token is to any attribution. */
export const Role = { none: 0, source: 1, cue: 2, content: 3 } as const
export const ROLES = freeChain(4)

/** Labels of the third stage: what a token is to the attribution of one cue. */
export const Part = { none: 0, source: 1, content: 2 } as const
/**
 * A cue has content, and at most one source, in one piece; so a path remembers whether it has met content and whether
 * the source is behind it. States: 0 to 2 before any source (none yet, content, none again), 3 and 4 in the source
 * (content still to come, content met), 5 to 7 behind it (none yet, content, none again).
 */
export const PARTS = chainShape(
  3,
  [Part.none, Part.content, Part.none, Part.source, Part.source, Part.none, Part.content, Part.none],
  [
    [0, 1, 3],
    [1, 2, 4],
    [1, 2, 4],
    [3, 5, 6],
    [4, 6, 7],
    [5, 6],
    [6, 7],
    [6, 7],
  ],
  [0, 1, 3],
  [1, 2, 4, 6, 7],
)

/** A chain in which any label may follow any. */
function freeChain(labels: number): ChainShape {
  const any = Array.from({ length: labels }, (_, label) => label)
  return chainShape(
    labels,
    any,
    any.map(() => any),
    any,
    any,
  )
}
