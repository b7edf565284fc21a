import { documents } from '../../english/document-nouns.js'
import { isNewsAgency } from '../../english/news-agencies.js'
import { bodyNameEndings, compoundBodies } from '../../english/organization-nouns.js'
import { outletNames, outletNouns, outletOpenings, outlets } from '../../english/outlets.js'
import { partyMembers } from '../../english/parties.js'
import { insiders } from '../../english/person-nouns.js'
import { countries, nationalities } from '../../english/places.js'
import { isHandful, knowsAtFirstHand } from './classify-people.js'
import { collective, type Judgement, person, thing } from './judgement.js'
import { isAcronym, type Name } from './name.js'
import { readNoun } from './noun-kinds.js'
import type { NounPhrase } from './noun-phrase.js'
import type { TokenRow } from './token-row.js'

/** "The French", "the Japanese", "the Swiss": many, where "the Italian" is one. */
const PEOPLE_AT_LARGE = /(?:ch|ese|sh|ss)$/

/** A name that is no person's: by its last word, then by what it is known as. */
export function classifyName(row: TokenRow, phrase: NounPhrase, name: Name): Judgement | null {
  const last = name.words[name.words.length - 1] ?? ''
  const { noun, kind, plural } = readNoun(last)
  if (isOutlet(row, name)) return thing('media', 'the name of a news outlet')
  if (name.kind === 'person') return null
  const isFirm =
    name.words.includes('&') || (name.words.length > 1 && bodyNameEndings.has(last) && last !== 'representatives')
  if (
    plural &&
    !isFirm &&
    !name.words.some(word => word === 'of' || word === 'for') &&
    (isPeople(noun) || kind === 'person')
  )
    return phrase.quantity === 1 ? person(1, `one of the ${last}`) : classifyPlural(row, phrase, last)
  if (!plural && kind === 'person' && name.words.length === 1 && phrase.determiner)
    return person(1, `“${last}” is one person without a name`)
  if (isPeople(noun) && phrase.determiner && (phrase.determiner !== 'the' || (!plural && !PEOPLE_AT_LARGE.test(noun))))
    return person(1, `one ${last}`)
  const isBureau = /^(?:bureau|department|ministry|office)$/.test(name.words[0] ?? '')
  const isInitials = isAcronym(row.tokens[name.core.to - 1]?.text ?? '')
  const isSurvey = compoundBodies.has(name.words.slice(-2).join(' '))
  if (documents.has(noun) && !isSurvey && !isBureau && !isInitials && !(bodyNameEndings.has(last) && !plural))
    return thing('document', `the name of a ${noun}`)
  if (countries.has(name.words.join(' '))) return thing('organization', 'a country, for its government')
  return thing('organization', 'the name of a body')
}

function classifyPlural(row: TokenRow, phrase: NounPhrase, last: string): Judgement {
  if (typeof phrase.quantity === 'number') return person(phrase.quantity, `${phrase.quantity} people without names`)
  const { noun } = readNoun(last)
  if (insiders.has(noun) || knowsAtFirstHand(row, phrase))
    return person('many', `“${last}” are particular people without names`)
  if (isHandful(row, phrase)) return person('many', `“${last}” are a few particular people`)
  return collective(`“${last}” are a class of people`)
}

const isPeople = (noun: string): boolean => partyMembers.has(noun) || nationalities.has(noun)

/** "Reuters", "the Harbor Tribune", "the Times". */
export function isOutlet(row: TokenRow, name: Name): boolean {
  const words = name.words
  const joined = words.join(' ')
  const the = row.lower[name.from - 1] === 'the' || row.lower[name.core.from] === 'the'
  if (name.kind === 'outlet' || outletNames.has(joined) || (the && outletNames.has(`the ${joined}`))) return true
  const last = words[words.length - 1] ?? ''
  if (isNewsAgency(joined) && joined !== 'pa' && joined !== 'cp') return true
  // But for "Dee Fox", and "Bloomberg" where the article tells of Michael Bloomberg
  if (outlets.has(last.replace(/\.com$/, '')) && words.length < 4 && name.kind !== 'person') return true
  if (/\.(?:com|org|net|[a-z]{2})$/.test(last) || /-(?:tv|fm|am)$/.test(last)) return true
  if (words.length > 1 && name.title === null && outletOpenings.has(words[0] ?? '')) return true
  if (name.title !== null || name.kind === 'person') return false
  if (!outletNouns.has(last.slice(last.lastIndexOf('-') + 1))) return last === 'tv' || last === 'radio'
  return words.length > 1 || the
}
