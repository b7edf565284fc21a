import { partyMembers } from '../../../english/parties.js'
import { nationalities, placeEndings } from '../../../english/places.js'
import { readNoun } from '../words/noun-kinds.js'

/** "county", "Democrats", "Muslims": with them as its last word a name is no person's, whatever stands before. */
export function isNoSurname(word: string): boolean {
  const { noun, plural } = readNoun(word)
  return placeEndings.has(word) || (plural && (partyMembers.has(noun) || isPeople(noun)))
}

/** But "Danes", "Finns" and "Whites" are surnames, too. */
const isPeople = (noun: string): boolean => nationalities.has(noun) && /(?:[ae]an|ian|im|ic)$/.test(noun)
