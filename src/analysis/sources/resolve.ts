import { wholeName } from '../../english/news-agencies.js'
import { kin, tenures } from '../../english/person-nouns.js'
import { resolveThing } from './bodies.js'
import { classify } from './classify.js'
import { isOutlet } from './classify-name.js'
import { giveName, namedEntity, personEntity, remember, roleEntity } from './entities.js'
import type { Entity } from './entity.js'
import type { Name } from './name.js'
import type { Person } from './named.js'
import { readNoun } from './noun-kinds.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { splitParties } from './parties.js'
import { resolvePronoun } from './pronouns.js'
import { nameOfNamed, namesIn, type Resolution, type Scene, say } from './scene.js'
import { recent } from './scene-distance.js'
import { type Stretch, type TokenRow, textOf } from './token-row.js'
import { resolveUnnamed } from './unnamed.js'
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
  const found = splitParties(scene.row, stretch, namesIn(scene, stretch)).map(party => resolveParty(scene, party))
  const resolved = {
    entities: [...new Set(found.flatMap(each => each.entities))],
    because: found.map(each => each.why),
  }
  if (resolved.entities.length > 0) scene.mentions.push({ at: stretch.from, to: stretch.to, ...resolved })
  return resolved
}

function resolveParty(scene: Scene, party: Stretch): Resolution {
  return resolvePhrase(scene, readNounPhrase(scene.row, party, namesIn(scene, party)))
}

/** Whom a phrase means; the phrase is added to what is known of them. */
export function resolvePhrase(scene: Scene, phrase: NounPhrase): Resolution {
  const same = scene.read.get(`${phrase.core.from}-${phrase.core.to}`)
  if (same) return { entities: same, why: `${say(scene, phrase.core)} was read before` }
  const resolution = lookUp(scene, phrase)
  remember(scene, phrase, resolution.entities)
  for (const { because } of resolution.entities) because.add(resolution.why)
  return resolution
}

function lookUp(scene: Scene, phrase: NounPhrase): Resolution {
  const { row, directory } = scene
  if (phrase.pronoun) return resolvePronoun(scene, phrase, phrase.pronoun, resolvePhrase)
  const named = phrase.name ? directory.of.get(phrase.name) : undefined
  if (phrase.name && named?.kind === 'person' && !isOutlet(row, phrase.name)) {
    const unnamed = namedOnlyNow(scene, phrase, named)
    if (unnamed)
      return {
        entities: [unnamed],
        why: `${say(scene, phrase.core)}, spoken of before, is named: ${nameOfNamed(scene, named)}`,
      }
    return {
      entities: [personEntity(scene, named)],
      why: `${say(scene, phrase.name)} names ${nameOfNamed(scene, named)}`,
    }
  }
  if (asksForOutlet(row, phrase.core))
    return { entities: [roleEntity(scene, 'house')], why: `${say(scene, phrase.core)} asks for the outlet` }
  const family = phrase.name && namesakes(scene, phrase.name)
  if (family) return { entities: family, why: `${say(scene, phrase.core)} are all of that name` }
  const judged = classify(row, phrase)
  if (judged.class === 'unnamed-person' || judged.class === 'collective')
    return resolveUnnamed(scene, phrase, judged, resolvePhrase)
  if (judged.class === 'media' && isHouse(scene, phrase)) {
    const house = roleEntity(scene, 'house')
    return { entities: [house], why: `${say(scene, phrase.core)} is the outlet that publishes the article` }
  }
  if (phrase.name && named && phrase.name.to >= phrase.core.to) {
    return { entities: [namedEntity(scene, named, judged)], why: `${say(scene, phrase.name)} is ${judged.why}` }
  }
  return resolveThing(scene, phrase, judged)
}

/**
 * "The nurse, Ada Quill,", "his mother, Ada Quill,": the one who
 * spoke before without a name, if nobody of that name has spoken yet.
 */
function namedOnlyNow(scene: Scene, phrase: NounPhrase, person: Person): Entity | null {
  const { noun, kind, plural } = phrase.noun
  const definite = phrase.determiner === 'the' || (phrase.owner !== null && kin.has(noun))
  if (!definite || kind !== 'person' || plural || scene.ofNamed.has(person)) return null
  const unnamed = recent(scene).find(
    each =>
      each.class === 'unnamed-person' &&
      each.count === 1 &&
      each.named === null &&
      each.nouns.has(noun) &&
      !isOtherPost(scene.row, phrase, each),
  )
  return unnamed ? giveName(scene, unnamed, person) : null
}

/** "The chief of staff" after "a safety chief": each has a remit, and not the same. */
function isOtherPost({ lower }: TokenRow, { head }: NounPhrase, { modifiers }: Entity): boolean {
  if (lower[head + 1] !== 'of') return false
  const remits = [...modifiers].filter(word => readNoun(word).kind === 'other' && !tenures.has(word))
  return remits.length > 0 && !lower.slice(head + 2, head + 6).some(word => remits.includes(word))
}

/** "Q: Did you meet the buyer?" */
function asksForOutlet({ lower, tokens }: TokenRow, { from, to }: Stretch): boolean {
  return to - from === 1 && lower[from] === 'q' && tokens[to]?.text === ':'
}

/** "the Quills": everybody whom the article gives that surname. */
function namesakes(scene: Scene, name: Name): Entity[] | null {
  const word = name.words[0] ?? ''
  if (name.words.length !== 1 || !word.endsWith('s') || scene.row.lower[name.from - 1] !== 'the') return null
  const bearers = scene.bySurname.get(word.slice(0, -1)) ?? []
  return bearers.length > 1 ? bearers.map(person => personEntity(scene, person)) : null
}

function isHouse({ row, house }: Scene, phrase: NounPhrase): boolean {
  if (house === null || !phrase.name) return false
  const words = wholeName(textOf(row, phrase.name.core))
  return house === words || (house.endsWith(` ${words}`) && words.length > 3)
}
