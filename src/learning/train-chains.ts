import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ChainShape } from '../analysis/attributions/chain.js'
import type { ChainWeights } from './chain-weights.js'
import type { Sequences } from './sequences.js'
import type { Training } from './train-chain.js'

/** What every thread trains on; the columns lie in memory that threads share. */
export interface Exercise {
  readonly shape: ChainShape
  readonly data: Sequences
  /** By sequence: may it be learned from? All, if not given. */
  readonly learnable?: readonly boolean[]
}

const THREADS = 2

/** Trains a chain several times, on two threads. What comes out does not depend on which thread was faster. */
export async function trainChains(exercise: Exercise, trainings: readonly Training[]): Promise<ChainWeights[]> {
  const results: ChainWeights[] = new Array(trainings.length)
  let next = 0
  const work = async () => {
    const worker = new Worker(new URL('./chain-worker.js', import.meta.url), { workerData: exercise })
    while (next < trainings.length) {
      const index = next++
      worker.postMessage(trainings[index]!)
      ;[results[index]] = (await once(worker, 'message')) as [ChainWeights]
    }
    await worker.terminate()
  }
  await Promise.all(Array.from({ length: THREADS }, work))
  return results
}
