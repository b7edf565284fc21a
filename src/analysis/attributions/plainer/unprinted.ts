import type { PartOfSpeech, Token } from '../../../model/sentence.js'

/** A word or mark that nobody printed, at a place in the file, in UTF-16 units. */
export const unprinted = (at: number, text: string, pos: PartOfSpeech, lemma = text): Token => ({
  start: at,
  end: at,
  text,
  lemma,
  pos,
})
