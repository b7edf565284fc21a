import { words } from './words.js'

/**
 * What is put between commas to tie a sentence to the one before, and tells nothing of the word that it stands behind:
 * single words, and the nouns of "by contrast", "for example", "on the other hand". Origin: the sentence adverbs of
 * English grammars, from general knowledge.
 */
export const asides = words(
  'accordingly again also besides consequently furthermore hence however indeed instead likewise meanwhile moreover nevertheless nonetheless similarly still then therefore though thus too',
)

export const asideNouns = words('addition comparison contrast example fact hand instance part turn')
