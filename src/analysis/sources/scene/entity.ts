import type { SourceClass } from '../../../model/source.js'
import type { Body, Person } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import type { Quantity } from '../../survey/words/quantity.js'

/** A source while its mentions are being gathered. */
export interface Entity {
  class: SourceClass
  count: Quantity
  spokesperson: boolean
  /** Whether its words tell of nobody who could be asked and of no text: "no one", "the clock". */
  readonly doubtful: boolean
  /** The named person or body that it is, if any. */
  named: Person | Body | null
  readonly phrases: NounPhrase[]
  /** Its phrases' head nouns, modifiers and tails, so that no phrase need be read again. */
  readonly nouns: Set<string>
  readonly modifiers: Set<string>
  readonly tails: Set<string>
  /** Whose: "Mr. Ortolan" of "Mr. Ortolan's lawyers". */
  readonly owner: Entity | Person | Body | null
  subsetOf: Entity | null
  readonly distinctFrom: Entity[]
  readonly because: Set<string>
}
