import { dirname, join } from 'node:path'
import { textIn } from './text-in.js'

export const configurationName = 'attribution-audit.config.json'
const packageKey = 'attribution-audit'

/** A configuration as it was found. */
export interface FoundConfiguration {
  /** Absolute path of the file that holds it. */
  readonly file: string
  readonly json: string
}

/**
 * The configuration that is nearest to a folder: in it, or else in the folder above, up to the root.
 *
 * @throws {Problem} where a file in the way cannot be read
 */
export async function findConfiguration(folder: string): Promise<FoundConfiguration | null> {
  const found = await inFolder(folder)
  const above = dirname(folder)
  return found ?? (above === folder ? null : await findConfiguration(above))
}

async function inFolder(folder: string): Promise<FoundConfiguration | null> {
  const file = join(folder, configurationName)
  const json = await textIn(file)
  return json === null ? inPackage(join(folder, 'package.json')) : { file, json }
}

/** The key of a package.json. A broken one is npm's to complain of, unless it speaks of us. */
async function inPackage(file: string): Promise<FoundConfiguration | null> {
  const text = await textIn(file)
  if (!text?.includes(`"${packageKey}"`)) return null
  try {
    const settings: unknown = Object(JSON.parse(text))[packageKey]
    return settings === undefined ? null : { file, json: JSON.stringify(settings) }
  } catch {
    return { file, json: text }
  }
}
