import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { watch } from 'chokidar'
import { type AuditOptions, auditPaths } from './audit-command.js'
import type { Memory } from './cache/memory.js'
import { inMemory } from './cache/report-cache.js'
import { complain } from './complain.js'
import { correctionsEnding } from './desk/corrections.js'
import { configurationName } from './desk/find-configuration.js'
import { suppressionsName } from './desk/suppressions-file.js'
import type { DeskOptions } from './desk.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { baseOf, isInside, withoutExtension } from './inputs.js'
import { causeOf, Problem } from './problem.js'
import type { Streams } from './streams.js'

/** Milliseconds in which the changes of one save, or of a branch that is checked out, arrive together. */
const SETTLING = 50

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
  const watcher = watch([...watched, ...besides(watched, options)], {
    ignoreInitial: true,
    ignored: path => isOurs(path, out) && !watched.includes(path),
  })
  watcher.on('error', error => complain(new Problem(`--watch: ${causeOf(error)}.`), streams))
  const signal = streams.interruption()
  const end = endOf(signal)
  const changes = changesOf(watcher)
  await new Promise<void>(ready => watcher.once('ready', ready))
  const told = (error: unknown) => {
    if (!(error instanceof Problem)) throw error
    complain(error, streams)
  }
  const remembering = { ...memory, cache: inMemory(memory.cache) }
  do {
    await auditPaths(paths, options, streams, remembering, signal).catch(told)
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

/** What reports depend on beside articles; what lies in a folder that is watched is watched with it. */
function besides(watched: readonly string[], { config, suppressions = suppressionsName }: DeskOptions): string[] {
  const files = watched.filter(path => statSync(path, { throwIfNoEntry: false })?.isFile())
  const folders = new Set([...watched, ...files.map(dirname)].flatMap(upwardFrom))
  return [
    ...files.map(file => `${withoutExtension(file)}${correctionsEnding}`),
    ...[...folders].flatMap(folder => [join(folder, configurationName), join(folder, 'package.json')]),
    ...[suppressions, ...(config ? [config] : [])].map(path => resolve(path)),
  ]
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
