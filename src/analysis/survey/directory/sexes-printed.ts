import type { Gender } from '../../../english/titles.js'
import { isGivenName, type Name } from '../names/name.js'
import { surnameOf } from './generations.js'

/** Whoever shares the surname of a wife or husband is told by these, too: "Mrs" tells nothing of Hal Quill. */
const OWN_TITLES: ReadonlyMap<string, Gender> = new Map([
  ['mr', 'male'],
  ['ms', 'female'],
  ['miss', 'female'],
])

/**
 * "Ms Quill" of "Phil Quill", whatever sex a list gives "Phil": what the titles before a surname tell of the only one who
 * bears it, by surname. Of one who goes by another title, or by the surname from the first, somebody else bears it, too:
 * "President Quill", whose wife is named in full.
 */
export function sexesPrinted(names: readonly Name[]): ReadonlyMap<string, Gender> {
  const titles = new Map<string, Set<string>>()
  const given = new Map<string, Set<string>>()
  for (const name of names) {
    const { title, courtesy, words } = name
    const surname = surnameOf(name)
    const isKnown = given.has(surname)
    if (!isSurnameAlone(name)) setOf(given, surname).add(words[0] ?? '')
    else if (title !== null || !isKnown) setOf(titles, surname).add(isKnown ? (courtesy ?? '') : '')
  }
  const printed = new Map<string, Gender>()
  for (const [surname, told] of titles) {
    const sexes = new Set([...told].map(title => OWN_TITLES.get(title)))
    const [sex] = sexes
    if (sex && sexes.size === 1 && given.get(surname)?.size === 1) printed.set(surname, sex)
  }
  return printed
}

/** "Quill", "Ms Ní Quill" */
const isSurnameAlone = ({ courtesy, words: [first = '', ...more] }: Name): boolean =>
  more.length === 0 || (courtesy !== null && !isGivenName(first))

function setOf<Thing>(sets: Map<string, Set<Thing>>, key: string): Set<Thing> {
  const known = sets.get(key) ?? new Set<Thing>()
  sets.set(key, known)
  return known
}
