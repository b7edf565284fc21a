import { besidesPosts, offices, posts } from '../../../english/person-nouns.js'
import { isFormer } from '../../../english/tenures.js'
import type { Person } from '../../survey/directory/named.js'
import { lastNameBefore } from '../../survey/names/in-order.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isInTitleCase } from '../../survey/words/title-case.js'
import { wordsOf } from '../beside-names/descriptor.js'
import { descriptorsOf } from '../scene/called.js'
import type { Scene } from '../scene/scene.js'
import { areApart } from './apart.js'
import { statesOf } from './home-states.js'
import { isMember, partiesOf, partiesOfEntity, partiesOfPerson } from './political-party.js'

/**
 * Who is called by a post is not called by another; but somebody may have held several, and may be a Democrat besides.
 */
export function hasOtherPost(scene: Scene, person: Person, phrase: NounPhrase): boolean {
  if (isMember(scene, phrase)) return false
  const isOver = isFormer(phrase.modifiers)
  const first = scene.ofNamed.get(person)?.phrases[0]
  // "a nurse, who asked to be called Ruth"
  if (first?.name === null && posts.has(first.noun.noun)) return true
  // "the Ohio governor" may run for something besides
  const excluding = statesOf(scene, phrase).size > 0 ? offices : posts
  // "the former secretary" may be a candidate today, if more than a headline speaks of her
  const mayRun = isOver && !isToldInHeadline(scene, person, phrase.from)
  const excludes = (noun: string) => excluding.has(noun) && !(mayRun && besidesPosts.has(noun))
  return descriptorsOf(scene, person).some(
    each => [...each.nouns].some(excludes) && !(isOver && isFormer(wordsOf(scene.row, each))),
  )
}

/** Whether the last to name somebody was a headline. */
function isToldInHeadline(scene: Scene, person: Person, at: number): boolean {
  const last = lastNameBefore(person.names, at)
  return last !== undefined && (scene.inHeadline(last.from) || isInTitleCase(scene.row, last.from))
}

/** "The Democrat" is no Republican. */
export function hasOtherParty(scene: Scene, person: Person, phrase: NounPhrase): boolean {
  const entity = scene.ofNamed.get(person)
  const parties = entity ? partiesOfEntity(scene, entity) : partiesOfPerson(scene, person)
  return areApart(partiesOf(scene, phrase), parties)
}
