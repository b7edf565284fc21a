import { givenNames } from '../../english/given-names.js'
import { isNewsAgency } from '../../english/news-agencies.js'
import { IN_PLACE, isPersonName, type NameList, nameList } from './name-list.js'
import { isAffiliation, isPost, isRole, isRoleLine } from './role-line.js'

/** What a byline gives: "By Jane Roe and John Doe, Reuters". */
export interface Byline {
  readonly names: readonly string[]
  readonly outlet: string | null
}

/** Longer lines are prose. */
const longestByline = 200

/**
 * The writers that a line names, or null where it is no byline: "By Jane Roe", "By JANE ROE and John Doe | The Harbor
 * Daily", "Jane Roe, Staff Writer", "Story by Jane Roe in Kyiv", "From our own correspondent". All of the line has to be names and what belongs to
 * them, so that "By Monday, the council had voted" is none. A headline of capitalised words that begins with "By" and
 * two of them is mistaken for one.
 */
export function byline(line: string): Byline | null {
  if (line.length > longestByline) return null
  const desk = /^(?:by|from) (?:an?|our(?: own)?) (\S+(?: \S+){0,2})$/i.exec(line)?.[1] ?? ''
  if (isPost(desk)) return { names: [desk], outlet: null }
  const by = /^(?:(?:story|words|written|reported|text) )?by:? +/i.exec(line)?.[0]
  if (by === undefined) return signedWithRole(line)
  const { names, rest } = withoutRole(nameList(line.slice(by.length).replace(COUNTS, '').replace(SHIFT, '')))
  const outlet = names.find(isNewsAgency) ?? null
  const people = names.map(withoutPost).filter(isPersonName)
  const desks = names.filter(isRole)
  if (people.length === 0 && outlet === null && desks.length === 0) return null
  if (!isAffiliation(rest)) return null
  return { names: people.length > 0 ? people : desks, outlet: outlet ?? agencyIn(rest) }
}

/** What a page counts beside the names: " • 3 hours ago", " | 12 comments", " · 4 min read". */
const COUNTS = / [|•·] (?:(?:published|posted|updated):? )?(?:\d[\d.,]*|an?) \p{L}+(?: \p{L}+)?(?=$| [|•·] )/giu

/** When each of the writers of a live blog was on duty: "Jane Roe (now) and John Doe (earlier)". */
const SHIFT = / \((?:now|earlier|later)\)/gi

/**
 * The writers in a line that holds nothing but their names, as British papers sign: "Rowan Pike and
 * Sadia Mirza", "Marta Quill in Lisbon". One name at least opens with a given name that is known.
 */
export function writersAlone(line: string): readonly string[] {
  const { names, rest } = nameList(line.replace(SHIFT, ''))
  const people = names.filter(isPersonName)
  const isKnown = people.some(name => givenNames.has(name.split(' ')[0]?.toLowerCase() ?? ''))
  return isKnown && people.length === names.length && (rest === '' || IN_PLACE.test(rest)) ? people : []
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
