import type { Beliefs, CueCandidate, Nearest } from './beliefs.js'
import type { Encoded } from './encode.js'
import { type FeatureList, FIRST_QUESTION, numberAnswers, reach, step } from './features.js'
import { join } from './hash.js'
import { IN_CUE } from './stages.js'

/** What is known of the cues of a text when roles are asked for. */
export interface CueContext {
  readonly beliefs: Beliefs
  readonly cues: readonly CueCandidate[]
  readonly nearest: Nearest
}

/** The next likely cue on one side of a token. */
interface NextCue {
  /** How far, how many commas between, how likely, and whether in the same sentence. */
  readonly way: number
  /** Its head, and whether it is in the same sentence. */
  readonly word: number
  /** Verb groups between. */
  readonly verbs: number
}

const NO_CUE: NextCue = { way: 99, word: 0, verbs: 4 }

/** What can be asked of a token once the likely cues are known. */
export function roleFeatures(text: Encoded, context: CueContext, at: number, list: FeatureList): void {
  const { keys, count } = list
  const left = cueBefore(text, context, at)
  const right = cueBehind(text, context, at)
  let n = askBeliefs(text, context.beliefs, at, keys, count)
  n = askWays(left, right, text.tag[at]!, keys, n)
  n = askCueWords(text, left, right, at, keys, n)
  n = askVerbs(text, left, right, at, keys, n)
  numberAnswers(list, FIRST_QUESTION.role, n)
}

function cueBefore({ lemma, chunks, sentence }: Encoded, { cues, nearest }: CueContext, at: number): NextCue {
  const cue = cues[nearest.left[at]!]
  if (!cue) return NO_CUE
  const same = sentence[cue.from] === sentence[at] ? 1 : 0
  const last = cue.to - 1
  const commas = Math.min(3, chunks.commas[at]! - chunks.commas[last]!)
  const word = join(lemma[chunks.head[cue.from]!]!, same)
  return {
    way: join(reach(Math.max(0, at - last)), join(commas, join(step(cue.chance), same))),
    word: cue.to > at ? join(word, 77) : word,
    verbs: Math.min(3, Math.max(0, chunks.verbs[at]! - chunks.verbs[last]!)),
  }
}

function cueBehind({ lemma, chunks, sentence }: Encoded, { cues, nearest }: CueContext, at: number): NextCue {
  const cue = cues[nearest.right[at]!]
  if (!cue) return NO_CUE
  const same = sentence[cue.from] === sentence[at] ? 1 : 0
  const commas = Math.min(3, chunks.commas[cue.from]! - chunks.commas[at]!)
  return {
    way: join(reach(Math.max(0, cue.from - at)), join(commas, join(step(cue.chance), same))),
    word: join(lemma[chunks.head[cue.from]!]!, same),
    verbs: Math.min(3, Math.max(0, chunks.verbs[cue.from]! - chunks.verbs[at]!)),
  }
}

/** Of what is believed of it and its neighbours. Writes the answers behind `n` others, and returns how many there are. */
function askBeliefs({ lemma }: Encoded, { labels, inside }: Beliefs, at: number, keys: Int32Array, n: number): number {
  const row = at * labels + IN_CUE
  const own = step(inside[row]!)
  const before = step(inside[row - labels]!)
  const behind = step(inside[row + labels]!)
  keys[n++] = join(own, 1)
  keys[n++] = join(before, own)
  keys[n++] = join(own, behind)
  keys[n++] = join(step(inside[row + 2 * labels]!), behind)
  keys[n++] = join(before, step(inside[row - 2 * labels]!))
  keys[n++] = join(own, lemma[at]!)
  return n
}

/** Of the ways to the cues on both sides. */
function askWays(left: NextCue, right: NextCue, tag: number, keys: Int32Array, n: number): number {
  keys[n++] = left.way
  keys[n++] = right.way
  keys[n++] = join(left.way, tag)
  keys[n++] = join(right.way, tag)
  keys[n++] = join(left.way, join(right.way, 1))
  return n
}

/** Of the words of these cues. */
function askCueWords(
  { tag, quoted }: Encoded,
  left: NextCue,
  right: NextCue,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  const q = quoted[at]!
  const kind = join(tag[at]!, q)
  keys[n++] = join(left.word, q)
  keys[n++] = join(right.word, q)
  keys[n++] = join(left.word, kind)
  keys[n++] = join(right.word, kind)
  keys[n++] = join(left.word, join(right.word, q))
  return n
}

/** Of the verbs between. */
function askVerbs(
  { quoted, chunks }: Encoded,
  left: NextCue,
  right: NextCue,
  at: number,
  keys: Int32Array,
  n: number,
): number {
  keys[n++] = join(left.verbs, join(right.verbs, join(quoted[at]!, chunks.symbol[at]!)))
  keys[n++] = join(left.word, left.verbs)
  keys[n++] = join(right.word, right.verbs)
  return n
}
