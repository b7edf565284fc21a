import { nameFrom } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import type { Stretch } from '../../survey/words/token-row.js'
import { isVerbAt, wordAt } from '../../survey/words/words-at.js'
import { mentionsBefore } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { namedBody } from '../things/named-body.js'
import { namesBody } from './names-body.js'

/** How many sentences back a body has spoken that "a spokeswoman" speaks for. */
const REACH = 1

/** Whom "a spokesman" of no owner speaks for; "a utility spokesman" for the utility that has been named. */
export function spokenFor(scene: Scene, phrase: NounPhrase): Stretch | null {
  const { owner, modifiers, core, head, determiner, tail } = phrase
  if (owner || !isIndefinite(determiner) || /^(?:at|for|from|of|with)$/.test(wordAt(scene.row, tail.from))) return null
  if (modifiers.length === 0) return lastBody(scene, core.from)
  if (modifiers.length > 1 || readNoun(modifiers[0] ?? '').kind !== 'body') return null
  const called = namedBody(scene, readNounPhrase(scene.row, { from: core.from, to: head }, []), null)
  return called?.names[0]?.core ?? null
}

/** The body that the sentence before cites, or else its subject. */
export function lastBody(scene: Scene, at: number): Stretch | null {
  for (const { entities } of mentionsBefore(scene, at, REACH))
    for (const entity of entities) {
      const body = bodyItself(scene, entity)
      if (body) return body
    }
  return bodyOpeningBefore(scene, at)
}

/** "Harbour Trust", and "sheriff's office" where it has no name. */
function bodyItself({ row }: Scene, { class: kind, named, phrases }: Entity): Stretch | null {
  if (named) return named.kind === 'body' ? (named.names[0]?.core ?? null) : null
  const phrase = kind === 'organization' ? phrases.find(each => !each.pronoun) : undefined
  return phrase ? { from: skipDeterminer(row, phrase.core.from), to: phrase.core.to } : null
}

/** The named body that the sentence before begins with. */
export function bodyOpeningBefore(scene: Scene, at: number): Stretch | null {
  const { row, directory } = scene
  const start = row.first[(row.sentence[at] ?? 0) - 1]
  const name = start === undefined ? undefined : nameFrom(directory.names, skipDeterminer(row, start))
  const isSubject = name && (isVerbAt(row, name.to) || row.lower[name.to] === ',')
  return isSubject && directory.of.get(name)?.kind === 'body' && namesBody(scene, name) ? name.core : null
}
