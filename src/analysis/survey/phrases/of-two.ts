import type { NounPhrase } from './noun-phrase.js'

/** "Neither company", "both agencies", "the two banks": of two, whoever they are. */
export const isOfTwo = ({ determiner, quantity }: NounPhrase): boolean =>
  /^(?:both|either|neither)$/.test(determiner) || (determiner === 'the' && quantity === 2)
