import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import picomatch from 'picomatch'
import { extensionOf, extensions } from '../reading/format.js'
import { correctionsEnding } from './desk/corrections.js'
import { configurationName } from './desk/find-configuration.js'
import { suppressionsName } from './desk/suppressions-file.js'
import type { DeskOptions } from './desk-options.js'
import { baseOf, fromHere, isInside, withoutExtension } from './paths.js'
import { codeOf, Problem } from './problem.js'

/** What has to be watched, and what of it is to be left out. */
interface WatchedPaths {
  /** Absolute; need not be there. */
  readonly paths: readonly string[]
  readonly ignored: (path: string) => boolean
}

/**
 * What the reports of a command line depend on: its articles, and what is set and decided for them beside and above
 * them. Which other configurations are chosen or extended, the run tells that opens them.
 *
 * @throws {Problem} where that cannot be watched, or reports would be watched themselves
 */
export function watchedPaths(
  paths: readonly string[],
  { out, suppressions = suppressionsName }: DeskOptions & { readonly out?: string },
): WatchedPaths {
  const watched = paths.map(watchedPath)
  if (out !== undefined && watched.some(path => isInside(path, out) && !isFile(path))) {
    throw new Problem('--watch: a report in the folder that is watched would be a change. Choose another --out.')
  }
  const decisions = resolve(suppressions)
  const isMatched = picomatch(paths.filter(path => !existsSync(path)).map(pattern => posix.normalize(pattern)))
  const isRead = (path: string) =>
    isArticleOrSetting(path) || path === decisions || isMatched(fromHere(path)) || isMatched(path)
  return {
    paths: [...watched, ...watched.flatMap(besides), decisions],
    ignored: path =>
      (isOurs(path, out) || leadsBack(path) || (isFile(path) && !isRead(path))) && !watched.includes(path),
  }
}

/** What to watch for a path of the command line. */
function watchedPath(path: string): string {
  if (path === '-') throw new Problem('--watch: standard input does not change. Give a file or a folder.')
  return existsSync(path) ? resolve(path) : baseOf(path)
}

/** Configurations beside and above an article or a folder of them, and the corrections of an article. */
function besides(path: string): string[] {
  const above = upwardFrom(isFile(path) ? dirname(path) : path)
  const configurations = above.flatMap(folder => [join(folder, configurationName), join(folder, 'package.json')])
  return isFile(path) ? [`${withoutExtension(path)}${correctionsEnding}`, ...configurations] : configurations
}

const upwardFrom = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...upwardFrom(dirname(folder))]

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/**
 * Whether an audit of a folder reads a file of that name. Of others no change counts: `--watch . > audit.log` writes one
 * with each run, and would start the next.
 */
const isArticleOrSetting = (path: string) =>
  extensions.includes(extensionOf(path).toLowerCase()) ||
  [configurationName, 'package.json', correctionsEnding].some(ending => path.endsWith(ending))

/** Whether a path is that of reports, packages or a repository's own files. */
const isOurs = (path: string, out: string | undefined) =>
  (out !== undefined && isInside(path, out)) || /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path)

/** Whether a path is a symbolic link that goes round in circles: to a folder on the way to it, or to itself. */
function leadsBack(path: string): boolean {
  try {
    if (!lstatSync(path).isSymbolicLink()) return false
    const end = realpathSync(path)
    return upwardFrom(dirname(path)).some(folder => realpathSync(folder) === end)
  } catch (error) {
    return codeOf(error) === 'ELOOP'
  }
}
