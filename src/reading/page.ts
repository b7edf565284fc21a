import { moved, type Passage } from './passage.js'
import type { StatedMetadata } from './stated-metadata.js'

/** What a file holds before prose is told from the furniture around it: bylines, captions, sign-offs, notes. */
export interface Page {
  readonly passages: readonly Passage[]
  readonly metadata: StatedMetadata
  readonly links: readonly PageLink[]
}

/** A link, and where it stands: half-open, in UTF-16 units of the file, its mark-up included or not. */
export interface PageLink {
  readonly start: number
  readonly end: number
  readonly address: string
}

/** The same page in a file with so much put before it. */
export function movedPage({ passages, metadata, links }: Page, by: number): Page {
  return {
    passages: passages.map(passage => moved(passage, by)),
    metadata,
    links: links.map(({ start, end, address }) => ({ start: start + by, end: end + by, address })),
  }
}
