import { namesIn } from '../names/in-order.js'
import type { Stretch } from '../words/token-row.js'
import type { Directory, Person } from './named.js'

/** Whom the names in a stretch mean, in their order; somebody printed twice is there twice. */
export const peopleIn = ({ directory }: { readonly directory: Directory }, stretch: Stretch): Person[] =>
  namesIn({ directory }, stretch)
    .map(name => directory.of.get(name))
    .filter(named => named?.kind === 'person')
