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
 * bears it. By surname.
 */
export function sexesPrinted(names: readonly Name[]): ReadonlyMap<string, Gender> {
  const told = new Map<string, Set<Gender | null>>()
  for (const name of names) {
    const sex = isSurnameAlone(name) ? (OWN_TITLES.get(name.courtesy ?? '') ?? null) : null
    if (name.courtesy !== null && isSurnameAlone(name)) setOf(told, surnameOf(name)).add(sex)
  }
  const given = new Map<string, Set<string>>()
  for (const name of told.size === 0 ? [] : names)
    if (name.words.length > 1 && !(name.courtesy !== null && isSurnameAlone(name)))
      setOf(given, surnameOf(name)).add(name.words[0] ?? '')
  const printed = new Map<string, Gender>()
  for (const [surname, [sex, ...others]] of told)
    if (sex && others.length === 0 && given.get(surname)?.size === 1) printed.set(surname, sex)
  return printed
}

const isSurnameAlone = ({ words: [first = '', ...more] }: Name): boolean => more.length === 0 || !isGivenName(first)

function setOf<Thing>(sets: Map<string, Set<Thing>>, key: string): Set<Thing> {
  const known = sets.get(key) ?? new Set<Thing>()
  sets.set(key, known)
  return known
}
