import { relativePronouns } from '../../../english/function-words.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { partAt } from '../interview/interview.js'
import { roleEntity } from '../scene/entities.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { relativeAntecedent } from './antecedent.js'
import { onePerson } from './he-or-she.js'
import { several } from './they.js'
import { thingBefore } from './things-before.js'
import { labelled, whoseTurn } from './turn.js'

/** Whom or what a pronoun means. */
export function resolvePronoun(scene: Scene, phrase: NounPhrase, word: string, resolve: Resolve): Resolution {
  const at = phrase.core.from
  if (/^(?:i|me|my|we|us|our|myself)$/.test(word)) return writer(scene, at, word)
  if (/^your?$/.test(word)) return readers(scene, at, word)
  if (relativePronouns.has(word)) {
    const found = relativeAntecedent(scene, at, resolve)
    if (found) return found
  }
  if (/^(?:he|him|his|himself|she|her|herself|who|whose|whom)$/.test(word)) return onePerson(scene, at, word, resolve)
  if (/^(?:they|them|their|themselves|these|those)$/.test(word)) return several(scene, at, word, resolve)
  const thing = thingBefore(scene, at, resolve)
  return thing
    ? { entities: [thing], why: `“${word}” is what was spoken of before` }
    : { entities: [], why: `nothing before “${word}” that it can mean` }
}

function writer(scene: Scene, at: number, word: string): Resolution {
  const speaker = whoseTurn(scene, at) ?? labelled(scene, at)
  if (speaker) return { entities: [speaker], why: `“${word}” is whoever has the turn` }
  return { entities: [roleEntity(scene, 'writer')], why: `“${word}” outside a quotation is the writer` }
}

function readers(scene: Scene, at: number, word: string): Resolution {
  const { interview } = scene
  if (interview && partAt(scene.row, interview, at) === 'question')
    return { entities: [], why: `“${word}” in a question of an interview has not answered yet` }
  return { entities: [roleEntity(scene, 'readers')], why: `“${word}” is the reader` }
}
