import { words } from './words.js'

/**
 * Words that tell on which side somebody stands, in the singular. Origin: the examples
 * in newsrooms' standards of how to print a source's motive, from general knowledge.
 */
export const interestWords = words(`
  adversary close advise adviser advisor administration aide allied ally associate backer campaign client competitor
  confidant conservative critic defender democrat democratic diplomat donor employee enemy ex-wife foe former friend gop
  government investor involved lawyer liberal loyalist member oppose opponent opposed opposition partisan party police
  prosecution prosecutor republican rival shareholder strategist staffer support supporter surrogate union
`)
