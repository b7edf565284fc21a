import { mediaNouns } from './media-nouns.js'
import { words } from './words.js'

/** Who gathers the news. Origin: the words of news for its own people, from general knowledge. */
export const newsPeople = words(
  'reporter reporters journalist journalists correspondent correspondents columnist host hosts anchor interviewer',
)

/** Whether a common noun in lower case tells of the press: "reporters", "the newspaper". */
export const isOfPress = (noun: string): boolean => newsPeople.has(noun) || mediaNouns.has(noun)
