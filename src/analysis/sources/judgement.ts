import type { SourceClass } from '../../model/source.js'
import type { Quantity } from './quantity.js'

export interface Judgement {
  readonly class: SourceClass
  readonly count: Quantity
  readonly spokesperson: boolean
  readonly why: string
}

export const person = (count: Quantity, why: string, spokesperson = false): Judgement => ({
  class: 'unnamed-person',
  count,
  spokesperson,
  why,
})

export const collective = (why: string): Judgement => ({ class: 'collective', count: 'many', spokesperson: false, why })

export const thing = (of: 'organization' | 'document' | 'media', why: string): Judgement => ({
  class: of,
  count: null,
  spokesperson: false,
  why,
})
