import { epithets, femaleNouns, hypernyms, maleNouns, offices, posts } from '../../english/person-nouns.js'
import type { Gender } from '../../english/titles.js'
import type { Descriptor } from './descriptors.js'
import { personEntity } from './entities.js'
import type { Entity } from './entity.js'
import { personInView } from './in-view.js'
import type { Person } from './named.js'
import type { NounPhrase } from './noun-phrase.js'
import { ownerWord } from './owners.js'
import { descriptorsOf, nameOfNamed, type Resolution, type Scene, say } from './scene.js'
import { recent, sentencesBetween, sentencesSince } from './scene-distance.js'
import { isPossessive, textOf } from './token-row.js'

/** How far back, in sentences, "the official" can mean an official without a name. */
const REACH = 40
/** How near the person in view must be for a post that nobody is called by: a few sentences. */
const VIEW = 0.7

interface Candidate {
  readonly score: number
  readonly resolution: () => Resolution
}

/** Whom a definite noun for one person means: "the senator", "the person", "Ms. Ortolan's lawyer". */
export function knownPerson(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Resolution | null {
  let best: Candidate | null = null
  for (const candidate of [...unnamedOnes(scene, phrase, owner), ...namedOnes(scene, phrase, owner)])
    if (!best || candidate.score > best.score) best = candidate
  return best
    ? best.resolution()
    : (ofAge(scene, phrase) ?? ofPost(scene, phrase, owner) ?? ofKin(scene, phrase, owner))
}

function unnamedOnes(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Candidate[] {
  const { noun } = phrase.noun
  const wider = hypernyms.get(noun)
  const found: Candidate[] = []
  for (const entity of recent(scene)) {
    if (entity.class !== 'unnamed-person' || entity.count !== 1 || (phrase.owner !== null && entity.owner !== owner))
      continue
    const nouns = [...entity.nouns]
    const same = nouns.includes(noun)
    if (!same && noun !== 'person' && !nouns.some(each => wider?.has(each))) continue
    const since = sentencesSince(scene, entity, phrase.from)
    if (since > REACH) continue
    const score = 2 - since / REACH + (same ? 0.5 : 0)
    found.push({
      score,
      resolution: () => ({ entities: [entity], why: `${say(scene, phrase.core)} is the ${noun} spoken of before` }),
    })
  }
  return found
}

function namedOnes(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Candidate[] {
  const { noun } = phrase.noun
  const found: Candidate[] = []
  const called = [noun, ...(hypernyms.get(noun) ?? [])].flatMap(each => scene.byNoun().get(each) ?? [])
  for (const person of new Set(called)) {
    const score = fitness(scene, person, phrase, owner)
    if (score > 0)
      found.push({
        score,
        resolution: () => ({
          entities: [personEntity(scene, person)],
          why: `${say(scene, phrase.core)} is ${nameOfNamed(scene, person)}, whom the article calls so`,
        }),
      })
  }
  return found
}

/** How well a definite noun fits what the article says beside a person's name; 0 is not at all. */
function fitness(scene: Scene, person: Person, phrase: NounPhrase, owner: Entity['owner']): number {
  const wider = hypernyms.get(phrase.noun.noun)
  let best = 0
  for (const descriptor of descriptorsOf(scene, person)) {
    const same = descriptor.nouns.has(phrase.noun.noun)
    if (!same && ![...descriptor.nouns].some(each => wider?.has(each))) continue
    const words = wordsOf(scene, descriptor)
    if (phrase.owner !== null && owner && !belongsTo(scene, person, descriptor, words, owner)) continue
    const shared = phrase.modifiers.filter(word => words.has(word)).length
    const extra = phrase.modifiers.filter(
      word => !words.has(word) && !/^(?:former|first|own|longtime|long-time|then)$/.test(word),
    ).length
    const former = phrase.modifiers.includes('former') !== words.has('former') ? 0.4 : 0
    best = Math.max(best, (same ? 1.6 : 1.1) + shared * 0.6 - Math.min(extra, 2) * 0.25 - former)
  }
  return best === 0 ? 0 : Math.max(0.05, best + nearness(scene, person, phrase.from))
}

/** "Ms. Ortolan's lawyer" fits "his lawyer, Ada Quill" and "Ortolan lawyer Ada Quill"; her brother may share her surname. */
function belongsTo(
  { row }: Scene,
  person: Person,
  descriptor: Descriptor,
  words: ReadonlySet<string>,
  owner: NonNullable<Entity['owner']>,
): boolean {
  if (owner === person) return false
  const last = ownerWord(owner)
  if (words.has(last) || row.lower[descriptor.from - 1] === last) return true
  return /^(?:his|her|their|its)$/.test(row.lower[descriptor.from - 1] ?? '')
}

function wordsOf({ row }: Scene, { from, to }: Descriptor): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = from; at < to; at++) words.add(row.lower[at] ?? '')
  return words
}

/** From 0.9 for one just named down to 0 for one far away or named only later. */
function nearness(scene: Scene, person: Person, at: number): number {
  let best = 0
  for (const name of person.names) {
    if (name.from >= at) break
    best = Math.max(best, 0.9 - sentencesBetween(scene, name.from, at) / 25)
  }
  return best
}

/** "The 74-year-old", "the 34-year-old mother of three": the person in view. */
function ofAge(scene: Scene, phrase: NounPhrase): Resolution | null {
  if (phrase.determiner !== 'the' || !/year-old/i.test(textOf(scene.row, phrase.core))) return null
  const entity = personInView(scene, phrase.from, genderOf(phrase))
  return entity && { entities: [entity], why: `${say(scene, phrase.core)} picks up the person in view` }
}

/** "The nominee", "the mogul", where nobody is called so: the person in view, unless another post is known of them. */
function ofPost(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Resolution | null {
  const { noun } = phrase.noun
  if (owner !== null && phrase.owner !== null) return null
  if (!/^(?:the|this|that)$/.test(phrase.determiner) || lengthOfTail(scene, phrase) > 3) return null
  if (!epithets.has(noun) && !(offices.has(noun) && phrase.modifiers.includes('former'))) return null
  const open = (person: Person | null) =>
    person !== null &&
    nearness(scene, person, phrase.from) >= VIEW &&
    (opensClause(scene, phrase.from) || !isInSentence(scene, person, phrase.from)) &&
    !hasOtherPost(scene, person, phrase)
  const entity = personInView(scene, phrase.from, genderOf(phrase), open)
  if (!entity) return null
  return { entities: [entity], why: `${say(scene, phrase.core)} picks up the person in view` }
}

/** In words, up to what a second description adds: "the former secretary | of state | and current nominee". */
function lengthOfTail({ row }: Scene, { tail }: NounPhrase): number {
  const and = row.lower.indexOf('and', tail.from)
  return (and === -1 ? tail.to : Math.min(and, tail.to)) - tail.from
}

/** "… left Quill after the mogul claimed": what a new clause opens with may be somebody named in the one before. */
function opensClause({ row }: Scene, at: number): boolean {
  return /^(?:after|as|because|before|since|though|although|when|while)$/.test(row.lower[at - 1] ?? '')
}

/** Kin of whom nobody has two, with the gender that each word tells. */
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['wife', 'female'],
  ['widow', 'female'],
  ['mother', 'female'],
  ['husband', 'male'],
  ['widower', 'male'],
  ['father', 'male'],
])

