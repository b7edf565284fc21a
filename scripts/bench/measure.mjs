import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/**
 * The time that a task takes, in milliseconds: the least of some runs, since whatever else a machine does only adds.
 */
export function leastTime(runs, task) {
  return Math.min(...Array.from({ length: runs }, () => timeOf(task)))
}

export function timeOf(task) {
  const start = performance.now()
  task()
  return performance.now() - start
}

/** Runs node with some arguments in a process of its own, and returns what it prints. */
export function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 24 })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`)
  return stdout
}
