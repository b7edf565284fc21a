import type { RoleContext } from './argument-features.js'
import { cueCandidates, nearestCues } from './beliefs.js'
import { believe } from './believe.js'
import type { Encoded } from './encode.js'
import type { AttributionModel, ChainModel } from './model.js'
import { ownSums } from './own-sums.js'
import { findParts } from './parts.js'
import { refineParts } from './refine.js'
import { type CueContext, roleFeatures } from './role-features.js'
import type { OwnAnswers } from './score-segments.js'
import { type Settled, settle } from './settle.js'
import { CUES, IN_CUE, ROLES, Role } from './stages.js'
import { borderFeatures, tokenFeatures } from './token-features.js'
import { judge } from './verdicts.js'

/** The least chance at which a place opens a cue that others take note of. */
const LIKELY_CUE = 0.3
/** The least chance at which a cue gets its source and content, and a verdict. */
const POSSIBLE_CUE = 0.1

/** The attributions of a text, in five steps: cues, roles, the parts of each cue, the same again
 * now that the other cues' parts are known, and a verdict on the whole. */
export function extract(text: Encoded, model: AttributionModel): Settled[] {
  const own = {
    tokens: ownSums(text, model.cues.tokens, (at, list) => tokenFeatures(text, at, list)),
    borders: ownSums(text, model.cues.borders, (at, list) => borderFeatures(text, at, list)),
  }
  const cueContext = findCues(text, model.cues, own)
  const context = findRoles(text, model.roles, own, cueContext)
  const possible = cueCandidates(text, context.roles, Role.cue, POSSIBLE_CUE)
  const found = findParts(text, model.parts, own, context, possible)
  const candidates = refineParts(text, model.refined, model.choices, found)
  return settle(text, candidates, judge(text, model.verdicts, context, candidates))
}

/** First step: which tokens are likely cues, each token seen by itself. */
function findCues(text: Encoded, model: ChainModel, own: OwnAnswers): CueContext {
  return cueContextOf(text, believe(text, CUES, model, own))
}

/** What the second step knows of cues; the learner asks for it of beliefs that it cross-fitted. */
export function cueContextOf(text: Encoded, beliefs: CueContext['beliefs']): CueContext {
  const cues = cueCandidates(text, beliefs, IN_CUE, LIKELY_CUE)
  return { beliefs, cues, nearest: nearestCues(text, cues) }
}

/** Second step: which tokens are source, cue or content of any attribution, given the likely cues around them. */
function findRoles(text: Encoded, model: ChainModel, own: OwnAnswers, context: CueContext): RoleContext {
  const roles = believe(text, ROLES, model, own, (at, list) => roleFeatures(text, context, at, list))
  return roleContextOf(text, roles)
}

/** What the third step knows of roles; the learner asks for it, too. */
export function roleContextOf(text: Encoded, roles: RoleContext['roles']): RoleContext {
  const cues = cueCandidates(text, roles, Role.cue, LIKELY_CUE)
  return { roles, cues, nearest: nearestCues(text, cues) }
}
