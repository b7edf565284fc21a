import type { Token } from '../../../model/sentence.js'

/** A verb that stands where a word does. */
export const verbFor = ({ start, end }: Token, text: string, lemma: string): Token => ({
  start,
  end,
  text,
  lemma,
  pos: 'VERB',
})

/** Whether a word is a verb, an auxiliary one included. */
export const isVerb = (token: Token | undefined): boolean => /^(?:AUX|VERB)$/.test(token?.pos ?? '')
