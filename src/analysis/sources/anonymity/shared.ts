import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import { readNumber } from '../../survey/words/quantity.js'
import { sentenceStart, type TokenRow, tokenAt } from '../../survey/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { pluralBefore } from '../pronouns/plurals-before.js'
import { silentSubject } from '../pronouns/subject-before.js'
import { resolvePhrase, resolveSource } from '../resolving/resolve.js'
import { recent } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { groupOfSize } from '../unnamed/counted-group.js'
import { addingUpTo } from '../unnamed/sums.js'
import { noteSubject } from './subject.js'

/**
 * "Both were granted anonymity", "All requested anonymity": of
 * those who spoke last, or of the four where "All four" did, two of them and two more; null where no such word is the subject.
 */
export function sharedBefore(scene: Scene, note: AnonymityNote): readonly Entity[] | null {
  const { row } = scene
  const at = shareOf(row, note)
  if (at === null) return null
  const number = readNumber(wordAt(row, at + 1))
  const counted = groupOfSize(scene, number)
  if (counted) return [counted]
  if (number !== null) bringInSilent(scene, number, at)
  const together = number === null ? null : addingUpTo(scene, number, at)
  if (together) return together
  if (!BOTH.test(wordAt(row, at))) {
    const before = (pluralBefore(scene, at, resolvePhrase) ?? []).filter(each => each.class !== 'document')
    return row.lower[at] === 'all' ? wholeGroups(scene, before) : before
  }
  const from = tokenAt(row, note.reason.start)
  const both = resolveSource(scene, noteSubject(row, at, from) ?? { from: at, to: at + 1 }).entities
  return both.length > 1 ? both : null
}

/** "Two diplomats gave a lower number. All three asked …" behind an official who spoke: the two are as much meant. */
function bringInSilent(scene: Scene, number: number, at: number): void {
  const told = silentSubject(scene, at)
  if (told?.noun.kind === 'person' && typeof told.quantity === 'number' && told.quantity < number)
    resolveSource(scene, told)
}

/** "All" after "two of the four": the four, those of them who spoke one by one, and whoever is "another" beside these. */
function wholeGroups(scene: Scene, groups: readonly Entity[]): readonly Entity[] {
  const wholes = groups.map(wholeOf)
  const parts = recent(scene).filter(each => each.subsetOf && wholes.includes(wholeOf(each)))
  const others = recent(scene).filter(each => each.distinctFrom.some(other => parts.includes(other)))
  return [...new Set([...wholes, ...parts, ...others])]
}

/** "One of" "two of" "the four": how often a group is parted at most. */
const DEEPEST = 5

function wholeOf(part: Entity): Entity {
  let whole = part
  for (let depth = 0; depth < DEEPEST && whole.subsetOf; depth++) whole = whole.subsetOf
  return whole
}

/** "Most" of "Most asked not to be named", "All" of "All of them did", which tell of those before, or null. */
export function shareOf(row: TokenRow, { reason }: AnonymityNote): number | null {
  const start = sentenceStart(row, tokenAt(row, reason.start))
  if (!SHARES.test(wordAt(row, start))) return null
  if (BOTH.test(wordAt(row, start))) return start
  let verb = start + 1
  if (tagAt(row, verb) === 'NUM') verb++
  if (row.lower[verb] === 'of' && row.lower[verb + 1] === 'them') verb += 2
  // "requested" of "All requested anonymity" is tagged as its adjective, "spoke" of "Most spoke" as a noun
  const isVerb = isVerbAt(row, verb) || /^spoke$|ed$/.test(wordAt(row, verb))
  return isVerb ? start : null
}

const BOTH = /^(?:both|neither)$/
const SHARES = /^(?:all|both|each|many|most|neither|none|several|some)$/
