import { nearest } from '../audit/configuration/nearest.js'
import { Problem } from './problem.js'

/** Things that the command line knows by their names. */
interface Catalogue<Thing> {
  /** What one of them is called: "rule". */
  readonly kind: string
  /** What lists them all on the command line: "explain". */
  readonly command: string
  readonly things: readonly Thing[]
  readonly nameOf: (thing: Thing) => string
  readonly titleOf: (thing: Thing) => string
  /** All that there is to say of one. */
  readonly describe: (thing: Thing) => string
}

/**
 * What there is to say of a thing, or a line for each where no name is given.
 *
 * @throws {Problem} where nothing is called so, naming what was probably meant
 */
export function lookUp<Thing>(name: string | undefined, catalogue: Catalogue<Thing>): string {
  const { kind, command, things, nameOf, titleOf, describe } = catalogue
  const names = things.map(nameOf)
  if (name === undefined) {
    const column = Math.max(...names.map(each => each.length)) + 2
    return things.map(thing => `${nameOf(thing).padEnd(column)}${titleOf(thing)}\n`).join('')
  }
  const found = things.find(thing => nameOf(thing) === name)
  if (found === undefined) throw new Problem(`"${name}" is no ${kind}. ${nearest(name, names, command)}`)
  return describe(found)
}
