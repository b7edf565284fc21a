import type { Range } from './range.js'

export type Outcome = 'declined' | 'no-response' | 'unreachable'

/** A party that was asked and did not answer: a disclosure, not a claim. */
export interface NonResponse extends Range {
  /** The party as printed; its name where a pronoun is printed. */
  readonly party: string
  /** Where the party is printed. */
  readonly partyAt: Range
  /** Where the words are that say so, without the party: "declined to comment". */
  readonly saidAt: Range
  /** The source that this party also is, if any. */
  readonly sourceId: string | null
  readonly outcome: Outcome
}
