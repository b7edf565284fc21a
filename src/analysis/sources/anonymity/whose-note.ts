import { keepingBack, partOfName } from '../../../english/withheld-names.js'
import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import { sentenceEnd, sentenceStart, tokenAt } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import { onlyOne, resolveSource } from '../resolving/resolve.js'
import { recent } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { ownerOfName } from './owner-of-name.js'
import { noteSubject } from './subject.js'

/** Whose name a note withholds: the unnamed person next to it in its sentence, else in the one before. */
export function whoseNote(scene: Scene, note: AnonymityNote): Entity | null {
  const { row } = scene
  const from = tokenAt(row, note.reason.start)
  const start = sentenceStart(row, from)
  const partly = PART_OF_NAME.test(row.text.slice(note.reason.start, note.reason.end))
    ? bearerBefore(scene, start, from)
    : null
  if (partly?.class === 'named-person') return partly
  const left = row.lower.slice(from, tokenAt(row, note.reason.end)).findIndex(word => LEAVING.test(word))
  if (left >= 0 && wordAt(row, from) !== 'whom') return leftUnnamed(scene, from + left + 1)
  const here = lastUnnamed(scene, start, tokenAt(row, note.reason.end))
  if (here) return here
  // "Quill, who was not authorized to speak": whoever is named
  // has no name withheld, nor has anybody else by these words
  if (whoIsMeant(scene, from)?.class === 'named-person') return null
  const after = KEEPING.test(wordAt(row, from)) ? firstUnnamed(scene, from, sentenceEnd(row, from)) : null
  if (after) return after
  // "He would not give his name."
  const isPronoun = from === start && tagAt(row, from) === 'PRON'
  const subject = isPronoun ? { from, to: from + 1 } : noteSubject(row, start, from)
  const found = subject && onlyOne(resolveSource(scene, subject))
  if (found?.class === 'unnamed-person' || found?.class === 'collective') return found
  // "A clerk said so. Quill was not allowed to talk to reporters."
  if (found?.class === 'named-person') return null
  return lastUnnamed(scene, row.first[Math.max(0, (row.sentence[from] ?? 0) - 2)] ?? 0, start)
}

/** "Denise, who asked that her last name be withheld": of somebody named, a part of the name. */
const PART_OF_NAME = new RegExp(String.raw`\b(?:${partOfName}|full names?)\b`, 'i')

const KEEPING = new RegExp(`^${keepingBack.participle}$`)

/** "who" of "Denise, who asked", else the subject: "Denise asked that only her first name be used". */
function bearerBefore(scene: Scene, start: number, at: number): Entity | null {
  const subject = noteSubject(scene.row, start, at)
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
  while (to < end && !/^(?:PUNCT|SCONJ|VERB|AUX)$/.test(tagAt(row, to))) to++
  const found = to > at ? onlyOne(resolveSource(scene, { from: at, to })) : null
  return found?.class === 'unnamed-person' && found.phrases.length > 1 ? found : null
}

function whoIsMeant(scene: Scene, at: number): Entity | null {
  return /^(?:who|whom|whose)$/.test(wordAt(scene.row, at))
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

/**
 * "One" of "One of them, a nurse who asked not to be named", where `last` is what "them" or "a nurse" at `at` means.
 */
function partBefore(scene: Scene, last: Entity, from: number, at: number): Entity | null {
  const broughtIn = broughtInAt(last)
  const isBefore = ({ phrases }: Entity, place: number) =>
    phrases.slice(-4).some(({ core }) => core.from >= from && core.from < place && core.to >= place - 1)
  return (
    recent(scene).find(each => each.subsetOf === last && isBefore(each, at)) ??
    recent(scene).find(each => each.subsetOf !== null && broughtIn !== null && isBefore(each, broughtIn)) ??
    null
  )
}

/** The place of "a nurse", who has been spoken of by that and by pronouns alone; null for others. */
function broughtInAt({ count, phrases: [first, ...more] }: Entity): number | null {
  const isNew = count === 1 && first?.determiner === 'a' && more.every(each => each.pronoun !== null)
  return isNew ? first.core.from : null
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
