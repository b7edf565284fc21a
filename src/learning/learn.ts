import { writeFileSync } from 'node:fs'
import { readCorpus } from './corpus.js'
import { learnModel } from './learn-model.js'
import { readLessons } from './lessons.js'
import { corpusFolder, optionsOf } from './options.js'
import { writeModel } from './write-model.js'

/**
 * `npm run learn -- --corpus DIR [--out FILE]`: learns the shipped weights from
 * a corpus and from our own lessons. Equal corpora and lessons give equal bytes.
 */
const usage = `npm run learn -- --corpus DIR [--out FILE]
  DIR holds text/ and attributions/, or a folder train/ that does`
const LESSONS = 'src/learning/lessons'

const options = optionsOf(usage, { corpus: undefined, out: 'src/english/attribution.weights' })
const folder = corpusFolder(usage, options.corpus, 'train')
const out = options.out as string
const started = Date.now()
const report = (step: string) => console.error(`${Math.round((Date.now() - started) / 1000)} s  ${step}`)
report('reading the corpus')
const corpus = readCorpus(folder)
const lessons = readLessons(LESSONS)
report(`${corpus.length} articles, ${lessons.length} of lessons`)
const bytes = writeModel(await learnModel([...corpus, ...lessons], report))
writeFileSync(out, bytes)
report(`${out}: ${bytes.length} bytes`)
