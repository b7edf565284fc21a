import { wholeName } from '../../../english/news-agencies.js'
import { namesIn } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { splitParties } from '../../survey/phrases/parties.js'
import { type Stretch, textOf } from '../../survey/words/token-row.js'
import { classify } from '../classes/classify.js'
import { thing } from '../classes/judgement.js'
import { isOutlet } from '../classes/outlet.js'
import { partAt } from '../interview/interview.js'
import { resolvePronoun } from '../pronouns/pronouns.js'
import { namedEntity, personEntity, remember, roleEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { bodyWithin } from '../things/body-within.js'
import { outletWithin } from '../things/outlet-within.js'
import { theTwoNamed } from '../things/the-two-named.js'
import { resolveThing } from '../things/unnamed-thing.js'
import { resolveUnnamed } from '../unnamed/unnamed.js'
import { behindOccasion } from './behind-occasion.js'
import { listedBehind } from './listed.js'
import { resolveNamed } from './resolve-named.js'
import { widen } from './widen.js'

export interface Resolved {
  readonly entities: readonly Entity[]
  readonly because: readonly string[]
}

/** The one source that was meant, or null where there were several or none. */
export function onlyOne({ entities }: Pick<Resolved, 'entities'>): Entity | null {
  return entities.length === 1 ? (entities[0] ?? null) : null
}

/**
 * The sources that a stretch of an article names. To be called in reading order: names are resolved by the directory
 * of the article, pronouns and definite nouns by what went before.
 */
export function resolveSource(scene: Scene, printed: Stretch): Resolved {
  const stretch = widen(scene, printed)
  const before = scene.mentions.slice(-4).find(each => each.at === stretch.from && each.to === stretch.to)
  if (before) return before
  const listed = listedBehind(scene, stretch)
  const found = listed
    ? [listed]
    : splitParties(scene.row, stretch, namesIn(scene, stretch))
        .flatMap(party => twoNamesIn(scene, party) ?? party)
        .map(party => resolveParty(scene, party))
  const resolved = {
    entities: [...new Set(found.flatMap(each => each.entities))],
    because: found.map(each => each.why),
  }
  if (resolved.entities.length > 0) scene.mentions.push({ at: stretch.from, to: stretch.to, ...resolved })
  return resolved
}

/** "Quill and Voss" of an article that tells of Quill Foods and of the Voss Group. */
function twoNamesIn(scene: Scene, { from, to }: Stretch): readonly Stretch[] | null {
  const names = namesIn(scene, { from, to })
  const [one, other] = names
  if (names.length !== 2 || one?.from !== from || other?.to !== to || other.from !== one.to + 1) return null
  if (scene.row.lower[one.to] !== 'and') return null
  const [first, second] = names.map(name => scene.directory.of.get(name))
  const areTwo = first && second && first !== second
  return areTwo ? [one, other] : null
}

function resolveParty(scene: Scene, party: Stretch): Resolution {
  return resolvePhrase(scene, readNounPhrase(scene.row, party, namesIn(scene, party)))
}

/** Whom a phrase means; the phrase is added to what is known of them. */
export function resolvePhrase(scene: Scene, printed: NounPhrase): Resolution {
  const phrase = behindOccasion(scene, printed) ?? printed
  const same = scene.read.get(`${phrase.core.from}-${phrase.core.to}`)
  if (same) return { entities: same, why: `${inQuotes(scene, phrase.core)} was read before` }
  const resolution = lookUp(scene, phrase)
  remember(scene, phrase, resolution.entities)
  for (const { because } of resolution.entities) because.add(resolution.why)
  return resolution
}

function lookUp(scene: Scene, phrase: NounPhrase): Resolution {
  const { row, directory } = scene
  const { name, core } = phrase
  if (phrase.pronoun) return resolvePronoun(scene, phrase, phrase.pronoun, resolvePhrase)
  const turn = labelled(scene, core)
  if (turn) return turn
  const named = name ? directory.of.get(name) : undefined
  if (name && named?.kind === 'person' && !isOutlet(row, name)) return resolveNamed(scene, phrase, name, named)
  const family = name && namesakes(scene, name)
  if (family) return { entities: family, why: `${inQuotes(scene, core)} are all of that name` }
  const judged = classify(row, phrase)
  if (judged.class === 'unnamed-person' || judged.class === 'collective')
    return theTwoNamed(scene, phrase) ?? resolveUnnamed(scene, phrase, judged, resolvePhrase)
  if (judged.class === 'media' && isHouse(scene, phrase))
    return {
      entities: [roleEntity(scene, 'house')],
      why: `${inQuotes(scene, core)} is the outlet that publishes the article`,
    }
  const within = judged.class === 'media' ? outletWithin(scene, core) : bodyWithin(scene, phrase)
  const whole = name && name.to >= core.to ? name : within
  const body = whole && directory.of.get(whole)
  if (whole && body) {
    const told =
      body.kind === 'outlet' && judged.class === 'document' ? thing('media', 'the name of a news outlet') : judged
    return { entities: [namedEntity(scene, body, told)], why: `${inQuotes(scene, whole)} is ${told.why}` }
  }
  return resolveThing(scene, phrase, judged)
}

/** "Q: Did you meet the buyer?", "JO MARSH: And then?", "A: Once.", "AQ: Once.": whose turn it is in an interview. */
function labelled(scene: Scene, core: Stretch): Resolution | null {
  const { row, interview } = scene
  const { from, to } = core
  if (to - from === 1 && row.lower[from] === 'q' && row.tokens[to]?.text === ':')
    return { entities: [roleEntity(scene, 'house')], why: `${inQuotes(scene, core)} asks for the outlet` }
  if (!interview || interview.labels.get(from) !== to + 1) return null
  return partAt(row, interview, from) === 'question'
    ? { entities: [roleEntity(scene, 'writer')], why: `${inQuotes(scene, core)} asks as the writer` }
    : { entities: [personEntity(scene, interview.person)], why: 'the answers of an interview' }
}

/** "the Quills": everybody whom the article gives that surname. */
function namesakes(scene: Scene, name: Name): Entity[] | null {
  const word = name.words[0] ?? ''
  if (name.words.length !== 1 || !word.endsWith('s') || scene.row.lower[name.from - 1] !== 'the') return null
  const bearers = scene.bySurname.get(word.slice(0, -1)) ?? []
  return bearers.length > 1 ? bearers.map(person => personEntity(scene, person)) : null
}

/** "The Orrel Chronicle", which publishes the article, and "the Chronicle", where no other is called so. */
function isHouse({ row, house, directory }: Scene, { name }: NounPhrase): boolean {
  if (house === null || name === null) return false
  const fullest = directory.of.get(name)?.words.join(' ') ?? ''
  return house === wholeName(textOf(row, name.core)) || house.endsWith(` ${fullest}`)
}
