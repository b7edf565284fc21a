import { calibration } from './calibration.js'
import { type Annotated, readCorpus } from './corpus.js'
import { measure } from './measure.js'
import { corpusFolder, countOf, optionsOf } from './options.js'
import type { Miss } from './score.js'
import type { CodePoints } from './standoff.js'

/** `npm run accuracy -- --corpus DIR [--errors N]`: how well the tool does on a corpus in PolNeAR's layout. */
const usage = `npm run accuracy -- --corpus DIR [--errors N]
  DIR holds text/ and attributions/, or a folder dev/ that does; N errors are printed`
const options = optionsOf(usage, { corpus: undefined, errors: '0' })
const errors = countOf(usage, options.errors)
const corpus = readCorpus(corpusFolder(usage, options.corpus, 'dev'))
const { figures, judged, misses } = measure(corpus)

const percent = (share: number) => (100 * share).toFixed(1).padStart(6)
console.log(`${corpus.length} articles`)
console.log('                       P      R     F1    (right / predicted / gold)')
for (const [name, { precision, recall, f1, right, predicted, gold }] of figures) {
  console.log(
    `${name.padEnd(17)} ${percent(precision)} ${percent(recall)} ${percent(f1)}    (${right} / ${predicted} / ${gold})`,
  )
}
console.log('\ncertainty    attributions  mean certainty  content and source right')
for (const { from, to, count, certainty, right } of calibration(judged)) {
  console.log(
    `${from.toFixed(1)} to ${to.toFixed(1)}   ${String(count).padStart(12)} ${percent(certainty)} % ${percent(right)} %`,
  )
}
const files = new Map(corpus.map(annotated => [annotated.name, annotated]))
for (const miss of misses.slice(0, errors)) console.log(`\n${described(miss, files.get(miss.name))}`)

function described({ kind, name, gold, predicted }: Miss, annotated: Annotated | undefined): string {
  const signs = [...(annotated?.article.file ?? '')]
  const words = (ranges: readonly CodePoints[]) =>
    ranges.map(([start, end]) => signs.slice(start, end).join('')).join(' … ')
  const lines = (
    [
      ['marked', gold],
      ['found', predicted],
    ] as const
  ).flatMap(([by, own]) =>
    own
      ? [
          `  ${by} source   ${words(own.source)}`,
          `  ${by} cue      ${words(own.cue)}`,
          `  ${by} content  ${words(own.content)}`,
        ]
      : [],
  )
  return [`${kind}  ${name}`, ...lines].join('\n')
}
