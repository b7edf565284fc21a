import { cutTo } from '../rendering/columns.js'
import { visible } from '../rendering/visible.js'
import type { Streams } from './streams.js'

/** Milliseconds that nobody needs to be told about. */
const SHORT = 1000

/** One line on standard error that says how far a long run has come. */
interface Progress {
  readonly show: (done: number, path: string) => void
  /** To be called before anything else is printed. */
  readonly clear: () => void
}

/** Shows nothing where standard error is no terminal, and nothing of a run that is soon over. */
export function progressOf(total: number, { stderr, environment }: Streams, clock = () => performance.now()): Progress {
  if (stderr.isTTY !== true || environment.TERM === 'dumb') return { show: () => {}, clear: () => {} }
  const begin = clock()
  let isShown = false
  return {
    show(done, path) {
      if (clock() - begin < SHORT) return
      const line = visible(`Auditing ${done + 1} of ${total}: ${path}`)
      stderr.write(`\r\u001b[K${cutTo((stderr.columns ?? 80) - 1, line)}`)
      isShown = true
    },
    clear() {
      if (isShown) stderr.write('\r\u001b[K')
      isShown = false
    },
  }
}
