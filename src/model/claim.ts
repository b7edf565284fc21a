import type { Range } from './range.js'

/** What the independent sources of a claim are, taken together. */
export type SupportBasis = 'named' | 'unnamed' | 'mixed' | 'organization' | 'document' | 'media' | 'collective' | 'none'

/** What is put forward on the authority of one or more attributions. */
export interface Claim {
  /** `C1`, `C2`, … in reading order. */
  readonly id: string
  readonly content: readonly Range[]
  readonly attributionIds: readonly string[]
  readonly support: {
    readonly sourceIds: readonly string[]
    /** How many people stand behind it; null where only bodies, texts or outlets do. */
    readonly people: number | 'many' | null
    /** How many sources stand behind it independently of each other. A part of a group adds nothing to the group. */
    readonly independent: number
    readonly basis: SupportBasis
  }
}
