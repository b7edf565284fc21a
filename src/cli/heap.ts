import { setFlagsFromString } from 'node:v8'

/**
 * Lets the heap of this process grow to twice what is in use before it is cleared, not to four times, as V8 would have
 * it: articles come one after the other, and nothing of one is needed for the next. It costs no time that can be
 * measured, and about a fourth less memory.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=100')
}
