import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** The phrase that the story brings somebody in by; a headline is too short to. */
export function introducingPhrase(scene: Scene, { phrases }: Entity): NounPhrase | undefined {
  const whole = phrases.filter(each => !each.pronoun)
  return whole.find(each => !scene.inHeadline(each.from)) ?? whole[0] ?? phrases[0]
}
