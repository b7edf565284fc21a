import { words } from './words.js'

/**
 * Kin by blood, marriage or love: "Mr. Ortolan's sister" is not Mr. Ortolan. Origin: the words for family in English
 * dictionaries, from general knowledge.
 */
export const kin = words(`
  aunt boyfriend brother brother-in-law child cousin dad daughter daughter-in-law ex-husband ex-wife family father
  father-in-law fiancé fiancée girlfriend grandchild granddaughter grandfather grandmother grandparent grandson heir husband kid
  mom mother mother-in-law mum nephew niece parent partner relative roommate sibling sister sister-in-law son son-in-law
  spouse stepbrother stepdaughter stepfather stepmother stepsister stepson twin uncle widow widower wife
`)

/** Of these those who are younger than whom they belong to. */
export const children = words(
  'child daughter daughter-in-law grandchild granddaughter grandson kid nephew niece son son-in-law stepdaughter stepson',
)

/** Those who are older. */
export const parents = words(`
  aunt dad father father-in-law grandfather grandmother grandparent mom mother mother-in-law mum parent stepfather
  stepmother uncle
`)

/** Those who are a class of people where it is not told whose they are: "parents want the school to stay". */
export const kinAtLarge = words('dad mom parent')

/** Ties among people who call each other by their first names, so that an article may, too. Origin: as above. */
export const intimates = words('classmate colleague friend neighbor neighbour roommate flatmate')

/** Ties to people and to a cause, which are no posts. */
export const personalTies = words(
  'friend ally rival critic neighbor neighbour colleague opponent sponsor supporter counterpart predecessor successor foe nemesis',
)

/** Of these those who are on somebody's side. */
export const partisans = words('ally sponsor supporter')

/** With whom somebody is "the couple". */
export const spouses = words('boyfriend fiancé fiancée girlfriend husband partner spouse wife')

/** Kin of whom nobody has two. */
export const onlyKin = words('wife widow mother husband widower father')

/** "sister", "classmate", "rival": who somebody is to another, of whatever kind. */
export const isTie = (noun: string): boolean => kin.has(noun) || intimates.has(noun) || personalTies.has(noun)
