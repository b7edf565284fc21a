import { parentPort, workerData } from 'node:worker_threads'
import { type Training, trainChain } from './train-chain.js'
import type { Exercise } from './train-chains.js'

/** A thread that trains the chain it was started for, each time that it is told how. */
const { shape, data, learnable } = workerData as Exercise
parentPort?.on('message', (training: Training) => {
  parentPort?.postMessage(trainChain(shape, data, training, learnable))
})
