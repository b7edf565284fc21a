import { documentInitials, documents } from '../../../english/document-nouns.js'
import { bodiesOfTwoWords, bodyNameEndings, companyTrades } from '../../../english/organization-nouns.js'
import { partiesByMembers, partyMembers } from '../../../english/parties.js'
import { insiders } from '../../../english/person-nouns.js'
import { countries, nationalities } from '../../../english/places.js'
import { isAcronym, type Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { type TokenRow, textOf } from '../../survey/words/token-row.js'
import { textAt } from '../../survey/words/words-at.js'
import { knowsAtFirstHand } from './first-hand.js'
import { collective, type Judgement, person, thing } from './judgement.js'
import { isOutlet } from './outlet.js'
import { isHandful } from './people.js'

/** A name that is no person's: by its last word, then by what it is known as. */
export function classifyName(row: TokenRow, phrase: NounPhrase, name: Name): Judgement {
  if (isOutlet(row, name)) return thing('media', 'the name of a news outlet')
  if (isLettered(name)) return person(1, `“${textOf(row, name)}” stands for somebody's name`)
  const people = classifyMembers(row, phrase, name)
  if (people) return people
  if (isText(row, name)) return thing('document', `the name of a ${readNoun(lastOf(name)).noun}`)
  return thing(
    'organization',
    countries.has(name.words.join(' ')) ? 'a country, for its government' : 'the name of a body',
  )
}

/** "Witness C", "Juror 5": what a court calls somebody whose name it keeps; and "Anonymous", who signs so. */
const isLettered = ({ words: [noun = '', letter = '', ...more] }: Name): boolean =>
  more.length === 0 &&
  (letter === '' ? noun === 'anonymous' : /^(?:\p{L}|\d{1,2})$/u.test(letter) && readNoun(noun).kind === 'person')

const lastOf = ({ words }: Name): string => words.at(-1) ?? ''

/** "Democrats", "the Italian", "a Republican": people by what they are members of. */
function classifyMembers(row: TokenRow, phrase: NounPhrase, name: Name): Judgement | null {
  const last = lastOf(name)
  const { noun, kind, plural } = readNoun(last)
  const { determiner, quantity } = phrase
  if (plural && (isUnion(name, isMember(noun)) || isParty(name, phrase))) return null
  if (plural && !isFirm(name) && (isMember(noun) || kind === 'person'))
    return quantity === 1 ? person(1, `one of the ${last}`) : classifyPlural(row, phrase, last)
  if (!plural && kind === 'person' && name.words.length === 1 && determiner)
    return person(1, `“${last}” is one person without a name`)
  if (isMember(noun) && determiner && (determiner !== 'the' || (!plural && !PEOPLE_AT_LARGE.test(noun))))
    return person(1, `one ${last}`)
  return null
}

/** "Allied Kelmar Workers": with capitals throughout, and no party's or country's members. */
const isUnion = ({ words }: Name, areMembers: boolean): boolean => words.length > 2 && !areMembers

/**
 * "Social Democrats", "the Conservatives": the name of a party, where "House Democrats" and "some Conservatives" are
 * members of one.
 */
function isParty({ words }: Name, { determiner, quantity, tail }: NounPhrase): boolean {
  const [before, last = ''] = [words.at(-2), words.at(-1)]
  if (before !== undefined) return last === 'democrats' && /^(?:christian|free|liberal|social|sweden)$/.test(before)
  return determiner === 'the' && quantity === null && tail.from === tail.to && partiesByMembers.has(last)
}

/** "Quill & Sons", "Sons of Orrel", "Kelmar Partners" */
const isFirm = (name: Name): boolean =>
  name.words.some(word => /^(?:&|of|for)$/.test(word)) ||
  (name.words.length > 1 && bodyNameEndings.has(lastOf(name)) && lastOf(name) !== 'representatives')

/** "The French", "the Japanese", "the Swiss": many, where "the Italian" is one. */
const PEOPLE_AT_LARGE = /(?:ch|ese|sh|ss)$/

function classifyPlural(row: TokenRow, phrase: NounPhrase, last: string): Judgement {
  if (typeof phrase.quantity === 'number') return person(phrase.quantity, `${phrase.quantity} people without names`)
  const { noun } = readNoun(last)
  if (insiders.has(noun) || knowsAtFirstHand(row, phrase))
    return person('many', `“${last}” are particular people without names`)
  if (isHandful(row, phrase)) return person('many', `“${last}” are a few particular people`)
  return collective(`“${last}” are a class of people`)
}

const isMember = (noun: string): boolean => partyMembers.has(noun) || nationalities.has(noun)

/** "The Kelmar Report"; but the Bureau of Records and the Committee for a Better Budget are bodies. */
function isText(row: TokenRow, name: Name): boolean {
  const { noun, plural } = readNoun(lastOf(name))
  const isBureau = name.words.slice(0, -1).some(word => /^(?:bureau|department|ministry|office)$/.test(word))
  const isMission = name.words.some(
    (word, at) => /^(?:for|to)$/.test(word) && bodyNameEndings.has(name.words[at - 1] ?? ''),
  )
  if (documentInitials.has(name.words.join(' '))) return true
  const isInitials = isAcronym(textAt(row, name.core.to - 1))
  const isSurvey = bodiesOfTwoWords.has(name.words.slice(-2).join(' '))
  return (
    documents.has(noun) &&
    !isSurvey &&
    !isBureau &&
    !isMission &&
    !isInitials &&
    // "Kelmar Pictures"
    !(bodyNameEndings.has(lastOf(name)) && (!plural || companyTrades.has(lastOf(name))))
  )
}
