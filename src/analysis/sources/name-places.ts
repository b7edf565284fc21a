import type { Name } from './name.js'
import { nameIndex } from './scene.js'

/** Of names in reading order, none of which lies in another: the one that begins at a token. */
export function nameFrom(names: readonly Name[], at: number): Name | undefined {
  const name = names[nameIndex(names, at)]
  return name?.from === at ? name : undefined
}

/** The same for the one that ends before a token. */
export function nameEnding(names: readonly Name[], at: number): Name | undefined {
  const name = names[nameIndex(names, at) - 1]
  return name?.to === at ? name : undefined
}

/** The same for the one that a token belongs to. */
export function nameOver(names: readonly Name[], at: number): Name | undefined {
  const name = names[nameIndex(names, at + 1) - 1]
  return name && name.to > at ? name : undefined
}
