import { words } from './words.js'

/**
 * Verbs whose past tells of a life rather than of a day: "Quill worked in the mill", but "Quill opened a window".
 * Origin: general knowledge of the language; written down for this project.
 */
export const lifeVerbs = words(
  'attend found grow join lead live lose move own raise retire run serve start study survive teach train work',
)
