import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Problem } from '../problem.js'

/** The folder of this package. */
const home = dirname(createRequire(import.meta.url).resolve('attribution-audit/package.json'))

/** Where what it runs by lies: the program, what reports are held to, what was learned. */
const PARTS = ['dist', 'schemas', 'src/english']

interface Manifest {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/**
 * Tells programs apart that could make different reports of one article: a hash of every file of this one, learned
 * weights and schemas among them, of the version of each package that it is made with, and of Node's.
 *
 * @returns hexadecimal digits
 * @throws {Problem} where a package lies where Node alone finds it
 */
export function programIdentity(): string {
  const hash = createHash('sha256').update(process.version)
  for (const folder of PARTS) {
    for (const path of readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(?:js|json|weights|txt)$/.test(path)) {
        hash.update(`\n${folder}/${path}\n`).update(readFileSync(join(home, folder, path)))
      }
    }
  }
  const packages = new Map<string, string>()
  gather(home, packages)
  for (const [path, version] of packages) hash.update(`\n${path}@${version}`)
  return hash.digest('hex')
}

/** The package in a folder, and all that it depends on, by folder as Node finds them. */
function gather(folder: string, packages: Map<string, string>): void {
  if (packages.has(folder)) return
  const { version = '', dependencies = {} }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  packages.set(folder, version)
  for (const name of Object.keys(dependencies).sort()) gather(folderOf(name, folder), packages)
}

function folderOf(name: string, from: string): string {
  try {
    return realpathSync(join(from, 'node_modules', name))
  } catch {
    if (dirname(from) === from) {
      throw new Problem(`--cache: ${name} is in no node_modules, so that a change of it would go unseen. Leave it out.`)
    }
    return folderOf(name, dirname(from))
  }
}
