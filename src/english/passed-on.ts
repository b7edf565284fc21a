import { words } from './words.js'

/**
 * The words of hearsay, as lemmas. Origin: the examples of second-hand knowledge in newsrooms' standards, from general
 * knowledge.
 */

/** What people do with the words that others pass on. */
export const passingOn = words(`
  say tell ask admit acknowledge promise confirm deny warn order offer threaten insist confide boast portray describe
`)

/** Verbs by which somebody speaks to all. */
export const announcing = words(`
  announce argue declare note pledge report state stress testify
`)

/** Marks of words that few could hear, beside the verb; the others can be looked up, and are disputed in public. */
export const privately = words('private privately confide confidential closed-door')

/** In what, or at what, words are said that few can hear: “over lunch”. */
export const privateOccasions = words('meeting conversation call lunch dinner phone email e-mail')

/** What stands before a meeting that all of a body may attend, as printed: “an all-hands meeting”. */
export const openMeetings = words('annual council hands public staff town')

/** What is said to somebody: “told him”, “warned the board”. */
export const addressing = words('tell ask warn order offer promise threaten confide')

/** Those whom one tells in public. */
export const publicAddressees = words(`
  audience congress country court crowd donor follower jury lawmaker nation panel parliament people public reader
  senate supporter viewer voter world
`)

/** Marks of words that were said for all to hear, and can be looked up. */
export const publicly = words('always often publicly repeatedly televised testify testimony')

/** In what, or at what, words are said for all to hear: “in his ruling”. */
export const publicOccasions = words(`
  affidavit article ad book broadcast conference debate deposition hearing interview letter memoir post rally report ruling speech
  statement tweet video
`)

/** What makes words supposed, or tells only when something was. */
export const supposing = words('if when whenever until before after nothing')
