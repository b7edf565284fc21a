import { words } from './words.js'

/**
 * Nouns of what is put between commas to tie a sentence to the one before, and tells nothing of the word that it stands
 * behind: "by contrast", "for example", "on the other hand". Origin: the sentence adverbs of English grammars, from
 * general knowledge.
 */
export const asideNouns = words('addition comparison contrast example fact hand instance part turn')
