import type { Body, Person } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { nounBeside } from '../../survey/words/appositions.js'
import { type TokenRow, textOf } from '../../survey/words/token-row.js'
import { tagAt } from '../../survey/words/words-at.js'
import type { Judgement } from '../classes/judgement.js'
import type { Entity } from './entity.js'
import type { Role, Scene } from './scene.js'

/** Adds a phrase to what is known of an entity. */
export function remember({ row, read }: Scene, phrase: NounPhrase, entities: readonly Entity[]): void {
  read.set(`${phrase.core.from}-${phrase.core.to}`, entities)
  for (const entity of entities) {
    entity.phrases.push(phrase)
    entity.nouns.add(phrase.noun.noun)
    const beside = entity.count === 1 ? postBeside(row, phrase) : null
    if (beside) entity.nouns.add(beside)
    for (const word of phrase.modifiers) entity.modifiers.add(word)
    entity.tails.add(tailText(row, phrase))
  }
}

/** "engineer" of "one of them, a software engineer,", "plumber" of "one voter in Harrow Vale, a plumber". */
function postBeside(row: TokenRow, { tail }: NounPhrase): string | null {
  let at = tail.from
  while (at < tail.to && row.lower[at] !== ',' && !/^(?:VERB|AUX|PRON)$/.test(tagAt(row, at))) at++
  const noun = at < tail.to ? nounBeside(row, at) : null
  return noun?.kind === 'person' && !noun.plural ? noun.noun : null
}

/**
 * What follows the head, plain, to compare two phrases by: "briefed on the matter" of "people briefed on the matter, who
 * asked not to be named", since the clause tells of them and not which.
 */
export function tailText(row: TokenRow, { tail: { from, to } }: NounPhrase): string {
  let end = from
  while (end < to && !(row.lower[end] === ',' && /^(?:all|both|speaking|who|whose)$/.test(row.lower[end + 1] ?? '')))
    end++
  return textOf(row, { from, to: end }).replace(/[,.]/g, '').trim().toLowerCase()
}

/** Somebody new, of whom nothing has been said yet; `owner` is whose: Mr. Ortolan of "Mr. Ortolan's lawyers". */
export function createEntity(
  scene: Scene,
  judged: Omit<Judgement, 'why'>,
  owner: Entity['owner'] = null,
  named: Entity['named'] = null,
): Entity {
  const { class: kind, count, spokesperson, doubtful = false } = judged
  const entity: Entity = {
    class: kind,
    count,
    spokesperson,
    doubtful,
    named,
    phrases: [],
    nouns: new Set(),
    modifiers: new Set(),
    tails: new Set(),
    owner,
    subsetOf: null,
    distinctFrom: [],
    because: new Set(),
  }
  scene.entities.push(entity)
  return entity
}

const ROLES: Readonly<Record<Role, Omit<Judgement, 'why'>>> = {
  house: { class: 'author', count: null, spokesperson: false },
  writer: { class: 'author', count: 1, spokesperson: false },
  readers: { class: 'collective', count: 'many', spokesperson: false },
}

/** The outlet that publishes the article, its writer, or its readers: one source each. */
export function roleEntity(scene: Scene, role: Role): Entity {
  const known = scene.roles.get(role)
  if (known) return known
  const entity = createEntity(scene, ROLES[role])
  scene.roles.set(role, entity)
  return entity
}

/** The source that a named person is; made one if it has not spoken yet. */
export function personEntity(scene: Scene, person: Person): Entity {
  return namedEntity(scene, person, { class: 'named-person', count: 1, spokesperson: false })
}

/** The source that a named person or body is, judged as given where it has not spoken yet. */
export function namedEntity(scene: Scene, named: Person | Body, judged: Omit<Judgement, 'why'>): Entity {
  const known = scene.ofNamed.get(named)
  if (known) return known
  const entity = createEntity(scene, judged, null, named)
  scene.ofNamed.set(named, entity)
  return entity
}

/** An unnamed person whom the article names after all. */
export function giveName(scene: Scene, entity: Entity, person: Person): Entity {
  entity.class = 'named-person'
  entity.named = person
  scene.ofNamed.set(person, entity)
  return entity
}
