import type { Person } from '../../survey/directory/named.js'
import { lastNameBefore, nameIndex } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import type { Entity } from './entity.js'
import type { Mention, Scene } from './scene.js'

/** How far back, in entities or mentions, anything is looked for: keeps the work linear in the article's length. */
export const MEMORY = 150

/** How many phrases for the same are looked at. */
export const MOST_PHRASES = 20

/** How many names before a place are looked at. */
const MOST_NAMES = 300

/** The names before a token that stand within some sentences of it, the last first. */
export function* namesBefore(scene: Scene, at: number, sentences: number): Generator<Name> {
  const { names } = scene.directory
  const next = nameIndex(names, at)
  for (let i = next - 1; i >= 0 && next - i <= MOST_NAMES; i--) {
    const name = names[i] as Name
    if (sentencesBetween(scene, name.from, at) > sentences) return
    yield name
  }
}

/** The same for the mentions of sources. */
export function* mentionsBefore(scene: Scene, at: number, sentences: number): Generator<Mention> {
  let seen = 0
  for (let i = scene.mentions.length - 1; i >= 0 && seen < MEMORY; i--) {
    const mention = scene.mentions[i] as Mention
    if (mention.at >= at) continue
    if (sentencesBetween(scene, mention.at, at) > sentences) return
    seen++
    yield mention
  }
}

/** Who spoke last before a token, if in the sentence before. */
export function spokeJustBefore(scene: Scene, at: number): readonly Entity[] {
  const last = scene.mentions.findLast(each => each.at < at)
  return last && sentencesBetween(scene, last.at, at) === 1 ? last.entities : []
}

/** How many sentences lie between two tokens. */
export function sentencesBetween({ row }: Scene, earlier: number, later: number): number {
  return (row.sentence[later] ?? 0) - (row.sentence[earlier] ?? 0)
}

/** How many sentences ago an entity was last spoken of. */
export function sentencesSince(scene: Scene, entity: Entity, at: number): number {
  const last = entity.phrases[entity.phrases.length - 1]
  return last ? sentencesBetween(scene, last.from, at) : Number.POSITIVE_INFINITY
}

/**
 * Where the quotation begins that ends in the sentence of a place: whoever is told behind it was in view before it, "“I
 * ran. They shot,” the woman said".
 */
export function wordsBegin({ row, quoted }: Scene, at: number): number {
  const here = row.sentence[at] ?? 0
  const goesOn = (sentence: number) =>
    quoted[row.first[sentence] ?? 0] === 1 && quoted[(row.first[sentence] ?? 0) - 1] === 1
  let first = here
  while (first > here - LONGEST_QUOTATION && goesOn(first)) first--
  return row.first[first] ?? 0
}

/** In sentences. */
const LONGEST_QUOTATION = 20

/** The entities made last, newest first, within what is remembered. */
export function recent(scene: Scene): Entity[] {
  return scene.entities.slice(-MEMORY).reverse()
}

/** From 0.9 for one just named down to 0 for one far away or named only later. */
export function nearness(scene: Scene, person: Person, at: number): number {
  const last = lastNameBefore(person.names, at)
  return last ? Math.max(0, 0.9 - sentencesBetween(scene, last.from, at) / 25) : 0
}
