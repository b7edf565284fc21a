import type { NounPhrase } from '../phrases/noun-phrase.js'
import { recent, sentencesSince } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { isTeamOf } from '../unnamed/groups.js'
import { isSameText } from '../words/same-text.js'

/** "The team" and "the paper", where the article has told of researchers and their study. */
export const studyMeant = (scene: Scene, phrase: NounPhrase): Entity | null =>
  teamMeant(scene, phrase) ?? paperMeant(scene, phrase)

/** How far back, in sentences, "the team" and "the paper" find their study. */
const STUDY_REACH = 8

/** "The team" of the researchers told of before. */
function teamMeant(scene: Scene, { noun, from }: NounPhrase): Entity | null {
  if (noun.noun !== 'team') return null
  return (
    recent(scene).find(
      each => each.count !== 1 && isTeamOf(each) && sentencesSince(scene, each, from) <= STUDY_REACH,
    ) ?? null
  )
}

/** "The paper", which is a newspaper only where no study was told of before. */
function paperMeant(scene: Scene, { noun, from }: NounPhrase): Entity | null {
  if (noun.noun !== 'paper') return null
  return (
    recent(scene).find(
      each =>
        each.class === 'document' &&
        [...each.nouns].some(word => isSameText(word, 'paper')) &&
        sentencesSince(scene, each, from) <= STUDY_REACH,
    ) ?? null
  )
}
