import { audiences, occasions } from '../../../english/occasions.js'
import type { Attribution } from '../../../model/attribution.js'
import { singular } from '../../survey/words/singular.js'
import { type Stretch, sentenceEnd, stretchOf, type TokenRow } from '../../survey/words/token-row.js'
import { tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import type { Resolved } from '../resolving/resolve.js'
import type { Entity } from '../scene/entity.js'

/** How many tokens behind a cue the occasion begins, and how many it has at most. */
const NEAR = 4
const LONGEST = 16

/** Where each source first spoke before others. */
export function occasionsOf(
  row: TokenRow,
  attributions: readonly Attribution[],
  spoken: readonly Resolved[],
): ReadonlyMap<Entity, Stretch> {
  const occasions = new Map<Entity, Stretch>()
  attributions.forEach((attribution, index) => {
    const occasion = occasionOf(row, attribution)
    for (const entity of spoken[index]?.entities ?? [])
      if (occasion && !occasions.has(entity)) occasions.set(entity, occasion)
  })
  return occasions
}

/** "told the harbour board", "at Monday's hearing", "after leading the vigil". */
function occasionOf(row: TokenRow, { cue, content }: Attribution): Stretch | null {
  const last = cue[cue.length - 1]
  if (!last) return null
  const after = stretchOf(row, last).to
  const verb = after - 1
  const contents = content.map(range => stretchOf(row, range).from).filter(at => at >= after)
  const limit = Math.min(sentenceEnd(row, verb), after + LONGEST, ...contents)
  if (/^(?:told|tells|tell|telling)$/.test(wordAt(row, verb))) {
    const end = phraseEnd(row, after, limit)
    if (audiences.has(nounAt(row, end - 1))) return { from: verb, to: end }
  }
  for (let at = after; at < Math.min(limit, after + NEAR); at++) {
    if (tagAt(row, at) === 'PUNCT') return null
    if (!/^(?:after|at|before|during)$/.test(wordAt(row, at))) continue
    const end = clauseEnd(row, at, limit)
    for (let i = at + 1; i < end; i++) if (isOccasion(row, i)) return { from: at, to: end }
    return null
  }
  return null
}

/** But for a news conference and a conference call, which are paths to reporters. */
function isOccasion(row: TokenRow, at: number): boolean {
  if (!occasions.has(nounAt(row, at))) return false
  return !/^(?:news|press)$/.test(wordAt(row, at - 1)) && row.lower[at + 1] !== 'call'
}

const nounAt = (row: TokenRow, at: number): string => singular(wordAt(row, at), noun => occasions.has(noun)).noun

function phraseEnd(row: TokenRow, from: number, limit: number): number {
  let end = from
  while (end < limit && /^(?:ADJ|DET|NOUN|PROPN)$/.test(tagAt(row, end))) end++
  return end
}

function clauseEnd(row: TokenRow, from: number, limit: number): number {
  let end = from
  while (end < limit && (tagAt(row, end) !== 'PUNCT' || /^['’-]/.test(textAt(row, end)))) end++
  return end
}
