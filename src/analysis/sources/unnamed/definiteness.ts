import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Scene } from '../scene/scene.js'

const THE = /^(?:the|that|this|these|those|both|such|neither|either)$/

const POSSESSIVES = /^(?:their|his|her|its|our|my|your|whose)$/

/** True for "the …", "these …", "Ms. Ortolan's …": the reader is expected to know who is meant. */
export function isDefinite({ row }: Scene, phrase: NounPhrase): boolean {
  return (
    THE.test(phrase.determiner) ||
    POSSESSIVES.test(phrase.determiner) ||
    phrase.owner !== null ||
    row.lower[phrase.core.from] === 'both'
  )
}
