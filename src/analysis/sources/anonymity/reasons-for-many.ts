import { hypernyms } from '../../../english/hypernyms.js'
import { tenures } from '../../../english/person-nouns.js'
import { numberWords } from '../../../english/quantities.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { isInformant } from '../words/informants.js'
import { readNoun } from '../words/noun-kinds.js'
import type { TokenRow } from '../words/token-row.js'
import { LIKE_OTHERS } from './names-withheld.js'
import type { AnonymityNote } from './notes.js'
import { shareOf } from './shared.js'

/**
 * "Interviews with 14 officials, most of whom spoke on condition of anonymity": a note on a group covers whoever the
 * article then brings in one by one as its like, and every part of it: "one of them".
 *
 * So does one on everybody: "like others interviewed for this
 * article", "This story is based on interviews with 20 people, who …".
 *
 * @param withheld for each note, whose names it withholds by itself
 * @param speakers those who say something
 */
export function withMembers(
  scene: Scene,
  notes: readonly AnonymityNote[],
  withheld: readonly (readonly Entity[])[],
  speakers: ReadonlySet<Entity>,
): readonly (readonly Entity[])[] {
  const covered = withheld.map(each => [...each])
  const explained = new Map(withheld.flatMap((each, note) => each.map(entity => [entity, note] as const)))
  const groups = withheld.flatMap((each, note) =>
    groupsAmong(scene.row, notes[note], each).map(group => ({ group, note })),
  )
  const blanket = notes.findIndex(note => isOnEverybody(scene.row, note))
  const everybody = notes[blanket] && groupsOf(scene.row, notes[blanket])
  const noteOn = (each: Entity): number | undefined => {
    if (each.subsetOf && explained.has(each.subsetOf)) return explained.get(each.subsetOf)
    if (each.count === 'many') return undefined
    const last = groups.findLastIndex(({ group }) => isAfter(each, group))
    const like = groups
      .slice(Math.max(0, last + 1 - MOST_GROUPS), last + 1)
      .findLast(({ group }) => isLike(scene.row, each, group))
    return like?.note ?? (everybody && isAmong(scene.row, each, everybody) ? blanket : undefined)
  }
  for (const each of scene.entities) {
    if (each.class !== 'unnamed-person' || each.spokesperson || explained.has(each) || !speakers.has(each)) continue
    const note = noteOn(each)
    if (note === undefined) continue
    explained.set(each, note)
    covered[note]?.push(each)
  }
  return covered
}

/** The groups whose likes a note covers: "three aides", and "one aide, who, like others, spoke on condition …". */
const groupsAmong = (row: TokenRow, note: AnonymityNote | undefined, withheld: readonly Entity[]): readonly Entity[] =>
  note && LIKE_OTHERS.test(row.text.slice(note.reason.start, note.reason.end))
    ? withheld
    : withheld.filter(isLargeGroup)

/** How many groups before somebody are asked whether they are of them. */
const MOST_GROUPS = 10

const isAfter = (one: Entity, other: Entity): boolean => (one.phrases[0]?.from ?? 0) > (other.phrases[0]?.from ?? 0)

const isLargeGroup = ({ count }: Entity): boolean => count === 'many' || (count ?? 0) > 2

function isLike(row: TokenRow, one: Entity, group: Entity): boolean {
  if (APART.some(word => one.modifiers.has(word))) return false
  if (typeof group.count === 'number' && group.count < CROWD && !canBeOf(row, one, group, group.count)) return false
  const related = (noun: string) => group.nouns.has(noun) || [...group.nouns].some(each => areRelated(noun, each))
  return [...one.nouns].some(related) || [...one.modifiers].some(each => tenures.has(each) && group.modifiers.has(each))
}

/** "A separate person who advised the bank" is none of those before. */
const APART = ['separate', 'different', 'unrelated']

/** "A person who works with her" after "five people who were on the call": told of by other words than the five. */
function isBroughtInAnew({ lower }: TokenRow, { phrases: [phrase], nouns, tails }: Entity, group: Entity): boolean {
  if (!phrase || !/^an?$/.test(lower[phrase.core.from] ?? '') || ![...nouns].every(isInformant)) return false
  return [...tails].some(tail => tail !== '' && !group.tails.has(tail))
}

/** From so many on, a group is of all kinds; fewer are brought in by a word that fits all of them. */
const CROWD = 10

