import type { Passage } from './passage.js'
import type { StatedMetadata } from './stated-metadata.js'

/** What a file holds before prose is told from the furniture around it: bylines, captions, sign-offs, notes. */
export interface Page {
  readonly passages: readonly Passage[]
  readonly metadata: StatedMetadata
}
