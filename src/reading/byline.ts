import { months, weekdays } from '../english/calendar.js'
import { femaleNames, maleNames } from '../english/given-names.js'
import { isNewsAgency } from '../english/news-agencies.js'
import { nameParticles } from '../english/titles.js'
import { isAffiliation, isRole, isRoleLine } from './role-line.js'

/** What a byline gives: "By Jane Roe and John Doe, Reuters". */
export interface Byline {
  readonly names: readonly string[]
  readonly outlet: string | null
}

/** Longer lines are prose. */
const longestByline = 200

/**
 * The writers that a line names, or null where it is no byline: "By Jane Roe", "By JANE ROE and John Doe | The Harbor
 * Daily", "Jane Roe, Staff Writer", "Story by Jane Roe in Kyiv". All of the line has to be names and what belongs to
 * them, so that "By Monday, the council had voted" is none. A headline of capitalised words that begins with "By" and
 * two of them is mistaken for one.
 */
export function byline(line: string): Byline | null {
  if (line.length > longestByline) return null
  const by = /^(?:(?:story|words|written|reported|text) )?by:? +/i.exec(line)?.[0]
  if (by === undefined) return signedWithRole(line)
  const { names, rest } = withoutRole(nameList(line.slice(by.length)))
  const outlet = names.find(isNewsAgency) ?? null
  const people = names.map(withoutPost).filter(isPersonName)
  const desks = names.filter(isRole)
  if (people.length === 0 && outlet === null && desks.length === 0) return null
  if (!isAffiliation(rest)) return null
  return { names: people.length > 0 ? people : desks, outlet: outlet ?? agencyIn(rest) }
}

/**
 * The writers in a line that holds nothing but their names, as British papers sign: "Rowan Pike and
 * Sadia Mirza", "Marta Quill in Lisbon". One name at least opens with a given name that is known.
 */
export function writersAlone(line: string): readonly string[] {
  const { names, rest } = nameList(line)
  const people = names.filter(isPersonName)
  const isKnown = people.some(name => isGivenName(name.split(' ')[0]?.toLowerCase() ?? ''))
  return isKnown && people.length === names.length && (rest === '' || IN_PLACE.test(rest)) ? people : []
}

interface NameList {
  readonly names: string[]
  readonly rest: string
}

/** "Jane Roe" of "Staff Writer Jane Roe" */
function withoutPost(name: string): string {
  const words = name.split(' ')
  return words.slice(words.slice(0, -2).findLastIndex(isRole) + 1).join(' ')
}

/** "Science correspondent" of ", Science correspondent" is no further name, nor is the "News" of ", News 6". */
function withoutRole({ names, rest }: NameList): NameList {
  const last = names.at(-1) ?? ''
  const role = (isRole(rest.trim()) || /^ \d/.test(rest)) && names.length > 1 && !isPersonName(last)
  return role ? { names: names.slice(0, -1), rest: `, ${last}${rest}` } : { names, rest }
}

/** " in Lisbon" behind a name. */
const IN_PLACE = /^ in \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}(?=$|,? and |, | & )/u

/** The names at the start of a text that lists them, and what follows the list. */
export function nameList(text: string): NameList {
  const names: string[] = []
  let rest = text
  for (;;) {
    const name = nameAtStart(rest)
    if (name === '') return { names, rest }
    names.push(name)
    rest = rest.slice(name.length)
    const place = IN_PLACE.exec(rest)?.[0] ?? ''
    if (place !== '' && place.length < rest.length) rest = rest.slice(place.length)
    const separator = /^(?:, and |, & | and | & |, | \| | • | \+ )/.exec(rest)?.[0]
    if (separator === undefined || nameAtStart(rest.slice(separator.length)) === '') return { names, rest }
    rest = rest.slice(separator.length)
  }
}

/** Two words or more, each a part of a name: "Jane Q. Roe", "Ludwig van den Berg". */
export function isPersonName(name: string): boolean {
  return /[ .]\p{Lu}/u.test(name) && !isNewsAgency(name) && !isRole(name) && !/^the /i.test(name)
}

/** The longest run of capitalised words and particles of names, without dates; empty where there is none. */
function nameAtStart(text: string): string {
  let end = 0
  let words = 0
  for (const { 0: word, index } of text.slice(0, 80).matchAll(/[\p{L}\p{M}'’.-]+/gu)) {
    if (index > 0 && (words === 0 || text[index - 1] !== ' ' || index !== end + 1)) break
    const capitalised = /^(?:\p{Lu}|[a-z]{1,2}['’-]\p{Lu})/u.test(word)
    if (!capitalised && !(words > 0 && nameParticles.has(word.toLowerCase()))) break
    if (isDateWord(word)) return ''
    words++
    end = index + word.length
    if (words === 6) break
  }
  const name = text.slice(0, end)
  // A particle at the end belongs to what follows: "Jane Roe of" is Jane Roe.
  return name.replace(/(?: \p{Ll}+)+$/u, '')
}

function isDateWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return (
    weekdays.has(plain) || (months.has(plain) && !['may', 'april', 'june', 'jan', 'march', 'august'].includes(plain))
  )
}

const isGivenName = (word: string) => femaleNames.has(word) || maleNames.has(word)

/** "Jane Roe, Staff Writer"; "Jane Roe and John Doe | Political Reporters". */
function signedWithRole(line: string): Byline | null {
  const { names, rest } = nameList(line)
  const role = /^(?:, | \| | [-–—] )(.+)$/.exec(rest)?.[1]
  const people = names.filter(isPersonName)
  const roles = names.slice(people.length)
  if (people.length === 0 || people[0] !== names[0] || !roles.every(name => isRole(name) || isNewsAgency(name)))
    return null
  if (role === undefined ? roles.length === 0 || rest !== '' : !isRoleLine(role)) return null
  return { names: people, outlet: names.find(isNewsAgency) ?? agencyIn(rest) }
}

function agencyIn(text: string): string | null {
  return (
    text
      .split(/[,|/()•]| (?:of|for|at|[-–—]) /)
      .map(part => part.trim())
      .find(isNewsAgency) ?? null
  )
}
