import { months, weekdays } from '../../english/calendar.js'
import { isNewsAgency } from '../../english/news-agencies.js'
import { nameParticles } from '../../english/titles.js'
import { isRole } from './role-line.js'

/** The names that a text lists: "Jane Roe in Kyiv and John Doe", and what follows them. */
export interface NameList {
  readonly names: string[]
  readonly rest: string
}

/** " in Lisbon" behind a name. */
export const IN_PLACE = /^ in \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}(?=$|,? and |, | & )/u

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
