import { contentFeatures, contentLayout, cueHeadOf } from './content-features.js'
import type { Contest } from './contests.js'
import type { Encoded } from './encode.js'
import { type FeatureList, FIRST_QUESTION, numberAnswers, reach, step } from './features.js'
import { join } from './hash.js'
import type { Reading } from './readings.js'
import { orderOf, sourceFeatures } from './source-features.js'
import { PARTS, Part, Role } from './stages.js'

/**
 * What can be asked of a reading as a whole, and of no place alone: do both borders of the content
 * fit each other, is the source a whole phrase, what is left over between and around them?
 */
export function readingFeatures(
  text: Encoded,
  contest: Contest,
  best: Reading,
  reading: Reading,
  rank: number,
  list: FeatureList,
): void {
  const { cue } = contest.candidate
  const { source, content } = reading
  const { keys } = list
  let n = list.count
  keys[n++] = reach(Math.round(-2 * reading.merit))
  keys[n++] = reach(Math.round(2 * (best.merit - reading.merit)))
  keys[n++] = rank
  const cueHead = cueHeadOf(text, cue)
  const layout = contentLayout(text, cue, content)
  n = contentFeatures(text, cue, cueHead, content, layout, keys, n)
  const order = orderOf(cue, source, layout)
  n = sourceFeatures(text, cue, cueHead, source, order, layout, keys, n)
  keys[n++] = join(step(share(contest, content, Role.content)), step(cue.chance))
  keys[n++] = join(step(share(contest, content, Role.cue)), step(cue.chance))
  keys[n++] = join(step(share(contest, content, Role.cue)), layout.shape)
  keys[n++] = join(step(share(contest, source, Role.source)), order)
  keys[n++] = join(step(share(contest, source, Role.content)), order)
  const { beliefs } = contest.candidate
  const border = (column: Float32Array, at: number, part: number) =>
    step(column[(at - beliefs.from) * PARTS.labels + part]!)
  const opens = content.length === 0 ? NONE : border(beliefs.starts, layout.from, Part.content)
  const closes = content.length === 0 ? NONE : border(beliefs.ends, layout.to, Part.content)
  keys[n++] = join(opens, closes)
  keys[n++] = join(opens, layout.open)
  keys[n++] = join(closes, layout.close)
  keys[n++] = join(closes, text.word[layout.to]!)
  const sourceTo = (source.at(-1) ?? 0) + 1
  const begins = source.length === 0 ? NONE : border(beliefs.starts, source[0]!, Part.source)
  const ends = source.length === 0 ? NONE : border(beliefs.ends, sourceTo, Part.source)
  keys[n++] = join(begins, ends)
  keys[n++] = join(begins, order)
  keys[n++] = join(ends, text.form[sourceTo]!)
  numberAnswers(list, FIRST_QUESTION.reading, n)
}

/** Stands for the step of a chance where there is nothing to have one. */
const NONE = 10

/** The share of some places that other cues claim in a role. */
function share({ roles, candidate }: Contest, places: readonly number[], role: number): number {
  if (places.length === 0) return 0
  let claimed = 0
  for (const at of places) if (roles[at - candidate.beliefs.from] === role) claimed++
  return claimed / places.length
}
