import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Options of a command line, each with a value: `--corpus DIR`. */
type Values = Readonly<Record<string, string | undefined>>

/**
 * Reads the command line. Where it is wrong, or asks for help, the usage is printed and the process ends.
 *
 * @param defaults the options there are, with what holds where one is not given
 */
export function optionsOf(usage: string, defaults: Values): Values {
  const options = Object.fromEntries(Object.keys(defaults).map(name => [name, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } })
    const { help, ...given } = values
    if (help !== true) return { ...defaults, ...(given as Values) }
    console.log(usage)
    process.exit(0)
  } catch (error) {
    return refuse(usage, error instanceof Error ? error.message : String(error))
  }
}

/** How many of something were asked for on the command line. */
export function countOf(usage: string, count: string | undefined): number {
  return /^\d+$/.test(count ?? '') ? Number(count) : refuse(usage, `${count}: no number.`)
}

/** A corpus folder that was named on the command line: the one given, or its part `split` where it has one. */
export function corpusFolder(usage: string, folder: string | undefined, split: string): string {
  if (folder === undefined) return refuse(usage, 'No corpus was given.')
  const part = join(folder, split)
  const chosen = existsSync(part) ? part : folder
  if (existsSync(join(chosen, 'attributions')) && statSync(chosen).isDirectory()) return chosen
  return refuse(usage, `${folder}: no corpus in PolNeAR's layout, which has the folders text/ and attributions/.`)
}

function refuse(usage: string, complaint: string): never {
  console.error(`${complaint}\n${usage}`)
  process.exit(2)
}
