import { femaleNouns, hypernyms, maleNouns, officeholders } from '../../english/person-nouns.js'
import { firstWhere } from '../../order/first-where.js'
import { type Descriptor, wordsOf } from './descriptors.js'
import { personEntity } from './entities.js'
import type { Entity } from './entity.js'
import { ofAge, ofPost } from './epithets.js'
import { areApart, homesOf, statesOf, statesOfEntity } from './home-states.js'
import { personInView } from './in-view.js'
import { ofKin } from './kin.js'
import type { Person } from './named.js'
import { readNoun } from './noun-kinds.js'
import type { NounPhrase } from './noun-phrase.js'
import { ofState } from './of-state.js'
import { hasOtherOwner, ownerWord } from './owners.js'
import { areOpposed, isMember, partiesOf, partiesOfDescriptor, partiesOfEntity } from './political-party.js'
import { descriptorsOf, nameOfNamed, type Resolution, type Scene, say } from './scene.js'
import { MEMORY, nearness, recent, sentencesSince } from './scene-distance.js'

/** How far back, in sentences, "the official" can mean an official without a name. */
const REACH = 40

interface Candidate {
  readonly score: number
  /** Spoken of in one of the last sentences. */
  readonly isNear: boolean
  readonly resolution: () => Resolution
}

