import { words } from './words.js'

/*
 * What stands before a post and tells how it is held, in lower case. Origin: the titles of English-language news, from
 * general knowledge; written down for this project.
 */

/** Held no more: "the former mayor". */
export const formerly = words('former formerly ex retired onetime one-time')

/** Whether somebody tells of a post that is over, by the words before it. */
export const isFormer = (before: Iterable<string>): boolean => [...before].some(word => formerly.has(word))

/** Whether it is held still; "a former account manager" is one of "five current and former employees". */
export const tenures: ReadonlySet<string> = new Set(['current', ...formerly])

/** Held for somebody else, or until somebody else is found. */
export const provisional = words('acting interim')

/** When or for how long a post is held, and nothing of which. */
export const spans: ReadonlySet<string> = new Set([...formerly, ...words('longtime long-time then')])

/** The ranks of those who do not hold the post itself. */
export const lesserRanks = words('shadow deputy vice assistant associate')

/** Ranks that many a post has: "Assistant District Attorney" is of no "Assistant District". */
export const ranksOfPosts: ReadonlySet<string> = new Set([...lesserRanks, ...words('chief senior lead')])
