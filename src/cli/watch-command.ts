import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { watch } from 'chokidar'
import { type AuditOptions, auditPaths } from './audit-command.js'
import type { Memory } from './cache/memory.js'
import { inMemory } from './cache/report-cache.js'
import { complain } from './complain.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { baseOf, isInside } from './inputs.js'
import { causeOf, Problem } from './problem.js'
import type { Streams } from './streams.js'

/** Milliseconds in which the changes of one save, or of a branch that is checked out, arrive together. */
const SETTLING = 50

/** Files beside articles that a report depends on. */
const SETTINGS = ['attribution-audit.config.json', 'attribution-audit.suppressions.json', 'package.json']

/**
 * Audits articles, and again whenever one of them, or what is set for them, changes: what has not changed is neither
 * audited nor delivered again. Ends when the user says so.
 *
 * @throws {Problem} where nothing can be watched, or the reports would be watched themselves
 */
export async function watchPaths(
  paths: readonly string[],
  options: AuditOptions,
  streams: Streams,
  memory: Memory,
): Promise<ExitStatus> {
  const watched = paths.map(watchedPath)
  const { out } = options
  if (out !== undefined && watched.some(path => isInside(path, out) && statSync(path).isDirectory())) {
    throw new Problem('--watch: a report in the folder that is watched would be a change. Choose another --out.')
  }
  const watcher = watch([...watched, ...settingsNear(watched)], {
    ignoreInitial: true,
    ignored: path => isOurs(path, out) && !watched.includes(path),
  })
  watcher.on('error', error => complain(new Problem(`--watch: ${causeOf(error)}.`), streams))
  const signal = streams.interruption()
  const end = endOf(signal)
  const changes = changesOf(watcher)
  await new Promise<void>(ready => watcher.once('ready', ready))
  const remembering = { ...memory, cache: inMemory(memory.cache) }
  do {
    await auditPaths(paths, options, streams, remembering, signal)
    if (!signal.aborted) streams.stderr.write('Watching for changes; Ctrl-C ends.\n')
  } while (await Promise.race([changes.next(), end]))
  await watcher.close()
  return exitStatus.clean
}

/** Is false, when the signal is aborted. */
async function endOf(signal: AbortSignal): Promise<false> {
  if (!signal.aborted) await once(signal, 'abort')
  return false
}

/** Whether a path is that of reports, packages or a repository's own files. */
const isOurs = (path: string, out: string | undefined) =>
  (out !== undefined && isInside(path, out)) || /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path)

/** What to watch for a path of the command line, as an absolute path. */
function watchedPath(path: string): string {
  if (path === '-') throw new Problem('--watch: standard input does not change. Give a file or a folder.')
  return existsSync(path) ? resolve(path) : baseOf(path)
}

/** Settings that lie beside or above what is watched; those inside folders are watched with these. */
function settingsNear(watched: readonly string[]): string[] {
  const folders = watched.map(path => (statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path))
  const above = [process.cwd(), ...folders].flatMap(upwardFrom)
  return [...new Set(above)]
    .flatMap(folder => SETTINGS.map(name => join(folder, name)))
    .filter(path => existsSync(path))
}

function upwardFrom(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...upwardFrom(dirname(folder))]
}

/** Waits for a change, and then for those that come with it. A change while nobody waits is not lost. */
function changesOf(watcher: ReturnType<typeof watch>): { next: () => Promise<true> } {
  let isPending = false
  let wake = () => {}
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, () => {
      isPending = true
      wake()
    })
  }
  return {
    async next() {
      if (!isPending) {
        await new Promise<void>(resolve => {
          wake = resolve
        })
      }
      await delay(SETTLING)
      isPending = false
      return true
    },
  }
}
