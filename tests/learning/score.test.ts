import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createScorer } from '../../src/learning/score.js'
import { readStandoff } from '../../src/learning/standoff.js'

const folder = new URL('./marked/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
const predicted = (name: string) =>
  existsSync(new URL(`predicted/${name}.ann`, folder)) ? readStandoff(read(`predicted/${name}.ann`)) : []

// expected.json is what PolNeAR's shared scoring, which is not ours, makes of the same files
test('figures agree with the shared scoring to the last digit', () => {
  const scorer = createScorer()
  for (const file of readdirSync(new URL('text/', folder)).sort()) {
    const name = file.replace('.txt', '')
    scorer.add(name, read(`text/${file}`), readStandoff(read(`attributions/${name}_a1.ann`)), predicted(name))
  }
  expect(Object.fromEntries(scorer.figures())).toEqual(JSON.parse(read('expected.json')))
})

test('each attribution is told how far it is right', () => {
  const gold = readStandoff(read('attributions/harbor_a1.ann'))
  const levels = createScorer().add('harbor', read('text/harbor.txt'), gold, predicted('harbor'))
  expect(levels).toEqual(['linked', 'detected', 'linked', 'exact', 'spurious'])
})

test('a miss says what was marked and what was found', () => {
  const scorer = createScorer()
  scorer.add('unread', read('text/unread.txt'), readStandoff(read('attributions/unread_a1.ann')), [])
  expect(scorer.misses.map(({ kind, predicted }) => [kind, predicted])).toEqual([['missed', null]])
})
