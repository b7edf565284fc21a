import { visible } from '../rendering/visible.js'
import type { Streams } from './streams.js'

/** Says on standard error what the user has to mend. */
export function complain(problem: Error, { stderr }: Pick<Streams, 'stderr'>): void {
  stderr.write(`attribution-audit: ${problem.message.split('\n').map(visible).join('\n')}\n`)
}
