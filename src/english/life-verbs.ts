import { words } from './words.js'

/**
 * Verbs whose past tells of a life rather than of a day: "Quill worked in the mill", but "Quill opened a window".
 * Origin: general knowledge of the language; written down for this project.
 */
export const lifeVerbs = words(
  'attend found grow join lead live lose move own raise retire run serve start study survive teach train work',
)

/** What one does who is at the head of a body: "who leads the union". Origin: as above. */
export const headingVerbs = words('chair direct head lead manage oversee own run')

/** What one does at or for the body that one works for: "who teaches history at Orrel University". Origin: as above. */
export const servingVerbs = words('analyse analyze cover follow practice serve study supervise teach track work')

/** What bodies are there for, as lemmas: "represents 400 pilots". */
export const standingVerbs = words(`
  administer advocate certify comprise consist employ enforce fund insure inspect monitor operate oversee own promote
  publish regulate represent run serve track
`)
