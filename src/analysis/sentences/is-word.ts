import type { Token } from '../../model/sentence.js'

/** Whether a token is a word: punctuation marks and signs are none. */
export const isWord = ({ pos }: Token): boolean => pos !== 'PUNCT' && pos !== 'SYM'
