/** Copies the learned weights beside the compiled loader: `tsc` copies no data. */
import { copyFileSync } from 'node:fs'

copyFileSync('src/english/attribution.weights', 'dist/english/attribution.weights')
