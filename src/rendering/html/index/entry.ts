import type { Digest } from '../../digest.js'

/** An article of a run: where its report lies, relative to the index, and what the report says in short. */
export interface IndexEntry {
  readonly href: string
  readonly digest: Digest
}
