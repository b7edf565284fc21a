import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { membersOf } from '../unnamed/members.js'
import { LIKE_OTHERS } from './names-withheld.js'
import { isLike } from './of-group.js'
import { groupsOf, isAmong, isOnEverybody } from './on-everybody.js'

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
  const likeBefore = (each: Entity) => {
    const last = groups.findLastIndex(({ group }) => isAfter(each, group))
    return groups
      .slice(Math.max(0, last + 1 - MOST_GROUPS), last + 1)
      .findLast(({ group }) => isLike(scene.row, each, group) && !areAllTold(scene, group))
  }
  for (const each of scene.entities) {
    if (each.class !== 'unnamed-person' || each.spokesperson || explained.has(each) || !speakers.has(each)) continue
    const isOfExplained = each.subsetOf !== null && explained.has(each.subsetOf)
    const like = isOfExplained || each.count === 'many' ? undefined : likeBefore(each)
    if (like && isOneOf(each, like.group)) each.subsetOf = like.group
    const isOfAll = each.count !== 'many' && everybody !== undefined && isAmong(scene.row, each, everybody)
    const note = isOfExplained
      ? explained.get(each.subsetOf as Entity)
      : (like?.note ?? (isOfAll ? blanket : undefined))
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

/** "said one former baker" after "14 present and past bakers": one of as many. */
const isOneOf = ({ count, phrases: [phrase] }: Entity, group: Entity): boolean =>
  count === 1 && phrase?.determiner === 'one' && typeof group.count === 'number'

/** "Two of the three … . The third …": a group whose members have all been told apart has no more of them. */
const areAllTold = (scene: Scene, group: Entity): boolean =>
  typeof group.count === 'number' && membersOf(scene.entities, group) >= group.count

/** How many groups before somebody are asked whether they are of them. */
const MOST_GROUPS = 10

const isAfter = (one: Entity, other: Entity): boolean => (one.phrases[0]?.from ?? 0) > (other.phrases[0]?.from ?? 0)

const isLargeGroup = ({ count }: Entity): boolean => count === 'many' || (count ?? 0) > 2
