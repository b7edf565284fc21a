import type { RoleContext } from '../analysis/attributions/argument-features.js'
import { roleContextOf } from '../analysis/attributions/extract.js'
import { createFeatureList } from '../analysis/attributions/features.js'
import { verdictFeatures } from '../analysis/attributions/verdict-features.js'
import { rivalries } from '../analysis/attributions/verdicts.js'
import type { Annotated } from './corpus.js'
import { learnCues, learnRoles } from './learn-blocks.js'
import { type LearnedChoices, learnChoices } from './learn-choices.js'
import { type LearnedParts, learnParts, learnReadings, perArticle } from './learn-parts.js'
import { judgementOf } from './part-stage.js'
import { quantize, type StoredTable } from './quantize.js'
import { trainVerdicts } from './train-verdicts.js'
import type { StoredModel } from './write-model.js'

const LEAST_VERDICT_WEIGHT = 0.01

/** Learns a model from annotated articles, stage by stage. `report` is told of each step. */
export async function learnModel(corpus: readonly Annotated[], report: (step: string) => void): Promise<StoredModel> {
  report('cues')
  const cues = await learnCues(corpus)
  report('roles')
  const roles = await learnRoles(corpus, cues.beliefs)
  const contexts = corpus.map(({ text }, index) => roleContextOf(text, roles.beliefs[index]!))
  report('parts')
  const parts = await learnParts(corpus, contexts)
  report('readings')
  const readings = await learnReadings(corpus, parts)
  report('choices')
  const choices = learnChoices(corpus, parts, readings)
  report('verdicts')
  const verdicts = learnVerdicts(corpus, contexts, parts, choices)
  return {
    cues: cues.chain,
    roles: roles.chain,
    parts: parts.chain,
    refined: readings.chain,
    choices: choices.table,
    verdicts,
  }
}

/** Last stage: is a cue with what was found for it an attribution, and is its source right? */
function learnVerdicts(
  corpus: readonly Annotated[],
  contexts: readonly RoleContext[],
  { lessons }: LearnedParts,
  { candidates }: LearnedChoices,
): StoredTable {
  const list = createFeatureList()
  const { keys, weights } = trainVerdicts(add => {
    perArticle(corpus.length, lessons, candidates).forEach((own, index) => {
      const { text, gold } = corpus[index]!
      rivalries(text.size, own).forEach((rivalry, k) => {
        list.count = 0
        verdictFeatures(text, contexts[index]!, own[k]!, rivalry, list)
        add(list, judgementOf(own[k]!, gold))
      })
    })
  })
  return quantize(keys, weights, 2, LEAST_VERDICT_WEIGHT)
}
