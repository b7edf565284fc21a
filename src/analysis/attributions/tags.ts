import type { PartOfSpeech } from '../../model/sentence.js'

const TAGS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]
/** Numbers of the tags, from 1; 0 is a place without a token. */
export const Tag = Object.fromEntries(TAGS.map((tag, i) => [tag, i + 1])) as Readonly<Record<PartOfSpeech, number>>
