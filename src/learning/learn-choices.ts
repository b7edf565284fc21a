import type { Candidate } from '../analysis/attributions/candidate.js'
import { choose } from '../analysis/attributions/choose.js'
import { eachTable } from '../analysis/attributions/feature-table.js'
import { createFeatureList } from '../analysis/attributions/features.js'
import { readingFeatures } from '../analysis/attributions/reading-features.js'
import type { Annotated } from './corpus.js'
import type { LearnedParts, LearnedReadings } from './learn-parts.js'
import { isLearnable, worthOf } from './part-stage.js'
import { placeFeatures } from './place-features.js'
import { quantize, type StoredTable } from './quantize.js'
import { FOLDS } from './regimes.js'
import { addChoice, createChoices, trainChoices } from './train-choices.js'

const LEAST_WEIGHT = 0.01

/** What chooses among the readings of a cue, and what it chose for each, cross-fitted. */
export interface LearnedChoices {
  readonly table: StoredTable
  readonly candidates: readonly Candidate[]
}

/** Fifth stage: which reading of a cue, each judged as a whole? */
export function learnChoices(
  corpus: readonly Annotated[],
  { lessons, competing }: LearnedParts,
  { readings }: LearnedReadings,
): LearnedChoices {
  const data = createChoices()
  lessons.forEach((lesson, k) => {
    if (!isLearnable(lesson)) return
    const { text } = corpus[lesson.index]!
    const own = readings[k]!
    addChoice(
      data,
      lesson.index % FOLDS,
      own.map((reading, rank) => {
        const list = createFeatureList()
        readingFeatures(text, competing[k]!, own[0]!, reading, rank, list)
        return { list, worth: worthOf(text, reading, lesson) }
      }),
    )
  })
  const [whole, ...byFold] = trainChoices(data).map(weights => quantize(data.tokens.keys, weights, 1, LEAST_WEIGHT))
  const tables = byFold.map(stored => eachTable(placeFeatures([stored]))[0]!)
  const candidates = lessons.map(({ index }, k) =>
    choose(corpus[index]!.text, tables[index % FOLDS]!, competing[k]!, readings[k]!),
  )
  return { table: whole!, candidates }
}
