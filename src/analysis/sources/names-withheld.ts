import type { AnonymityNote } from './anonymity.js'
import type { Entity } from './entity.js'
import { ownerOfName } from './owner-of-name.js'
import { groupOfSize, partBefore } from './parts-of-groups.js'
import { pluralBefore } from './plurals-before.js'
import { underPseudonym } from './pseudonyms.js'
import { readNumber } from './quantity.js'
import { onlyOne, resolvePhrase, resolveSource } from './resolve.js'
import type { Mention, Scene } from './scene.js'
import { MEMORY, recent } from './scene-distance.js'
import { type Stretch, sentenceEnd, sentenceStart, type TokenRow, tokenAt } from './token-row.js'

/**
 * Whose names a note withholds: "She and three colleagues asked not to be named". To be called where its sentence ends.
 */
export function withheldBy(scene: Scene, note: AnonymityNote): readonly Entity[] {
  const { sentence, reason } = note
  const shared = sharedBefore(scene, note)
  if (shared) return shared
  const meant = whoseNote(scene, note)
  if (!meant) return []
  const entity = underPseudonym(scene, note, meant)
  if (entity.subsetOf && LIKE_OTHERS.test(scene.row.text.slice(reason.start, reason.end)))
    return [entity, entity.subsetOf]
  const all = lastMention(scene, sentence, entity)?.entities ?? []
  return all.length > 1 && all.every(each => each.class === 'unnamed-person') ? all : [entity]
}

/** "one of the aides, who like the others asked not to be named" */
const LIKE_OTHERS = /\b(?:like|as did) (?:all |most of )?(?:the )?(?:others|rest)\b/

/**
 * "Both were granted anonymity", "All requested anonymity": of
 * those who spoke last, or of the four where "All four" did; null where no such word is the subject.
 */
export function sharedBefore(scene: Scene, note: AnonymityNote): readonly Entity[] | null {
  const { row } = scene
  const at = shareOf(row, note)
  if (at === null) return null
  const counted = groupOfSize(scene, readNumber(row.lower[at + 1] ?? ''))
  if (counted) return [counted]
  if (!BOTH.test(row.lower[at] ?? ''))
    return (pluralBefore(scene, at, resolvePhrase) ?? []).filter(each => each.class !== 'document')
  const from = tokenAt(row, note.reason.start)
  const both = resolveSource(scene, subjectBefore(row, at, from) ?? { from: at, to: at + 1 }).entities
  return both.length > 1 ? both : null
}

/** "Most" of "Most asked not to be named", "All" of "All of them did", which tell of those before, or null. */
export function shareOf(row: TokenRow, { reason }: AnonymityNote): number | null {
  const start = sentenceStart(row, tokenAt(row, reason.start))
  if (!SHARES.test(row.lower[start] ?? '')) return null
  if (BOTH.test(row.lower[start] ?? '')) return start
  let verb = start + 1
  if (row.tokens[verb]?.pos === 'NUM') verb++
  if (row.lower[verb] === 'of' && row.lower[verb + 1] === 'them') verb += 2
  // "requested" of "All requested anonymity" is tagged as its adjective, "spoke" of "Most spoke" as a noun
  const isVerb = /^(?:VERB|AUX)$/.test(row.tokens[verb]?.pos ?? '') || /^spoke$|ed$/.test(row.lower[verb] ?? '')
  return isVerb ? start : null
}

const BOTH = /^(?:both|neither)$/
const SHARES = /^(?:all|both|each|many|most|neither|none|several|some)$/

/** The last mention of an entity in the sentence read last. */
function lastMention({ row, mentions }: Scene, sentence: number, entity: Entity): Mention | null {
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - MEMORY); i--) {
    const mention = mentions[i] as Mention
    if (row.sentence[mention.at] !== sentence) return null
    if (mention.entities.includes(entity)) return mention
  }
  return null
}

