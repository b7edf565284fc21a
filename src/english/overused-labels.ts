import { words } from './words.js'

/**
 * The parts of labels that newsrooms hang on any unnamed source: “familiar with the matter” and its kin. Origin: the
 * labels that the Wall Street Journal's style letter and ABC Australia's guidance complain of, and general knowledge.
 */

/** Ways to know, each as it stands before what is known. */
export const stockKnowledge: readonly string[] = [
  'familiar with',
  'close to',
  'with knowledge of',
  'with direct knowledge of',
  'knowledgeable about',
  'with information about',
  'aware of',
  'privy to',
]

/** Nouns that leave open what is known, in the singular. */
export const emptyMatters = words(`
  matter situation issue subject case thinking event development detail affair topic discussion deliberation talk
  negotiation plan planning process decision deal investigation inquiry
`)
