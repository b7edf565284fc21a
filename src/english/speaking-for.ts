import { words } from './words.js'

/*
 * Whose post it is to speak for others, in lower case. Origin: the titles of English-language news, from general
 * knowledge; written down for this project.
 */

/** Those who speak officially for a body or a person. */
export const speakers = words('spokesman spokeswoman spokesperson spokespeople press-secretary publicist')

/**
 * Those who speak in another's cause: officially so where it is a body's, or where the firm they speak from is named.
 */
export const counsels = words('attorney barrister counsel lawyer litigator solicitor')

/** What counsel is in court for: "Ada Quill, prosecuting,". */
export const partsInCourt = words('defending mitigating prosecuting')

/** Any of these posts in a title as printed, whose words a hyphen may join or not. */
const titleOf = (posts: Iterable<string>) =>
  new RegExp(`\\b(?:${[...posts].join('|').replaceAll('-', '[- ]')})\\b`, 'i')

const SPEAKER = titleOf(speakers)
const MOUTHPIECE = titleOf([...speakers, ...counsels, 'agent'])

/** Whether a title as printed is of somebody who speaks officially: "chief spokesman", "White House press secretary". */
export const isSpeakersTitle = (title: string): boolean => SPEAKER.test(title)

/** Whether it is of somebody who speaks for others, officially or in their cause: "Quill's lawyer". */
export const isMouthpiecesTitle = (title: string): boolean => MOUTHPIECE.test(title)
