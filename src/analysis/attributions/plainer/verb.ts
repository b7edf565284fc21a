import type { Token } from '../../../model/sentence.js'

/** A verb that stands where a word does. */
export const verbFor = ({ start, end }: Token, text: string, lemma: string): Token => ({
  start,
  end,
  text,
  lemma,
  pos: 'VERB',
})
