import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isSameText } from '../../survey/words/same-text.js'
import { recent, sentencesSince } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { isTeamOf } from '../unnamed/groups.js'

/** How far back, in sentences, "the team" and "the paper" find their study. */
const REACH = 8

/** "The team" and "the paper", where the article has told of researchers and their study. */
export function studyMeant(scene: Scene, { noun: { noun }, from }: NounPhrase): Entity | null {
  const isMeant = noun === 'team' ? areResearchers : noun === 'paper' ? isPaper : null
  return isMeant && (recent(scene).find(each => isMeant(each) && sentencesSince(scene, each, from) <= REACH) ?? null)
}

const areResearchers = (each: Entity): boolean => each.count !== 1 && isTeamOf(each)

/** A study; "the paper" is a newspaper only where none was told of before. */
const isPaper = ({ class: kind, nouns }: Entity): boolean =>
  kind === 'document' && [...nouns].some(word => isSameText(word, 'paper'))
