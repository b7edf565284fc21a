import { wholeName } from '../../english/news-agencies.js'
import { hypernyms } from '../../english/person-nouns.js'
import type { Gender } from '../../english/titles.js'
import type { Article } from '../../model/article.js'
import { answeredOnce } from '../../order/answered-once.js'
import { isTitleCase } from '../sentences/title-case.js'
import { type Descriptor, describeName } from './descriptors.js'
import type { ROLES } from './entities.js'
import type { Entity } from './entity.js'
import { type Interview, interviewIn } from './interview.js'
import type { Name } from './name.js'
import type { Body, Directory, Person } from './named.js'
import type { NounPhrase } from './noun-phrase.js'
import { type Stretch, type TokenRow, textOf } from './token-row.js'

/** A place where sources were resolved: what a pronoun further on can pick up. */
export interface Mention {
  readonly at: number
  readonly to: number
  readonly entities: readonly Entity[]
  readonly because: readonly string[]
}

/** Whom a phrase means, and why, in plain words. */
export interface Resolution {
  readonly entities: readonly Entity[]
  readonly why: string
}

/** Tells whom a phrase means: handed to those who come upon another phrase on the way. */
export type Resolve = (scene: Scene, phrase: NounPhrase) => Resolution

/** Where somebody's words stand. */
interface Marks {
  /** For each token, 1 inside quoted speech. */
  readonly quoted: Uint8Array
  /** For each token, 1 inside the content of an attribution, quoted or not. */
  readonly told: Uint8Array
  /** For each sentence, 1 where it attributes something. */
  readonly cued: Uint8Array
}

/** What a reader holds in mind while reading: grows in reading order. */
export interface Scene extends Marks {
  readonly row: TokenRow
  readonly directory: Directory
  /** The outlet that publishes the article, lower case, or null. */
  readonly house: string | null
  /** The interview that the article prints, or null. */
  readonly interview: Interview | null
  readonly entities: Entity[]
  readonly mentions: Mention[]
  readonly ofNamed: Map<Person | Body, Entity>
  readonly learnedGender: Map<Person, Gender>
  readonly described: Map<Person, readonly Descriptor[]>
  /** Whom a phrase that has been read means, by its first and last token. */
  readonly read: Map<string, readonly Entity[]>
  /** The outlet, the writer and the readers, once they are spoken of. */
  readonly roles: Map<keyof typeof ROLES, Entity>
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
  /** Named people by the nouns that the article calls them by, in the order of their first names. */
  readonly byNoun: () => ReadonlyMap<string, readonly Person[]>
  readonly inName: (at: number) => boolean
  readonly inHeadline: (at: number) => boolean
  /** What bodies, outlets and places are called in the article, lower case, and where. */
  readonly bodyNames: ReadonlyMap<string, readonly Name[]>
}

/** How many printings of a person's name are read for what stands beside them. */
const PRINTINGS = 40

export function openScene(
  row: TokenRow,
  directory: Directory,
  marks: Marks,
  { blocks, metadata: { outlet } }: Pick<Article, 'blocks' | 'metadata'>,
): Scene {
  const cover = new Uint8Array(row.tokens.length)
  for (const name of directory.names) cover.fill(1, name.from, name.to)
  let byNoun: ReadonlyMap<string, readonly Person[]> | null = null
  const scene: Scene = {
    row,
    directory,
    interview: interviewIn(row, directory),
    house: outlet === null ? null : wholeName(outlet),
    ...marks,
    entities: [],
    mentions: [],
    ofNamed: new Map(),
    learnedGender: new Map(),
    described: new Map(),
    read: new Map(),
    roles: new Map(),
    bySurname: groupBy(directory.people, person => [person.words[person.words.length - 1] ?? '']),
    byNoun: () => {
      byNoun ??= groupBy(
        directory.people.toSorted((one, other) => placeOf(one) - placeOf(other)),
        person => new Set(descriptorsOf(scene, person).flatMap(each => [...each.nouns])),
      )
      return byNoun
    },
    inName: at => cover[at] === 1,
    inHeadline: at => blocks[row.sentences[row.sentence[at] ?? 0]?.block ?? -1]?.kind === 'headline',
    bodyNames: groupBy(
      directory.names.filter(name => directory.of.get(name)?.kind !== 'person'),
      ({ words }) => [words.join(' ')],
    ),
  }
  return scene
}

const placeOf = ({ names: [first] }: Person): number => first?.from ?? 0

function groupBy<T>(all: readonly T[], keys: (each: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    for (const key of keys(each)) {
      const group = groups.get(key)
      if (group) group.push(each)
      else groups.set(key, [each])
    }
  }
  return groups
}

/** What the article says beside a person's name, wherever it prints it. */
export function descriptorsOf(scene: Scene, person: Person): readonly Descriptor[] {
  const known = scene.described.get(person)
  if (known) return known
  const all = person.names
    .slice(0, PRINTINGS)
    .flatMap(name => describeName(scene.row, name, scene.inName))
    .filter(({ how, from }) => how === 'premodifier' || !isTitleCase(sentenceOf(scene.row, from)))
  scene.described.set(person, all)
  return all
}

const sentenceOf = ({ sentences, sentence }: TokenRow, at: number) => sentences[sentence[at] ?? 0]?.tokens ?? []

/** Whether the article calls a person by a noun, or by a narrower one: "lawmaker" of a senator. */
export function isCalled(scene: Scene, person: Person, noun: string): boolean {
  const wider = hypernyms.get(noun)
  return descriptorsOf(scene, person).some(({ nouns }) => nouns.has(noun) || [...nouns].some(each => wider?.has(each)))
}

/** The names that lie inside a stretch, in order. */
export function namesIn({ directory }: Scene, stretch: Stretch): Name[] {
  const found: Name[] = []
  for (let i = nameIndex(directory.names, stretch.from); i < directory.names.length; i++) {
    const name = directory.names[i] as Name
    if (name.from >= stretch.to) break
    if (name.to <= stretch.to) found.push(name)
  }
  return found
}

/** The index of the first name that begins at or after a token. */
export function nameIndex(names: readonly Name[], at: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as Name).from < at) low = middle + 1
    else high = middle
  }
  return low
}

/** “the words of a phrase”, for an explanation. */
export function say({ row }: Scene, stretch: Stretch): string {
  return `“${textOf(row, stretch)}”`
}

export function nameOfNamed({ row }: Scene, named: Person | Body): string {
  return textOf(row, longestOf(named).core)
}

const longestOf = answeredOnce(({ names }: Person | Body) =>
  names.reduce((best, each) => (each.words.length > best.words.length ? each : best), names[0] as Name),
)
