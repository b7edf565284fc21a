import { words } from './words.js'

/**
 * Words by which news says that somebody said so, without who. “Alleged” before a noun is left out: it mostly speaks of
 * a charge. Origin: the phrases that newsrooms' standards warn of, and those they vary, from general knowledge.
 */
export const hedges =
  /\b(?:reportedly|allegedly|purportedly|(?:it(?: is|[’']s)|is|are) (?:widely )?(?:understood|rumou?red|believed|thought|said|reported) (?:that|to))\b/i

/** Lemmas that tell of a charge, where “allegedly” keeps to the law. Origin: the stages of a criminal or civil case. */
export const charging = words(
  'accuse arraign arrest charge indict indictment lawsuit prosecute prosecutor sue suit trial',
)
