import type { Attribution } from '../../../model/attribution.js'
import { namesIn } from '../../survey/names/in-order.js'
import { readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { type Stretch, sentenceEnd, stretchOf } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** In tokens. */
const LONGEST_TELLER = 12

/**
 * "Mr. Ortolan told allies that he was angry, one of the people said, and that he would resign.": who tells of what
 * another said, between commas in the middle of it. Null where nobody does.
 */
export function tellerWithin(scene: Scene, attribution: Pick<Attribution, 'cue' | 'content'>): Stretch | null {
  const { row, quoted } = scene
  const [cue] = attribution.cue
  if (!cue) return null
  const { to } = stretchOf(row, cue)
  const last = attribution.content.at(-1)
  const end = Math.min(sentenceEnd(row, to - 1), last ? stretchOf(row, last).to : row.tokens.length)
  let comma = -1
  for (let at = to; at + 1 < end; at++) {
    if (row.lower[at] === ',') comma = at
    const closes = row.lower[at + 1] === ',' && /^(?:said|says)$/.test(wordAt(row, at)) && quoted[at] === 0
    if (!closes || comma < 0 || at - comma > LONGEST_TELLER) continue
    const teller = { from: comma + 1, to: at }
    if (isSomebody(scene, teller)) return teller
  }
  return null
}

/** "one of the people", "Ms. Quill", but nothing that a clause begins with: "as the mayor", "who the mayor". */
function isSomebody(scene: Scene, stretch: Stretch): boolean {
  const { row } = scene
  if (!/^(?:DET|NUM|NOUN|PROPN|ADJ)$/.test(tagAt(row, stretch.from))) return false
  const { core, noun, name, partOf } = readNounPhrase(row, stretch, namesIn(scene, stretch))
  return core.from === stretch.from && (noun.kind === 'person' || name?.kind === 'person' || partOf !== null)
}
