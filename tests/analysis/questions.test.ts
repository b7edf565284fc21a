import { expect, test } from 'vitest'
import { argumentBorders } from '../../src/analysis/attributions/argument-borders.js'
import { argumentFeatures } from '../../src/analysis/attributions/argument-features.js'
import { createBeliefs, nearestCues } from '../../src/analysis/attributions/beliefs.js'
import { viewFrom } from '../../src/analysis/attributions/cue-view.js'
import { encode } from '../../src/analysis/attributions/encode.js'
import { createFeatureList, type FeatureList, FIRST_QUESTION } from '../../src/analysis/attributions/features.js'
import { roleFeatures } from '../../src/analysis/attributions/role-features.js'
import { CUES, ROLES } from '../../src/analysis/attributions/stages.js'
import { borderFeatures, tokenFeatures } from '../../src/analysis/attributions/token-features.js'
import { splitSentences } from '../../src/analysis/sentences.js'
import { articleOf } from '../../src/learning/article-of.js'

const article = articleOf('Ada Quill said the weir would hold.')
const text = encode(article, splitSentences(article), [])
const [from, to] = [text.tokens.findIndex(token => token), text.tokens.findLastIndex(token => token) + 1]
const cue = { from: from + 2, to: from + 3, chance: 0.9 }
const found = { cues: [cue], nearest: nearestCues(text, [cue]) }
const context = { ...found, roles: createBeliefs(text, ROLES.labels) }
const view = viewFrom(text, cue, from, to)

type Family = keyof typeof FIRST_QUESTION
type Ask = (list: FeatureList) => void

const token: Ask = list => tokenFeatures(text, from, list)
const border: Ask = list => borderFeatures(text, from, list)
const role: Ask = list => roleFeatures(text, { ...found, beliefs: createBeliefs(text, CUES.labels) }, from, list)
const argument: Ask = list => argumentFeatures(text, context, view, from, list)
const borderOfArgument: Ask = list => argumentBorders(text, context, view, from, list)

test.each<readonly [string, Partial<Record<Family, Ask>>]>([
  ['a token as a part of any attribution', { place: token, role }],
  ['a token as a part of one', { place: token, argument }],
  ['a border in one', { place: border, argument: borderOfArgument }],
])('no two questions asked of %s have one number', (_, families) => {
  const asked = Object.entries(families).flatMap(([family, ask]) => {
    const list = createFeatureList()
    ask(list)
    return Array.from({ length: list.count }, (_, question) => FIRST_QUESTION[family as Family] + question)
  })
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.length).toBeGreaterThan(30)
})
