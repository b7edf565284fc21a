import type { Vocabulary } from '../../model/vocabulary.js'

/** The vocabulary of a newsroom that has said nothing of its own. */
export const plainEnglish: Vocabulary = { reportingVerbs: [], outlets: [], spokespeople: [], house: null }
