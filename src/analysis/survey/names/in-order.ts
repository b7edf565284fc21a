import type { Stretch } from '../words/token-row.js'
import type { Name } from './name.js'

/** The index of the first name that begins at or after a token; written out for speed, as `tokenAt` is. */
export function nameIndex(names: readonly Name[], at: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as Name).from < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The last name that begins before a token. */
export function lastNameBefore(names: readonly Name[], at: number): Name | undefined {
  return names[nameIndex(names, at) - 1]
}

/** What knows the names of an article. */
interface Naming {
  readonly directory: { readonly names: readonly Name[] }
}

/** The names that begin between two tokens, in order. */
export function* namesBetween(names: readonly Name[], from: number, to: number): Generator<Name> {
  for (let i = nameIndex(names, from); i < names.length; i++) {
    const name = names[i] as Name
    if (name.from >= to) return
    yield name
  }
}

/** The names that lie inside a stretch, in order. */
export function namesIn({ directory: { names } }: Naming, { from, to }: Stretch): Name[] {
  return names.slice(nameIndex(names, from), nameIndex(names, to)).filter(name => name.to <= to)
}

/** The first name that begins at or after a token. */
export function nextName(names: readonly Name[], at: number): Name | undefined {
  return names[nameIndex(names, at)]
}

/** Of names in reading order, none of which lies in another: the one that begins at a token. */
export function nameFrom(names: readonly Name[], at: number): Name | undefined {
  const name = nextName(names, at)
  return name?.from === at ? name : undefined
}

/** The same for the one that ends before a token. */
export function nameEnding(names: readonly Name[], at: number): Name | undefined {
  const name = lastNameBefore(names, at)
  return name?.to === at ? name : undefined
}

/** The same for the one that a token belongs to. */
export function nameOver(names: readonly Name[], at: number): Name | undefined {
  const name = lastNameBefore(names, at + 1)
  return name && name.to > at ? name : undefined
}
