import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Entity } from '../scene/entity.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { calledSo } from './called-so.js'
import type { Candidate } from './candidate.js'
import { ofAge, ofPost } from './epithets.js'
import { ofKin } from './kin.js'
import { unnamedAgain } from './unnamed-again.js'

/** Whom a definite noun for one person means: "the senator", "the person", "Ms. Ortolan's lawyer". */
export function knownPerson(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Resolution | null {
  let best: Candidate | null = null
  for (const candidate of [...unnamedAgain(scene, phrase, owner), ...calledSo(scene, phrase, owner)])
    if (!best || candidate.score > best.score) best = candidate
  return best
    ? best.resolution()
    : (ofAge(scene, phrase) ?? ofPost(scene, phrase, owner) ?? ofKin(scene, phrase, owner))
}
