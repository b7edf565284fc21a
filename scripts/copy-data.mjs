/** Copies the learned weights and the word clusters beside their compiled readers: `tsc` copies no data. */
import { copyFileSync } from 'node:fs'

for (const name of ['attribution.weights', 'word-clusters.txt'])
  copyFileSync(`src/english/${name}`, `dist/english/${name}`)
