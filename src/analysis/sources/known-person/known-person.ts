import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { calledSo } from './called-so.js'
import type { Candidate } from './candidate.js'
import { ofAge, ofPost } from './epithets.js'
import { statesOf } from './home-states.js'
import { ofKin } from './kin.js'
import { ofState } from './of-state.js'
import { isMember } from './political-party.js'
import { sameSpeaker } from './same-speaker.js'
import { toldOfBefore } from './told-of-before.js'
import { unnamedAgain } from './unnamed-again.js'

/** Whom a definite noun for one person means: "the senator", "the person", "Ms. Ortolan's lawyer". */
export function knownPerson(
  scene: Scene,
  phrase: NounPhrase,
  owner: Entity['owner'],
  resolve: Resolve,
): Resolution | null {
  const fellow = ofState(scene, phrase)
  if (fellow) return fellow
  let best: Candidate | null = toldOfBefore(scene, phrase, resolve)
  for (const candidate of [...unnamedAgain(scene, phrase, owner), ...calledSo(scene, phrase, owner)])
    if (!best || candidate.score > best.score) best = candidate
  const isOfState = statesOf(scene, phrase).size > 0 && (best?.when !== 'lately' || isMember(scene, phrase))
  if (isOfState || best?.when === 'later') {
    // "The Vermont senator", where nobody is called a senator of late: neither who was one at the article's beginning
    // nor who will be at its end
    const inView = ofPost(scene, phrase, owner)
    if (inView) return inView
  }
  return best
    ? best.resolution()
    : (ofAge(scene, phrase) ??
        ofPost(scene, phrase, owner) ??
        ofKin(scene, phrase, owner) ??
        sameSpeaker(scene, phrase))
}