/** Whose name a note withholds: the unnamed person next to it in its sentence, else in the one before. */
function whoseNote(scene: Scene, note: AnonymityNote): Entity | null {
  const { row } = scene
  const from = tokenAt(row, note.reason.start)
  const start = sentenceStart(row, from)
  const partly = PART_OF_NAME.test(row.text.slice(note.reason.start, note.reason.end))
    ? bearerBefore(scene, start, from)
    : null
  if (partly?.class === 'named-person') return partly
  const left = row.lower.slice(from, tokenAt(row, note.reason.end)).findIndex(word => LEAVING.test(word))
  if (left >= 0) return leftUnnamed(scene, from + left + 1)
  const here = lastUnnamed(scene, start, tokenAt(row, note.reason.end))
  if (here) return here
  const relative = row.lower[from + 1] === 'of' ? from + 2 : from
  const meant = whoIsMeant(scene, relative)
  if (meant?.class === 'unnamed-person') return meant
  // "Quill, who was not authorized to speak": whoever is named
  // has no name withheld, nor has anybody else by these words
  if (meant?.class === 'named-person') return null
  const after = /^(?:speaking|asking|requesting|insisting)$/.test(row.lower[from] ?? '')
    ? firstUnnamed(scene, from, sentenceEnd(row, from))
    : null
  if (after) return after
  // "He would not give his name."
  const isPronoun = from === start && row.tokens[from]?.pos === 'PRON'
  const subject = isPronoun ? { from, to: from + 1 } : subjectBefore(row, start, from)
  const found = subject && onlyOne(resolveSource(scene, subject))
  if (found?.class === 'unnamed-person' || found?.class === 'collective') return found
  return lastUnnamed(scene, row.first[Math.max(0, (row.sentence[from] ?? 0) - 2)] ?? 0, start)
}

/** "Denise, who asked that her last name be withheld": of somebody named, a part of the name. */
const PART_OF_NAME = /\b(?:last|full|first|given) names?\b|\bsurnames?\b/i

/** "who" of "Denise, who asked", else the subject: "Denise asked that only her first name be used". */
function bearerBefore(scene: Scene, start: number, at: number): Entity | null {
  const subject = subjectBefore(scene.row, start, at)
  return (
    whoIsMeant(scene, at) ??
    (subject && whoIsMeant(scene, subject.from)) ??
    ownerOfName(scene, subject, at) ??
    (subject && onlyOne(resolveSource(scene, subject)))
  )
}

/** "is not | naming" */
const LEAVING = /^(?:naming|identifying)$/

/**
 * "The Lantern is not naming the officials because …": those whom the outlet leaves unnamed, where they have spoken.
 */
function leftUnnamed(scene: Scene, at: number): Entity | null {
  const { row } = scene
  const end = sentenceEnd(row, at)
  let to = at
  while (to < end && !/^(?:PUNCT|SCONJ|VERB|AUX)$/.test(row.tokens[to]?.pos ?? '')) to++
  const found = to > at ? onlyOne(resolveSource(scene, { from: at, to })) : null
  return found?.class === 'unnamed-person' && found.phrases.length > 1 ? found : null
}

function whoIsMeant(scene: Scene, at: number): Entity | null {
  return /^(?:who|whom|whose)$/.test(scene.row.lower[at] ?? '')
    ? onlyOne(resolveSource(scene, { from: at, to: at + 1 }))
    : null
}

function lastUnnamed(scene: Scene, from: number, to: number): Entity | null {
  let best: { entity: Entity; at: number } | null = null
  for (const entity of recent(scene)) {
    if (entity.class !== 'unnamed-person') continue
    for (const { core } of entity.phrases.slice(-4))
      if (core.from >= from && core.from < to && (!best || core.from > best.at)) best = { entity, at: core.from }
  }
  return best && (partBefore(scene, best.entity, from, best.at) ?? best.entity)
}

function firstUnnamed(scene: Scene, from: number, to: number): Entity | null {
  return (
    recent(scene).find(
      each =>
        each.class === 'unnamed-person' &&
        each.phrases.slice(-4).some(({ core }) => core.from >= from && core.from < to),
    ) ?? null
  )
}

/** The subject of the clause that ends in the note: the sentence's own, where the note is its second verb. */
function subjectBefore(row: TokenRow, start: number, at: number): Stretch | null {
  if (row.lower[at - 1] === 'and' && row.tokens[start]?.pos === 'PRON') return { from: start, to: start + 1 }
  let end = at
  while (end > start && !/^(?:NOUN|PROPN|PRON)$/.test(row.tokens[end - 1]?.pos ?? '')) end--
  let from = end
  while (from > start && !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(row.tokens[from - 1]?.pos ?? '')) from--
  return from < end ? { from, to: end } : null
}
