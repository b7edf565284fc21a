import type { Entity } from './entity.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Scene } from './scene.js'

/** The phrase that the story brings somebody in by; a headline is too short to. */
export function introducingPhrase(scene: Scene, { phrases }: Entity): NounPhrase | undefined {
  const whole = phrases.filter(each => !each.pronoun)
  return whole.find(each => !scene.inHeadline(each.from)) ?? whole[0] ?? phrases[0]
}
