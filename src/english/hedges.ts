import { words } from './words.js'

/**
 * Words by which news says that somebody said so, without who. “Alleged” before a noun is left out: it mostly speaks of
 * a charge. Origin: the phrases that newsrooms' standards warn of, and those they vary, from general knowledge.
 */
export const hedges = new RegExp(
  [
    // “Reportedly”
    /\b(?:[Rr]eported|[Aa]lleged|[Pp]urported)ly\b/,
    // “It is understood that …”, “they are believed to …”
    /\b(?:[Ii]t(?: is|[’']s)|is|are) (?:widely )?(?:estimated|understood|rumou?red|believed|thought|said|reported) (?:that|to)\b/,
    // “It is thought Wexborough want more”, not “it is thought of”
    /\b[Ii]t(?: is|[’']s) (?:widely )?(?:estimated|understood|rumou?red|believed|thought|said|reported)(?= (?:\p{Lu}|(?:the|an?|he|she|they|both|no|some|his|her|its|their|this|these)\b))/u,
    // “It was reported last week that”, not “by the Courier that”
    /\b[Ii]t was (?:widely |first )?(?:reported|rumou?red|alleged|claimed) (?:(?!by\b)[\p{L}\d]+ ){0,4}that\b/u,
    // “By some accounts”, “by most estimates”; “by one official estimate” is somebody's
    /\b[Bb]y (?:some|many|most|all|several|various) (?:accounts|estimates|reckonings)\b(?! (?:by|from|of)\b)/,
    // “A deal understood to be worth …”; what was once thought may have been found out since, and
    // “what many people believed to be …” has its people.
    /\b(?=(?:understood|rumou?red|believed|thought) to (?:be|have)\b)(?<!\b(?:was|were|been|being) (?:\p{L}+ )?)(?<!\b(?:what|which|whom) (?:\p{L}+ ){1,4})\p{L}+ to/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
)

/** Lemmas that tell of a charge, where “allegedly” keeps to the law. Origin: the stages of a criminal or civil case. */
export const charging = words(
  'accuse arraign arrest charge indict indictment lawsuit prosecute prosecutor sue suit trial',
)
