import type { SourceClass } from '../../../model/source.js'
import type { Quantity } from '../../survey/words/quantity.js'

export interface Judgement {
  readonly class: SourceClass
  readonly count: Quantity
  readonly spokesperson: boolean
  readonly why: string
  /** Nobody and nothing that could be asked: a source only where what is said shows it to be one. */
  readonly doubtful?: true
}

/** So many people without a name. */
export const person = (count: Quantity, why: string, spokesperson = false): Judgement => ({
  class: 'unnamed-person',
  count,
  spokesperson,
  why,
})

/** People at large, of whom nobody can be asked: "critics". */
export const collective = (why: string): Judgement => ({ class: 'collective', count: 'many', spokesperson: false, why })

/** A body, a text or an outlet. */
export const thing = (of: 'organization' | 'document' | 'media', why: string): Judgement => ({
  class: of,
  count: null,
  spokesperson: false,
  why,
})

/** "No one", "zero officials". */
export const nobody = (why: string): Judgement => ({ ...collective(why), doubtful: true })

/** A noun that no list has: what it stands for cannot be told. */
export const unknown = (why: string): Judgement => ({ ...thing('document', why), doubtful: true })