/** Whom a definite noun for one person means: "the senator", "the person", "Ms. Ortolan's lawyer". */
export function knownPerson(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Resolution | null {
  const fellow = ofState(scene, phrase)
  if (fellow) return fellow
  let best: Candidate | null = null
  for (const candidate of [...unnamedOnes(scene, phrase, owner), ...namedOnes(scene, phrase, owner)])
    if (!best || candidate.score > best.score) best = candidate
  if (statesOf(scene, phrase).size > 0 && (!best?.isNear || isMember(scene, phrase))) {
    // "The Vermont senator", where nobody is called a senator of late: not who was one at the article's beginning
    const inView = ofPost(scene, phrase, owner)
    if (inView) return inView
  }
  return best
    ? best.resolution()
    : (ofAge(scene, phrase) ?? ofPost(scene, phrase, owner) ?? ofKin(scene, phrase, owner))
}

function unnamedOnes(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Candidate[] {
  const { noun } = phrase.noun
  const wider = hypernyms.get(noun)
  const parties = partiesOf(scene, phrase)
  const states = statesOf(scene, phrase)
  const found: Candidate[] = []
  for (const entity of recent(scene)) {
    if (entity.class !== 'unnamed-person' || entity.count !== 1 || (phrase.owner !== null && entity.owner !== owner))
      continue
    if (hasOtherOwner(scene, phrase, entity)) continue
    const partiesBefore = parties.size > 0 ? partiesOfEntity(scene, entity) : parties
    if (areOpposed(parties, partiesBefore)) continue
    if (areApart(states, statesOfEntity(scene, entity))) continue
    const nouns = nounsOf(entity)
    const same = nouns.includes(noun)
    const since = sentencesSince(scene, entity, phrase.from)
    const close = isOfSex(nouns, noun) || (noun === 'official' && nouns.some(each => officeholders.has(each)))
    const inReach =
      same ||
      noun === 'person' ||
      (partiesBefore.size > 0 && isMember(scene, phrase)) ||
      nouns.some(each => wider?.has(each)) ||
      (since <= CLOSE && close && phrase.tail.from === phrase.tail.to)
    if (!inReach || since > REACH) continue
    if (same && FIELDED.has(noun) && phrase.modifiers.some(word => !entity.modifiers.has(word))) continue
    const nearest = phrase.determiner === 'this' && noun === 'person'
    const score = 2 - since / REACH + (same && !nearest ? 0.5 : 0)
    found.push({
      score,
      isNear: since <= CLOSE,
      resolution: () => ({ entities: [entity], why: `${say(scene, phrase.core)} is the ${noun} spoken of before` }),
    })
  }
  return found
}

/** The same as nearness. */
const NEAR = 0.78

/** What an entity is called by: "one of them" by what they are. */
function nounsOf({ nouns, subsetOf }: Entity): string[] {
  const own = [...nouns]
  return subsetOf && own.every(each => readNoun(each).kind !== 'person') ? [...own, ...subsetOf.nouns] : own
}

/** How near, in sentences, "the woman" can be "a former assistant", and "the official" a delegate. */
const CLOSE = 3

/** "The woman" after "a former assistant": of whom no word tells that she is none. */
function isOfSex(nouns: readonly string[], noun: string): boolean {
  const other = noun === 'woman' ? maleNouns : femaleNouns
  return /^(?:man|woman)$/.test(noun) && !nouns.some(each => other.has(each))
}

function namedOnes(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Candidate[] {
  const { noun } = phrase.noun
  const found: Candidate[] = []
  const called = [noun, ...(hypernyms.get(noun) ?? [])].flatMap(each =>
    firstNamedAround(scene.byNoun().get(each) ?? [], phrase.from),
  )
  for (const person of new Set(called)) {
    const score = fitness(scene, person, phrase, owner)
    if (score > 0)
      found.push({
        score,
        isNear: nearness(scene, person, phrase.from) >= NEAR,
        resolution: () => ({
          entities: [personEntity(scene, person)],
          why: `${say(scene, phrase.core)} is ${nameOfNamed(scene, person)}, whom the article calls so`,
        }),
      })
  }
  return found
}

/** Of more people than can be looked at those who are brought in around a place. */
function firstNamedAround(people: readonly Person[], at: number): readonly Person[] {
  const next = firstWhere(people, ({ names: [first] }) => (first?.from ?? 0) >= at)
  return people.slice(Math.max(0, next - MEMORY), next + MEMORY)
}

/** How well a definite noun fits what the article says beside a person's name; 0 is not at all. */
function fitness(scene: Scene, person: Person, phrase: NounPhrase, owner: Entity['owner']): number {
  const wider = hypernyms.get(phrase.noun.noun)
  const parties = partiesOf(scene, phrase)
  if (areApart(statesOf(scene, phrase), homesOf(scene, person))) return 0
  let best = 0
  for (const descriptor of descriptorsOf(scene, person)) {
    const same = descriptor.nouns.has(phrase.noun.noun)
    if (!same && ![...descriptor.nouns].some(each => wider?.has(each))) continue
    const words = wordsOf(scene.row, descriptor)
    if (phrase.owner !== null && owner && !belongsTo(scene, person, descriptor, words, owner)) continue
    if (phrase.owner !== null && !owner && !words.has(scene.row.lower[phrase.owner.to - 1] ?? '')) continue
    if (isOtherOffice(scene, phrase, descriptor) || areOpposed(parties, partiesOfDescriptor(scene, descriptor)))
      continue
    const shared = phrase.modifiers.filter(word => words.has(word)).length
    const extra = phrase.modifiers.filter(
      word => !words.has(word) && !/^(?:former|first|own|longtime|long-time|then)$/.test(word),
    ).length
    const former = phrase.modifiers.includes('former') !== words.has('former') ? 0.4 : 0
    best = Math.max(best, (same ? 1.6 : 1.1) + shared * 0.6 - Math.min(extra, 2) * 0.25 - former)
  }
  return best === 0 ? 0 : Math.max(0.05, best + nearness(scene, person, phrase.from))
}

/**
 * "The home secretary" is no "regional secretary", and "the health
 * secretary" not her shadow: what stands before the noun tells the office.
 */
function isOtherOffice({ row }: Scene, { noun, head, core, modifiers }: NounPhrase, { from, to }: Descriptor): boolean {
  let at = from
  while (at < to && readNoun(row.lower[at] ?? '').noun !== noun.noun) at++
  if (at === to) return false
  const before = row.lower.slice(from, at)
  if (before.some(word => RANKS.has(word)) && !modifiers.some(word => RANKS.has(word))) return true
  const field = head > core.from ? (row.lower[head - 1] ?? '') : ''
  return FIELDED.has(noun.noun) && modifiers.length > 0 && at > from && !row.lower.slice(from, to).includes(field)
}

/** Posts that their field tells apart, and the ranks of those who are not the holder. */
const FIELDED: ReadonlySet<string> = new Set([
  'secretary',
  'minister',
  'director',
  'officer',
  'chief',
  'editor',
  'manager',
])
const RANKS: ReadonlySet<string> = new Set(['shadow', 'deputy', 'vice', 'assistant', 'associate'])

/**
 * "Ms. Ortolan's lawyer" fits "his lawyer, Ada Quill" and
 * "Ortolan lawyer Ada Quill"; her brother may share her surname.
 */
function belongsTo(
  scene: Scene,
  person: Person,
  descriptor: Descriptor,
  words: ReadonlySet<string>,
  owner: NonNullable<Entity['owner']>,
): boolean {
  const { row } = scene
  if (owner === person) return false
  const last = ownerWord(owner)
  if (words.has(last) || row.lower[descriptor.from - 1] === last) return true
  const pronoun = row.lower[descriptor.from - 1] ?? ''
  if (/^(?:their|its)$/.test(pronoun)) return true
  if (!/^(?:his|her)$/.test(pronoun)) return false
  const meant = personInView(scene, descriptor.from - 1, pronoun === 'his' ? 'male' : 'female')
  return meant === null || meant === owner || meant.named === owner
}