/**
 * "three people who run the company" can be of "three people who spoke", "five people" and "two officers" are others.
 */
function canBeOf(row: TokenRow, one: Entity, group: Entity, count: number): boolean {
  // "a fourth" after three
  if (count > 1 && one.distinctFrom.includes(group)) return false
  if (isOfElsewhere(row, one, group.modifiers) || isBroughtInAnew(row, one, group)) return false
  return one.count === 1 || (Number(one.count) <= count && [...one.nouns].some(noun => group.nouns.has(noun)))
}

/**
 * "A Pentagon official", "a palace source" after "three officials":
 * told by a body or a place that the group was not told by.
 */
function isOfElsewhere({ tokens, lower }: TokenRow, { phrases: [phrase] }: Entity, told: ReadonlySet<string>): boolean {
  if (!phrase) return false
  for (let at = phrase.core.from + 1; at < phrase.head; at++) {
    const { pos = '', text = '' } = tokens[at] ?? {}
    if ((/^(?:NOUN|PROPN)$/.test(pos) || /^\p{Lu}/u.test(text)) && !told.has(lower[at] ?? '')) return true
  }
  return false
}

const areRelated = (one: string, other: string): boolean =>
  (hypernyms.get(one)?.has(other) || hypernyms.get(other)?.has(one)) ?? false

function isOnEverybody(row: TokenRow, note: AnonymityNote): boolean {
  const { start = 0, end = 0 } = row.sentences[note.sentence] ?? {}
  if (ALL_OTHERS.test(row.text.slice(start, end))) return true
  return REPORTING.test(row.text.slice(row.sentences[firstOf(row, note)]?.start ?? start, end))
}

/** The sentence that tells of whom a note is: "Interviews with 20 people show … . Most of them asked …" */
const firstOf = (row: TokenRow, note: AnonymityNote): number =>
  isOnShare(row, note) ? Math.max(0, note.sentence - 1) : note.sentence

/** "Most spoke anonymously", "Most of the clerks asked not to be named": of those told of before. */
function isOnShare(row: TokenRow, note: AnonymityNote): boolean {
  const start = row.first[note.sentence] ?? 0
  const isPart = /^(?:all|many|most|some)$/.test(row.lower[start] ?? '') && row.lower[start + 1] === 'of'
  return isPart || shareOf(row, note) !== null
}

/** The words in which a note on everybody tells of them, in the singular. */
function groupsOf(row: TokenRow, note: AnonymityNote): ReadonlySet<string> {
  const words = row.lower.slice(row.first[firstOf(row, note)], row.first[note.sentence + 1])
  return new Set(words.flatMap(word => [word, readNoun(word).noun]))
}

/** "A police official" is none of "interviews with 20 current and former employees", but may be one of "20 people". */
function isAmong(row: TokenRow, each: Entity, everybody: ReadonlySet<string>): boolean {
  if ([...ANYBODY].some(word => everybody.has(word))) return true
  const words = [...each.nouns].flatMap(noun => [noun, ...(hypernyms.get(noun) ?? [])])
  const told = [...words, ...[...each.modifiers].filter(word => tenures.has(word))]
  return told.some(word => everybody.has(word)) || !isOfElsewhere(row, each, everybody)
}

const ANYBODY: ReadonlySet<string> = new Set(['people', 'person', 'individual', 'other', 'source', 'those'])

/** "as did others in this article", "like many of the 20 people interviewed" */
const ALL_OTHERS =
  /\b(?:like|as did) (?:(?:all|most) (?:of )?)?(?:the )?others (?:\p{L}+ )?(?:for|in) this (?:article|story|report|account)\b|\blike (?:all|many|most|several|some)(?: [\p{L}\d]+){1,4} interviewed\b/iu

/** "nine", "14", "more than two dozen" */
const NUMBER = `(?:\\d+|${[...numberWords.keys()].join('|')}|(?:a |two |three )?dozens?|scores)`

/** "This account is based on", "interviews with more than a dozen": how an outlet tells of its own work. */
const REPORTING = new RegExp(
  '\\bthis (?:article|story|report|account|portrait) (?:is|was) (?:based|built|drawn)\\b|' +
    `\\b(?:interviews|conversations|discussions) with (?:[a-z]+ ){0,3}?${NUMBER}\\b`,
  'i',
)
