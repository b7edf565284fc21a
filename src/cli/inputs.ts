import { realpath, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { slashes } from '../audit/configuration/slashes.js'
import type { Trouble } from '../model/trouble.js'
import { byCodeUnit } from '../order/by-code-unit.js'
import { extensions } from '../reading/format.js'
import { withoutOwnPages } from './own-pages.js'
import { baseOf, fromHere, isInside, withoutExtension } from './paths.js'
import { causeOf } from './problem.js'
import { listing } from './unread-folders.js'

/** An article to audit. */
export interface Input {
  /** Relative to the working folder, with forward slashes; `-` for standard input. */
  readonly path: string
  /** What its reports are called, without extension: the path below the folder or the pattern that led to it. */
  readonly name: string
}

/** An article, and how the command line led to it. */
interface Found extends Input {
  /** Whether the command line names it, and not a folder or a pattern that it was found by. */
  readonly isNamed: boolean
}

/** Where a path of the command line led. */
interface Led {
  readonly found: readonly Found[]
  /** What stands in the way, each in sentences. */
  readonly problems: readonly { readonly message: string }[]
}

/**
 * The articles that the paths of a command line stand for, each once, in the order of the paths and by name within a
 * folder.
 *
 * @param paths files, folders (every article in them, at any depth), globs, and `-` for standard input
 */
export async function findInputs(paths: readonly string[]): Promise<{ inputs: Input[]; troubles: Trouble[] }> {
  const all: Found[] = []
  const troubles: Trouble[] = []
  for (const path of paths) {
    const led = await inputsOf(path)
    all.push(...led.found)
    troubles.push(...led.problems.map(({ message }) => ({ path, message })))
  }
  return { inputs: await eachOnce(all), troubles }
}

/**
 * One path to each file: the one that the command line names, else the one that leads there without a link. Symbolic
 * links let a folder hold the same article again: `letter.md` → `court.md`, or `all/court.md` where `all` → `.`.
 */
async function eachOnce(found: readonly Found[]): Promise<Input[]> {
  const withFiles = await Promise.all(found.map(async input => ({ input, file: await fileOf(input) })))
  const named = withFiles.filter(({ input }) => input.isNamed)
  const direct = withFiles.filter(({ input, file }) => withoutExtension(slashes(file)).endsWith(`/${input.name}`))
  const chosen = new Map<string, Found>()
  for (const { input, file } of [...named, ...direct, ...withFiles]) {
    if (!chosen.has(file)) chosen.set(file, input)
  }
  const inputs = new Set(chosen.values())
  return found.filter(input => inputs.has(input)).map(({ path, name }) => ({ path, name }))
}

/** Where a path leads in the end. That of a file which has gone meanwhile is left as it is, for the reader to tell. */
const fileOf = ({ path }: Input) => (path === '-' ? path : realpath(path).catch(() => resolve(path)))

async function inputsOf(path: string): Promise<Led> {
  if (path === '-') return { found: [{ path, name: 'stdin', isNamed: true }], problems: [] }
  try {
    const entry = await stat(path)
    if (entry.isDirectory()) return await articlesIn(path)
    const name = withoutExtension(path.split(/[\\/]/).at(-1) ?? path)
    return { found: [{ path: fromHere(path), name, isNamed: true }], problems: [] }
  } catch (error) {
    if (isDynamicPattern(path)) return await articlesMatching(path)
    return nothing(`${path || '""'}: ${causeOf(error)}. Check the spelling, or give a folder or a quoted glob.`)
  }
}

async function articlesIn(folder: string): Promise<Led> {
  const { fs, problems } = listing()
  const found = await glob(
    extensions.map(extension => `**/*${extension}`),
    {
      absolute: true,
      cwd: folder,
      ignore: ['**/node_modules/**'],
      caseSensitiveMatch: false,
      expandDirectories: false,
      fs,
    },
  )
  const none = `${folder}: no article in this folder. Articles end in ${extensions.join(', ')}.`
  return ledTo(await withoutOwnPages(found), resolve(folder), problems, none)
}

async function articlesMatching(pattern: string): Promise<Led> {
  const { fs, problems } = listing()
  const found = await glob([pattern], { absolute: true, expandDirectories: false, fs })
  const none = `${pattern}: no file matches. Check the pattern, or give a folder.`
  return ledTo(await withoutOwnPages(found), baseOf(pattern), problems, none)
}

/** @param base the folder below which the files are named, as an absolute path */
function ledTo(files: readonly string[], base: string, problems: Led['problems'], none: string): Led {
  if (files.length === 0 && problems.length === 0) return nothing(none)
  const found = files.toSorted(byCodeUnit).map(path => ({
    path: fromHere(path),
    name: withoutExtension(slashes(relative(base, path))),
    isNamed: false,
  }))
  return { found, problems }
}

const nothing = (message: string): Led => ({ found: [], problems: [{ message }] })

/** The inputs but for those in the folder of the reports, unless a path of the command line leads there itself. */
export function withoutReports(inputs: readonly Input[], paths: readonly string[], out: string | undefined): Input[] {
  if (out === undefined || paths.some(path => isInside(path, out))) return [...inputs]
  return inputs.filter(({ path }) => !isInside(path, out))
}
