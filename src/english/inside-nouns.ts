import { words } from './words.js'

/**
 * What newsrooms call those who tell of a matter from the inside and want no name: officials, aides, and the words that
 * say no more than that somebody spoke. Friends, kin, lawyers and passers-by are left out: who they are, or for whom
 * they speak, is plain. Origin: the examples in newsrooms' standards on anonymous sources, from general knowledge.
 */
export const insideNouns = words(`
  adviser advisor aide ally associate banker bureaucrat colleague diplomat employee envoy executive figure informant
  insider investigator negotiator officer official operative person representative source speechwriter
  staffer strategist trader whistle-blower whistleblower
`)
