import { weekdays } from '../../../english/calendar.js'
import { isTie, partisans } from '../../../english/kin.js'
import { nameEnding, nameFrom, namesIn } from '../../survey/names/in-order.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { isTime } from '../../survey/words/times.js'
import { isPossessive, placeOf, type Stretch, touchesNext } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'
import { clientBefore, firmOf } from '../unnamed/counsel.js'
import { namesBody } from './names-body.js'
import { isToldAsBody, isWhere } from './where.js'
import { withNoun } from './with-noun.js'

/** Whom an unnamed person belongs to: "spokesman for the bank", "Harbor Bank spokesman", "the bank's lawyer". */
export function affiliationOfPhrase(scene: Scene, phrase: NounPhrase): Stretch | null {
  const { row } = scene
  const { owner } = phrase
  const firm = firmOf(scene, phrase)
  if (firm) return firm
  const isPronoun = owner && (tagAt(row, owner.from) === 'PRON' || row.lower[owner.from] === 'whose')
  if (owner && owner.to > owner.from && !isPronoun)
    return isTieTo(scene, phrase, owner) ? null : ownerItself(scene, owner)
  const livesThere = /^(?:homeowner|local|native|neighbou?r|resident|villager)$/.test(phrase.noun.noun)
  const before = namesIn(scene, { from: phrase.core.from, to: phrase.head }).find(
    name => namesBody(scene, name) && (!livesThere || isToldAsBody(row, name, false)),
  )
  if (before) return withNoun(scene, before, phrase.head)
  return clientBefore(scene, phrase) ?? afterPreposition(scene, phrase)
}

/** "Ada Quill's cousin", "a friend of Mr. Quill", "her rival": no body, and nobody whose side another is on. */
function isTieTo(scene: Scene, { noun: { noun } }: NounPhrase, { to }: Stretch): boolean {
  const name = nameEnding(scene.directory.names, to)
  const isPerson = name !== undefined && scene.directory.of.get(name)?.kind === 'person'
  return isPerson && !partisans.has(noun) && isTie(noun)
}

/** "Quill" of "one of Quill's aides"; no "year" of "this year's speakers". */
function ownerItself(scene: Scene, { from, to }: Stretch): Stretch | null {
  const { row, directory } = scene
  if (isTime(wordAt(row, to - 1))) return null
  const name = nameEnding(directory.names, to)
  // "star Ada Quill's publicist"
  if (name && name.from > from && directory.of.get(name)?.kind === 'person') return { from: name.from, to }
  // "another player's agent"
  if (row.lower[from] === 'another') return null
  const of = SOME.test(wordAt(row, from)) ? placeOf(row, { from, to }, 'of') : -1
  return { from: skipDeterminer(row, of < 0 ? from : of + 1), to }
}

const SOME = /^(?:all|any|both|many|most|none|one|several|some|two|three)$/

/**
 * "spokesman for the bank", "a nurse in the Harbour Department"; but "an engineer in Kelmar" and "a guard at the door" are
 * of no body.
 */
function afterPreposition(scene: Scene, phrase: NounPhrase): Stretch | null {
  const { tail } = phrase
  const { row, directory, inName } = scene
  const preposition = wordAt(row, tail.from)
  if (!/^(?:for|at|of|with|in)$/.test(preposition)) return null
  const from = skipDeterminer(row, tail.from + 1)
  let to = from
  while (to < tail.to && (inName(to) || isPossessive(row, to) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tagAt(row, to)))) to++
  const name = preposition === 'in' ? nameFrom(directory.names, from) : undefined
  if (name && isWhere(scene, name)) return null
  const last = wordAt(row, to - 1)
  // "one | of these lists", "the prime|-time debate", "president Thursday"
  const isCut = row.lower[to] === '-' && touchesNext(row, to)
  if (tagAt(row, from) === 'NUM' || isCut || weekdays.has(last) || (isTime(last) && !inName(to - 1))) return null
  if (
    to === from ||
    isPossessive(row, to - 1) ||
    (/^(?:at|with|in|of)$/.test(preposition) &&
      !inName(to - 1) &&
      !/^(?:body|media)$/.test(readNoun(wordAt(row, to - 1)).kind)) ||
    isTieTo(scene, phrase, { from, to })
  )
    return null
  return besideName(scene, to) ?? { from, to: withSecond(scene, to) }
}

/** "Kelmar and Rudd Steel" of "directors of Kelmar and Rudd Steel" */
function withSecond({ row, directory, inName }: Scene, and: number): number {
  const second = row.lower[and] === 'and' && inName(and - 1) ? nameFrom(directory.names, and + 1) : undefined
  return second && directory.of.get(second)?.kind === 'body' && !isPossessive(row, second.to) ? second.to : and
}

/** "Dredge & Sons" of "for the contractor, Dredge & Sons,". */
function besideName({ row, directory }: Scene, comma: number): Stretch | null {
  const name = nameFrom(directory.names, comma + 1)
  const isBeside = row.lower[comma] === ',' && name && row.lower[name.to] === ','
  return isBeside && directory.of.get(name)?.kind !== 'person' ? { from: name.from, to: name.to } : null
}
