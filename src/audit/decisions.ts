import type { Corrections } from '../model/corrections.js'
import type { FileSuppression } from '../model/suppressions.js'
import type { ChangedLines } from './suppressions/changed-lines.js'

/** What a newsroom has decided about one article, beside the comments in it. */
export interface Decisions {
  /** What an editor knows better than the machine; applied before the rules. */
  readonly corrections: Corrections['corrections']
  /** The article's entries in the suppressions file. */
  readonly suppressions: readonly FileSuppression[]
  /** Why all findings that are left are to be suppressed; null where they are not. */
  readonly suppressRest: string | null
  /** The lines whose findings count; null where all do. */
  readonly changed: ChangedLines | null
}

export const nothingDecided: Decisions = { corrections: [], suppressions: [], suppressRest: null, changed: null }
