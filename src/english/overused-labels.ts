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
  activity affair arrangement campaign case deal decision deliberation detail development discussion dispute effort event
  inquiry investigation issue matter meeting move negotiation operation organization plan planning process project proposal
  request session situation strategy subject talk thinking topic view
`)

/** Words before such a noun that tell nothing more, in lower case. */
export const emptyModifiers = words(`
  closed-door confidential current early internal latest ongoing preliminary private proposed recent secret secretive
  sensitive
`)

/** People as a whole whom somebody is only said to be close to, in the singular. */
export const circles = words('administration camp campaign couple leadership team')
