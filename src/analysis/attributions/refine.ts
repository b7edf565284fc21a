import { chanceOfBorder } from './beliefs.js'
import type { Candidate } from './candidate.js'
import { choose } from './choose.js'
import { contests } from './contests.js'
import type { Encoded } from './encode.js'
import type { FeatureTable } from './feature-table.js'
import { createWorkspace, logOfAllPaths } from './marginals.js'
import type { ChainModel } from './model.js'
import { readingsOf } from './readings.js'
import { refineBorders, refineFeatures } from './refine-features.js'
import { createScoring, scoreSegments } from './score-segments.js'
import { type Borders, bordersOf } from './segments.js'
import { PARTS, Part } from './stages.js'

/** Finds source and content of each cue anew, now that it is known what the other cues claim. */
export function refineParts(
  text: Encoded,
  model: ChainModel,
  choice: FeatureTable,
  candidates: readonly Candidate[],
): Candidate[] {
  const longest = candidates.reduce((most, { beliefs }) => Math.max(most, beliefs.to - beliefs.from), 0)
  const work = createWorkspace(PARTS, longest)
  const scoring = createScoring(PARTS, model, longest)
  return contests(text, candidates).map(contest => {
    const borders = bordersWithin(contest.candidate)
    scoreSegments(scoring, borders, {
      place: (at, list) => refineFeatures(text, contest, at, list),
      border: (at, list) => refineBorders(text, contest, at, list),
    })
    const logZ = logOfAllPaths(PARTS, scoring.scores, work)
    return choose(text, choice, contest, readingsOf(text, contest.candidate.cue, borders, scoring.scores, logZ))
  })
}

/** Where a cue by itself is less likely than this to have a border, it has none beside other cues. */
const LEAST_BORDER = 0.03

const BOUNDED = [Part.source, Part.content]

/** Cuts what is believed around a cue wherever its source or content may begin or end. */
function bordersWithin({ cue, beliefs }: Candidate): Borders {
  const mayCut = (at: number) => chanceOfBorder(beliefs, (at - beliefs.from) * PARTS.labels, BOUNDED) >= LEAST_BORDER
  return bordersOf(beliefs, cue, mayCut)
}
