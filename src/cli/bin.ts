#!/usr/bin/env node
import { complain } from './complain.js'
import { exitStatus } from './exit-status.js'
import { keepHeapSmall } from './heap.js'
import { causeOf, Problem } from './problem.js'
import { run } from './run.js'

keepHeapSmall()

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`… | head`) closes the pipe: no error of ours.
  if (error.code === 'EPIPE') process.exit()
  complain(new Problem(`standard output cannot be written: ${causeOf(error)}.`), process)
  process.exit(exitStatus.trouble)
})

// Nobody is left to tell that nobody listens: the run goes on, and its status says what came of it.
process.stderr.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  interruption,
})

function interruption(): AbortSignal {
  const end = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end.abort())
  return end.signal
}
