import { hypernyms } from '../../english/person-nouns.js'
import type { AnonymityNote } from './anonymity.js'
import type { Entity } from './entity.js'
import { onlyOne, resolveSource } from './resolve.js'
import type { Mention, Scene } from './scene.js'
import { recent } from './scene-distance.js'
import { type Stretch, sentenceEnd, sentenceStart, type TokenRow, tokenAt } from './token-row.js'

/** Whose names a note withholds: "She and three colleagues asked not to be named". To be called where its sentence ends. */
export function withheldBy(scene: Scene, note: AnonymityNote): readonly Entity[] {
  const { sentence, reason } = note
  const both = bothBefore(scene, note)
  if (both.length > 1) return both
  const entity = whoseNote(scene, note)
  if (!entity) return []
  if (entity.subsetOf && LIKE_OTHERS.test(scene.row.text.slice(reason.start, reason.end)))
    return [entity, entity.subsetOf]
  const all = lastMention(scene, sentence, entity)?.entities ?? []
  return all.length > 1 && all.every(each => each.class === 'unnamed-person') ? all : [entity]
}

/**
 * "Interviews with 14 officials, most of whom spoke on condition of anonymity": a note on a group covers whoever the
 * article then brings in one by one as its like.
 *
 * So does one on everybody: "like others interviewed for this article".
 *
 * @param withheld for each note, whose names it withholds by itself
 */
export function withMembers(
  scene: Scene,
  notes: readonly AnonymityNote[],
  withheld: readonly (readonly Entity[])[],
): readonly (readonly Entity[])[] {
  const explained = new Set(withheld.flat())
  const single = scene.entities.filter(
    each => each.class === 'unnamed-person' && each.count !== 'many' && !each.spokesperson && !explained.has(each),
  )
  const covered = withheld.map(each => [...each])
  const groups = withheld.flatMap((each, note) => each.filter(isLargeGroup).map(group => ({ group, note })))
  const blanket = notes.findIndex(({ reason }) => ALL_OTHERS.test(scene.row.text.slice(reason.start, reason.end)))
  for (const each of single) {
    const last = groups.findLastIndex(({ group }) => isAfter(each, group))
    const like = groups
      .slice(Math.max(0, last + 1 - MOST_GROUPS), last + 1)
      .findLast(({ group }) => isLike(each, group))
    covered[like?.note ?? blanket]?.push(each)
  }
  return covered
}

/** How many groups before somebody are asked whether they are of them. */
const MOST_GROUPS = 10

const isAfter = (one: Entity, other: Entity): boolean => (one.phrases[0]?.from ?? 0) > (other.phrases[0]?.from ?? 0)

const isLargeGroup = ({ count }: Entity): boolean => count === 'many' || (count ?? 0) > 2

function isLike(one: Entity, group: Entity): boolean {
  const related = (noun: string) => group.nouns.has(noun) || [...group.nouns].some(each => areRelated(noun, each))
  return [...one.nouns].some(related) || [...one.modifiers].some(each => TENURE.has(each) && group.modifiers.has(each))
}

const areRelated = (one: string, other: string): boolean =>
  (hypernyms.get(one)?.has(other) || hypernyms.get(other)?.has(one)) ?? false

/** What makes a "former account manager" one of "five current and former employees". */
const TENURE: ReadonlySet<string> = new Set(['current', 'former'])

const ALL_OTHERS =
  /\b(?:like|as did) (?:all |most of )?(?:the )?others (?:\p{L}+ )?(?:for|in) this (?:article|story|report|account)\b/iu

/** "one of the aides, who like the others asked not to be named" */
const LIKE_OTHERS = /\b(?:like|as did) (?:all |most of )?(?:the )?(?:others|rest)\b/

/** "Both were granted anonymity": the two who spoke last. */
function bothBefore(scene: Scene, { reason }: AnonymityNote): readonly Entity[] {
  const { row } = scene
  const from = tokenAt(row, reason.start)
  const start = sentenceStart(row, from)
  return /^(?:both|neither)$/.test(row.lower[start] ?? '')
    ? resolveSource(scene, subjectBefore(row, start, from) ?? { from: start, to: start + 1 }).entities
    : []
}

/** The last mention of an entity in the sentence read last. */
function lastMention({ row, mentions }: Scene, sentence: number, entity: Entity): Mention | null {
  for (let i = mentions.length - 1; i >= 0; i--) {
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
  // "Quill, who was not authorized to speak": whoever is named has no name withheld, nor has anybody else by these words
  if (meant?.class === 'named-person') return null
  const after = /^(?:speaking|asking|requesting|insisting)$/.test(row.lower[from] ?? '')
    ? firstUnnamed(scene, from, sentenceEnd(row, from))
    : null
  if (after) return after
  const subject = subjectBefore(row, start, from)
  const found = subject && onlyOne(resolveSource(scene, subject))
  if (found?.class === 'unnamed-person' || found?.class === 'collective') return found
  return lastUnnamed(scene, row.first[Math.max(0, (row.sentence[from] ?? 0) - 2)] ?? 0, start)
}

/** "Denise, who asked that her last name be withheld": of somebody named, a part of the name. */
const PART_OF_NAME = /\b(?:last|full|first|given) names?\b|\bsurnames?\b/i

/** "who" of "Denise, who asked", else the subject: "Denise asked that only her first name be used". */
function bearerBefore(scene: Scene, start: number, at: number): Entity | null {
  const subject = subjectBefore(scene.row, start, at)
  return whoIsMeant(scene, at) ?? (subject && onlyOne(resolveSource(scene, subject)))
}

/** "is not | naming" */
const LEAVING = /^(?:naming|identifying)$/

/** "The Lantern is not naming the officials because …": those whom the outlet leaves unnamed, where they have spoken. */
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
  return best?.entity ?? null
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
