import { words } from './words.js'

/**
 * The words of hearsay, as lemmas. Origin: the examples of second-hand knowledge in newsrooms' standards, from general
 * knowledge.
 */

/** What people do with the words that others pass on. */
export const passingOn = words(`
  say tell ask admit acknowledge promise confirm deny warn order offer threaten insist confide boast portray describe
`)

/** Marks of words that few could hear; the others can be looked up, and are disputed in public. */
export const privately = words(`
  tell ask private privately confide meeting conversation call lunch dinner phone closed-door email e-mail
`)

/** What makes words supposed, or tells only when something was. */
export const supposing = words('if when whenever until before after nothing')
