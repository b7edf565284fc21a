import { words } from './words.js'

/**
 * What political parties and their members are called. Origin: the larger parties of the United States and of Britain, from
 * general knowledge; written down for this project.
 */

/** "Republican", "GOP": of which party somebody is. */
export const partyAdjectives = words('conservative democrat democratic gop labour liberal libertarian republican tory')

/** "Republicans", in the singular; "conservatives" and "liberals" may be of no party. */
export const partyMembers = words('democrat libertarian republican tory')

/** "(R-Ohio)" */
export const partyInitials: ReadonlyMap<string, string> = new Map([
  ['d', 'democrat'],
  ['i', 'independent'],
  ['r', 'republican'],
])
