import { words } from './words.js'

/**
 * What political parties and their members are called. Origin: the larger parties of the
 * United States and of Britain, from general knowledge; written down for this project.
 */

/** The party that a word tells of: "GOP" and "Republican" of one. */
export const partyCalled: ReadonlyMap<string, string> = new Map([
  ['conservative', 'conservative'],
  ['tory', 'conservative'],
  ['democrat', 'democratic'],
  ['democratic', 'democratic'],
  ['gop', 'republican'],
  ['republican', 'republican'],
  ['labour', 'labour'],
  ['liberal', 'liberal'],
  ['libertarian', 'libertarian'],
])

/** "Republican", "GOP": of which party somebody is. */
export const partyAdjectives: ReadonlySet<string> = new Set(partyCalled.keys())

/** Of these, what without a capital is no party's: "a conservative columnist", "labour costs". */
export const partyHomonyms = words('conservative labour liberal libertarian')

/** "Republicans", in the singular; "conservatives" and "liberals" may be of no party. */
export const partyMembers = words('democrat libertarian republican tory')

/** Members after whom their party goes with an article, as in Britain and in Canada: "the Conservatives". Origin: these parties' names. */
export const partiesByMembers = words('conservatives liberals')

/** "(R-Ohio)" */
export const partyInitials: ReadonlyMap<string, string> = new Map([
  ['d', 'democrat'],
  ['i', 'independent'],
  ['r', 'republican'],
])
