import { parentPort, workerData } from 'node:worker_threads'
import { type Regime, trainChain } from './train-chain.js'
import type { Exercise } from './train-chains.js'

/** A thread that trains the chain it was started for, by each regime that it is sent. */
const { shape, data, learnable } = workerData as Exercise
parentPort?.on('message', (regime: Regime) => {
  parentPort?.postMessage(trainChain(shape, data, regime, learnable))
})
