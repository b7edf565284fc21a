import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { type FSWatcher, watch } from 'chokidar'
import { auditPaths } from './audit-command.js'
import type { AuditOptions } from './audit-options.js'
import type { Memory } from './cache/memory.js'
import { inMemory } from './cache/report-cache.js'
import { complain } from './complain.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { causeOf, Problem } from './problem.js'
import type { Streams } from './streams.js'
import { watchedPaths } from './watched-paths.js'

/** Milliseconds in which the changes of one save, or of a branch that is checked out, arrive together. */
const SETTLING = 50

/**
 * Audits articles, and again whenever one of them, or what is set for them, changes: what has not changed is neither
 * audited nor delivered again. Ends when the user says so.
 *
 * @throws {Problem} where the paths cannot be watched
 */
export async function watchPaths(
  paths: readonly string[],
  options: AuditOptions,
  streams: Streams,
  memory: Memory,
): Promise<ExitStatus> {
  const watched = watchedPaths(paths, options)
  const configurations = new Set<string>()
  const ignored = (path: string) => watched.ignored(path) && !configurations.has(path)
  const watcher = watch([...watched.paths], { ignoreInitial: true, ignored })
  watcher.on('error', error => complain(new Problem(`--watch: ${causeOf(error)}.`), streams))
  const signal = streams.interruption()
  const end = endOf(signal)
  const changes = changesOf(watcher)
  await new Promise<void>(ready => watcher.once('ready', ready))
  const opening = (file: string) => {
    configurations.add(file)
    watcher.add(file)
  }
  const remembering = { ...memory, cache: inMemory(memory.cache) }
  do {
    try {
      await auditPaths(paths, options, streams, remembering, { signal, opening })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      complain(error, streams)
    }
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

/** Waits for a change, and then for those that come with it. A change while nobody waits is not lost. */
function changesOf(watcher: FSWatcher): { next: () => Promise<true> } {
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
