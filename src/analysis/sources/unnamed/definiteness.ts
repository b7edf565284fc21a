import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'

/** True for "the …", "these …", "Ms. Ortolan's …", "their …": the reader is expected to know who is meant. */
export const isDefinite = ({ determiner }: NounPhrase): boolean => DEFINITE.test(determiner)

const DEFINITE = /^(?:the|that|this|these|those|both|such|neither|either|their|his|her|its|our|my|your|whose)$/
