import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus } from './corpus.js'
import { learnModel } from './learn-model.js'
import { readLessons } from './lessons.js'
import { FOLDS } from './regimes.js'
import { repeated } from './repeated.js'
import { writeModel } from './write-model.js'

const LESSONS = 'src/learning/lessons'
/** How often each lesson is learned from: they are few, beside some 800 articles of the corpus. */
const REPEATS = 2

/**
 * `npm run learn -- --corpus DIR [--out FILE]`: learns the shipped weights from a corpus and from our own lessons. Equal
 * corpora and lessons give equal bytes.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    out: { type: 'string', default: 'src/english/attribution.weights' },
  },
})
if (values.corpus === undefined || !existsSync(values.corpus) || !statSync(values.corpus).isDirectory()) {
  console.error(
    'Give a corpus: npm run learn -- --corpus DIR, where DIR holds text/ and attributions/ (or train/ does).',
  )
  process.exit(2)
}
const train = join(values.corpus, 'train')
const started = Date.now()
const report = (step: string) => console.error(`${Math.round((Date.now() - started) / 1000)} s  ${step}`)
report('reading the corpus')
const corpus = readCorpus(existsSync(train) ? train : values.corpus)
const lessons = readLessons(LESSONS)
report(`${corpus.length} articles, ${lessons.length} of lessons`)
const bytes = writeModel(await learnModel([...corpus, ...repeated(lessons, REPEATS, FOLDS)], report))
writeFileSync(values.out, bytes)
report(`${values.out}: ${bytes.length} bytes`)
