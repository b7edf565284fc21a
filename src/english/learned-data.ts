import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** A file of this folder that was learned, not written: it lies beside the sources, whatever they are bundled into. */
export function learnedData(name: 'attribution.weights' | 'word-clusters.txt'): Buffer {
  return readFileSync(resolve(`#english/${name}`))
}
