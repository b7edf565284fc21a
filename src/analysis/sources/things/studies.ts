import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isSameText } from '../../survey/words/same-text.js'
import { recent, sentencesSince } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import { standsAtTop } from '../scene/openings.js'
import type { Scene } from '../scene/scene.js'
import { isTeamOf } from '../unnamed/groups.js'

/** How far back, in sentences, "the team" and "the paper" find their study. */
const REACH = 8

/**
 * "The team" and "the paper", where the article has told of researchers and their study; the "report" of a headline alone
 * may be a newspaper's.
 */
export function studyMeant(scene: Scene, { noun: { noun }, from }: NounPhrase): Entity | null {
  const isMeant = noun === 'team' ? areResearchers : noun === 'paper' ? isPaper : null
  const isTold = (each: Entity) =>
    each.phrases.some(phrase => phrase.determiner !== '' || !standsAtTop(scene, phrase.from))
  const isNear = (each: Entity) => sentencesSince(scene, each, from) <= REACH
  return isMeant && (recent(scene).find(each => isMeant(each) && isTold(each) && isNear(each)) ?? null)
}

const areResearchers = (each: Entity): boolean => each.count !== 1 && isTeamOf(each)

/** A study; "the paper" is a newspaper only where none was told of before. */
const isPaper = ({ class: kind, nouns }: Entity): boolean =>
  kind === 'document' && [...nouns].some(word => isSameText(word, 'paper'))
