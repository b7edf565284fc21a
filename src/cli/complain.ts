import { visible } from '../rendering/visible.js'
import type { Streams } from './streams.js'

/** Says on standard error what the user has to mend. */
export function complain({ message }: { readonly message: string }, { stderr }: Pick<Streams, 'stderr'>): void {
  stderr.write(`attribution-audit: ${message.split('\n').map(visible).join('\n')}\n`)
}
