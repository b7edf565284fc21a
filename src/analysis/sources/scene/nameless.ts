import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import type { Judgement } from '../classes/judgement.js'
import type { Entity } from './entity.js'

/** A phrase without a name, and what is known of it before it is asked whom or what it means. */
export interface Nameless {
  readonly phrase: NounPhrase
  readonly judged: Judgement
  /** "Mr. Ortolan" of "Mr. Ortolan's lawyers". */
  readonly owner: Entity['owner']
  /** Whether the reader is expected to know who or what is meant. */
  readonly definite: boolean
}
