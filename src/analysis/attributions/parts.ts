import { argumentBorders } from './argument-borders.js'
import { argumentFeatures, type RoleContext } from './argument-features.js'
import { type CueCandidate, chanceOfBorder } from './beliefs.js'
import { type Candidate, readCandidate } from './candidate.js'
import type { ChainScores } from './chain.js'
import { viewFrom } from './cue-view.js'
import type { Encoded } from './encode.js'
import { createWorkspace } from './marginals.js'
import type { ChainModel } from './model.js'
import { createScoring, type OwnAnswers, type Questions, scoreSegments } from './score-segments.js'
import { type Borders, bordersOf, type Stretch } from './segments.js'
import { PARTS, Part, Role } from './stages.js'
import { windowOf } from './window.js'

/** Finds the source and the content of each cue. */
export function findParts(
  text: Encoded,
  model: ChainModel,
  own: OwnAnswers,
  context: RoleContext,
  cues: readonly CueCandidate[],
): Candidate[] {
  const windows = cues.map(cue => windowOf(text, cue))
  const longest = windows.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const work = createWorkspace(PARTS, longest)
  const scoring = createScoring(PARTS, model, longest)
  return cues.map((cue, k) => {
    const borders = bordersAround(context, cue, windows[k]!)
    const view = viewFrom(text, cue, windows[k]!.from, windows[k]!.to)
    const questions: Questions = {
      place: (at, list) => argumentFeatures(text, context, view, at, list),
      border: (at, list) => argumentBorders(text, context, view, at, list),
    }
    scoreSegments(scoring, borders, questions, own)
    forbidCue(scoring.scores, borders, cue)
    return readCandidate(text, cue, borders, scoring.scores, work)
  })
}

/** A cue is no part of its own source or content. */
function forbidCue({ unary }: ChainScores, borders: Borders, cue: CueCandidate): void {
  const row = borders.indexOf(cue.from) * PARTS.labels
  unary[row + Part.source] = -30
  unary[row + Part.content] = -30
}

/** Where none of all attributions is likelier than this to have a border, none is looked for in that of a single cue. */
const LEAST_BORDER = 0.01

const BOUNDED = [Role.source, Role.content]

/** Cuts the surroundings of a cue wherever a source or content may begin or end, by what is believed of roles. */
function bordersAround({ roles }: RoleContext, cue: CueCandidate, window: Stretch): Borders {
  const mayCut = (at: number) => chanceOfBorder(roles, at * roles.labels, BOUNDED) >= LEAST_BORDER
  return bordersOf(window, cue, mayCut)
}
