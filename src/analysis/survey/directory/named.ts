import type { Gender } from '../../../english/titles.js'
import type { Name } from '../names/name.js'
import type { Printings } from './printed-near.js'

/** How many printings of a name are looked at for what the article tells of its bearer. */
export const PRINTINGS = 30

/** A person whom the article names. */
export interface Person {
  readonly kind: 'person'
  /** The fullest form of the name, lower case. */
  readonly words: readonly string[]
  readonly names: readonly Name[]
  readonly gender: Gender | null
}

/** A body, outlet or place that the article names. */
export interface Body {
  readonly kind: 'body' | 'outlet' | 'place'
  readonly words: readonly string[]
  readonly names: readonly Name[]
}

/** Who and what is named in an article. `of` tells whom a name means. */
export interface Directory {
  readonly names: readonly Name[]
  readonly of: ReadonlyMap<Name, Person | Body>
  readonly people: readonly Person[]
}

/** The body or the outlet that a name means; null where it means a person or a place. */
export function bodyNamed({ of }: Directory, name: Name): Body | null {
  const named = of.get(name)
  return named && named.kind !== 'person' && named.kind !== 'place' ? named : null
}

/** A person or body while the names for it are being gathered. */
export interface Draft {
  kind: 'person' | 'body' | 'outlet' | 'place'
  words: readonly string[]
  names: Name[]
  /** Of the names the first in the article. */
  first: Name
  /** Lower case. */
  readonly titles: Set<string>
  readonly nicknames: Set<string>
  readonly printings: Printings
  /** Whether the surname alone, without a title, has meant them so far. */
  calledBySurname: boolean
  gender: Gender | null
}
