import type { Contest } from './contests.js'
import { cutAt } from './cut.js'
import type { Encoded } from './encode.js'
import { type FeatureList, FIRST_QUESTION, numberAnswers, step } from './features.js'
import { join } from './hash.js'
import { PARTS, Part } from './stages.js'

const { labels } = PARTS

/** What can be asked of a token once every cue has been given a source and a content. */
export function refineFeatures(text: Encoded, { candidate, rivals }: Contest, at: number, list: FeatureList): void {
  const { from, inside } = candidate.beliefs
  const { cue } = candidate
  const row = at - from
  const last = candidate.beliefs.to - 1
  const s = fine(inside[row * labels + Part.source]!)
  const c = fine(inside[row * labels + Part.content]!)
  const rival = rivals[row]!
  const side = at < cue.from ? 1 : at >= cue.to ? 2 : 3
  const behind = at === last ? 20 : fine(inside[(row + 1) * labels + Part.content]!)
  const before = row === 0 ? 20 : fine(inside[(row - 1) * labels + Part.content]!)
  const certain = step(cue.chance)
  const { keys } = list
  let n = list.count
  keys[n++] = join(s, 1)
  keys[n++] = join(c, 2)
  keys[n++] = join(join(s, c), side)
  keys[n++] = join(c, behind)
  keys[n++] = join(c, before)
  keys[n++] = join(join(c, behind), before)
  keys[n++] = rival
  keys[n++] = join(rival, s)
  keys[n++] = join(rival, join(c, 3))
  keys[n++] = join(rival, join(c, side))
  keys[n++] = join(rival, join(certain, c))
  keys[n++] = join(rival, text.chunks.symbol[at]!)
  keys[n++] = join(join(c, side), text.chunks.symbol[at]!)
  keys[n++] = join(join(c, side), join(text.quoted[at]!, text.form[at]!))
  keys[n++] = join(join(s, side), text.tag[at]!)
  keys[n++] = join(join(s, c), text.form[at]!)
  numberAnswers(list, FIRST_QUESTION.refined, n)
}

/** The same of a border. */
export function refineBorders(text: Encoded, { candidate, rivals }: Contest, at: number, list: FeatureList): void {
  const { from, to, starts, ends } = candidate.beliefs
  const { cue } = candidate
  const row = at - from
  const sS = fine(starts[row * labels + Part.source]!)
  const eS = fine(ends[row * labels + Part.source]!)
  const sC = fine(starts[row * labels + Part.content]!)
  const eC = fine(ends[row * labels + Part.content]!)
  const { form } = text
  const side = at <= cue.from ? 1 : 2
  const within = at > from && at < to
  const cut = within ? cutAt(text, at) : 3
  const rivalBefore = at > from ? rivals[row - 1]! : 7
  const rival = at < to ? rivals[row]! : 7
  const turn = rivalBefore === rival ? 0 : join(rivalBefore, rival)
  const { keys } = list
  let n = list.count
  keys[n++] = join(sS, 1)
  keys[n++] = join(eS, 2)
  keys[n++] = join(sC, 3)
  keys[n++] = join(eC, 4)
  keys[n++] = join(join(sS, eS), join(sC, eC))
  keys[n++] = join(join(sC, 1), join(form[at]!, cut))
  keys[n++] = join(join(eC, 2), join(form[at]!, cut))
  keys[n++] = join(join(eC, 3), join(form[at - 1]!, form[at]!))
  keys[n++] = join(join(sC, 4), join(form[at - 1]!, form[at]!))
  keys[n++] = join(join(eS, 5), join(form[at]!, cut))
  keys[n++] = join(join(sS, 6), join(form[at]!, cut))
  keys[n++] = turn
  keys[n++] = join(turn, sC)
  keys[n++] = join(turn, eC + 32)
  keys[n++] = join(turn, join(sS, eS + 64))
  keys[n++] = join(turn, form[at]!)
  keys[n++] = join(join(sC, eC), join(side, cut))
  numberAnswers(list, FIRST_QUESTION.refined, n)
}

/** By thousandths: from how many on is a chance on the next step? */
const FINE_STEPS = [3, 10, 30, 70, 150, 250, 370, 500, 630, 750, 850, 930, 970, 990, 997]
const FINE = Uint8Array.from({ length: 1001 }, (_, k) => FINE_STEPS.filter(least => k >= least).length)

/** A chance as a step of a finer scale than `step`, from 0 to 15. */
const fine = (chance: number): number => FINE[(chance * 1000) | 0]!
