import type { Gender } from '../../english/titles.js'
import { relativeAntecedent } from './antecedent.js'
import { createEntity, roleEntity } from './entities.js'
import type { Entity } from './entity.js'
import { PRONOUN_REACH, personInView } from './in-view.js'
import type { NounPhrase } from './noun-phrase.js'
import { pluralBefore } from './plurals-before.js'
import type { Resolution, Scene } from './scene.js'
import { sentencesBetween } from './scene-distance.js'

type Resolve = (scene: Scene, phrase: NounPhrase) => Resolution

/** Whom or what a pronoun means. */
export function resolvePronoun(scene: Scene, phrase: NounPhrase, word: string, resolve: Resolve): Resolution {
  const at = phrase.core.from
  if (/^(?:i|me|my|we|us|our|myself)$/.test(word)) return writer(scene, word)
  if (/^your?$/.test(word)) return readers(scene, word)
  if (/^(?:who|whose|whom|which|that)$/.test(word)) {
    const found = relativeAntecedent(scene, at, resolve)
    if (found) return found
  }
  if (/^(?:he|him|his|himself|she|her|herself|who|whose|whom)$/.test(word)) return onePerson(scene, at, word)
  if (/^(?:they|them|their|themselves|these|those)$/.test(word)) {
    const group = pluralBefore(scene, at, resolve)
    if (group) return { entities: group, why: `“${word}” are those spoken of before` }
    const one = personInView(scene, at, null)
    if (one) return { entities: [one], why: `“${word}” is the person most in view before it` }
    return {
      entities: [createEntity(scene, { class: 'collective', count: 'many', spokesperson: false })],
      why: `nobody before “${word}” whom it can mean`,
    }
  }
  const thing = thingBefore(scene, at)
  return thing
    ? { entities: [thing], why: `“${word}” is what was spoken of before` }
    : { entities: [], why: `nothing before “${word}” that it can mean` }
}

function writer(scene: Scene, word: string): Resolution {
  return { entities: [roleEntity(scene, 'writer')], why: `“${word}” outside a quotation is the writer` }
}

function readers(scene: Scene, word: string): Resolution {
  return { entities: [roleEntity(scene, 'readers')], why: `“${word}” is the reader` }
}

function onePerson(scene: Scene, at: number, word: string): Resolution {
  const gender: Gender | null = /^h(?:e|im|is|imself)$/.test(word)
    ? 'male'
    : /^(?:she|her|herself)$/.test(word)
      ? 'female'
      : null
  const entity = personInView(scene, at, gender)
  if (!entity)
    return {
      entities: [createEntity(scene, { class: 'unnamed-person', count: 1, spokesperson: false })],
      why: `nobody before “${word}” whom it can mean`,
    }
  if (gender && entity.named?.kind === 'person') scene.learnedGender.set(entity.named, gender)
  return { entities: [entity], why: `“${word}” is the person most in view before it` }
}

/** The body, text or outlet that spoke last. */
function thingBefore(scene: Scene, at: number): Entity | null {
  for (let i = scene.mentions.length - 1; i >= 0; i--) {
    const mention = scene.mentions[i]
    if (!mention || mention.at >= at) continue
    if (sentencesBetween(scene, mention.at, at) > PRONOUN_REACH) return null
    const entity = mention.entities[0]
    if (entity && mention.entities.length === 1 && /^(?:organization|document|media)$/.test(entity.class)) return entity
  }
  return null
}
