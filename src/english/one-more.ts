import { ordinals } from './quantities.js'
import { words } from './words.js'

/*
 * What tells that somebody is one more, or none of those spoken of before, in lower case. Origin: English grammar, and
 * how news counts unnamed sources.
 */

/** "another official", "a third" */
export const oneMore: ReadonlySet<string> = new Set([
  ...words('another other others additional further'),
  ...ordinals.keys(),
])

/** "a separate person", who is none of those before. */
export const apart = words('different separate unrelated')

/** What brings in somebody not spoken of before: "one official". */
export const indefinites = words('a an another one')
