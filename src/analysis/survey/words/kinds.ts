import { partyAdjectives } from '../../../english/parties.js'
import { nationalities } from '../../../english/places.js'

/** "German", "Republican": a nationality or a party, which tell what kind of person or body it is, and not which. */
export const tellsKind = (word: string): boolean => nationalities.has(word) || partyAdjectives.has(word)