/** "Mr. Ortolan's wife", where the article names one woman of his surname and says of nobody that she is his wife. */
function ofKin(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Resolution | null {
  const { noun } = phrase.noun
  const gender = GENDERS.get(noun)
  const of = owner ?? (phrase.determiner === 'the' ? onlyOwnerOf(scene, noun) : null)
  if (!gender || of === null || !('kind' in of) || of.kind !== 'person') return null
  const opposite = gender === 'male' ? femaleNouns : maleNouns
  const namesakes = (scene.bySurname.get(ownerWord(of)) ?? []).filter(
    each =>
      each !== of &&
      each.words.length > 1 &&
      (each.gender ?? gender) === gender &&
      !descriptorsOf(scene, each).some(({ nouns }) => [...nouns].some(word => opposite.has(word))),
  )
  const [person] = namesakes
  if (!person || namesakes.length > 1) return null
  return {
    entities: [personEntity(scene, person)],
    why: `${say(scene, phrase.core)} is ${nameOfNamed(scene, person)}, of the same surname`,
  }
}

/** "The wife of a man shot on Monday", where the article speaks of one named person's wife alone: that person. */
function onlyOwnerOf({ row, directory }: Scene, noun: string): Person | null {
  const owners = directory.names
    .filter(name => isPossessive(row, name.to) && row.lower[name.to + 1] === noun)
    .map(name => directory.of.get(name))
  const [only] = owners
  return only?.kind === 'person' && owners.every(each => each === only) ? only : null
}

/** Who is called by a post is not called by another; but somebody may have held several. */
function hasOtherPost(scene: Scene, person: Person, phrase: NounPhrase): boolean {
  const isFormer = phrase.modifiers.includes('former')
  return descriptorsOf(scene, person).some(
    each => [...each.nouns].some(noun => posts.has(noun)) && !(isFormer && wordsOf(scene, each).has('former')),
  )
}

function genderOf({ noun: { noun } }: NounPhrase): Gender | null {
  return femaleNouns.has(noun) ? 'female' : maleNouns.has(noun) ? 'male' : null
}

/** A post in the same sentence as a name is somebody else's, mostly: "Quill met the treasurer". */
function isInSentence({ row }: Scene, person: Person, at: number): boolean {
  return person.names.some(name => name.from < at && row.sentence[name.from] === row.sentence[at])
}
