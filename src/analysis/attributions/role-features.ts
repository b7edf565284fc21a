import type { Beliefs, CueCandidate, Nearest } from './beliefs.js'
import type { Encoded } from './encode.js'
import { type FeatureList, numberAnswers, reach, step } from './features.js'
import { join } from './hash.js'

/** What is known of the cues of a text when roles are asked for. */
export interface CueContext {
  readonly beliefs: Beliefs
  readonly cues: readonly CueCandidate[]
  readonly nearest: Nearest
}

/** Number of the first question; those before are about the token alone. */
const FIRST = 100

/** What can be asked of a token once the likely cues are known. */
export function roleFeatures(text: Encoded, context: CueContext, at: number, list: FeatureList): void {
  const { beliefs, cues, nearest } = context
  const { lemma, tag, quoted, chunks, sentence } = text
  const { labels, inside } = beliefs
  const { keys } = list
  let n = list.count
  const chance = (place: number) => step(inside[place * labels + 1]!)
  const p = tag[at]!
  keys[n++] = join(chance(at), 1)
  keys[n++] = join(chance(at - 1), chance(at))
  keys[n++] = join(chance(at), chance(at + 1))
  keys[n++] = join(chance(at + 2), chance(at + 1))
  keys[n++] = join(chance(at - 1), chance(at - 2))
  keys[n++] = join(chance(at), lemma[at]!)
  const l = nearest.left[at]!
  const r = nearest.right[at]!
  const left = cues[l]
  const right = cues[r]
  let leftKey = 99
  let rightKey = 99
  let leftLemma = 0
  let rightLemma = 0
  if (left) {
    const same = sentence[left.from] === sentence[at] ? 1 : 0
    leftKey = join(
      reach(Math.max(0, at - left.to + 1)),
      join(Math.min(3, chunks.commas[at]! - chunks.commas[left.to - 1]!), join(step(left.chance), same)),
    )
    leftLemma = join(lemma[chunks.head[left.from]!]!, same)
    if (left.to > at) leftLemma = join(leftLemma, 77)
  }
  if (right) {
    const same = sentence[right.from] === sentence[at] ? 1 : 0
    rightKey = join(
      reach(Math.max(0, right.from - at)),
      join(Math.min(3, chunks.commas[right.from]! - chunks.commas[at]!), join(step(right.chance), same)),
    )
    rightLemma = join(lemma[chunks.head[right.from]!]!, same)
  }
  const q = quoted[at]!
  keys[n++] = leftKey
  keys[n++] = rightKey
  keys[n++] = join(leftKey, p)
  keys[n++] = join(rightKey, p)
  keys[n++] = join(leftKey, join(rightKey, 1))
  keys[n++] = join(leftLemma, q)
  keys[n++] = join(rightLemma, q)
  keys[n++] = join(leftLemma, join(p, q))
  keys[n++] = join(rightLemma, join(p, q))
  keys[n++] = join(leftLemma, join(rightLemma, q))
  const leftVerbs = left ? Math.min(3, Math.max(0, chunks.verbs[at]! - chunks.verbs[left.to - 1]!)) : 4
  const rightVerbs = right ? Math.min(3, Math.max(0, chunks.verbs[right.from]! - chunks.verbs[at]!)) : 4
  keys[n++] = join(leftVerbs, join(rightVerbs, join(q, chunks.symbol[at]!)))
  keys[n++] = join(leftLemma, leftVerbs)
  keys[n++] = join(rightLemma, rightVerbs)
  numberAnswers(list, FIRST, n)
}
