import { femaleNames, maleNames } from '../../../english/given-names.js'
import { openingsOfManyNames } from '../../../english/name-words.js'
import { courtesyTitles, type Gender } from '../../../english/titles.js'
import { isGivenName, type Name } from '../names/name.js'
import type { TokenRow } from '../words/token-row.js'
import { tellsOfItself } from './companies.js'
import { generationOf, withoutSuffix } from './generations.js'
import { initials } from './initials.js'
import type { Draft } from './named.js'
import { bearerMeant } from './namesakes.js'

/** The known person or body that a name means, if any. */
export function choose(
  candidates: readonly Draft[],
  name: Name,
  kind: Draft['kind'],
  lone: boolean,
  row: TokenRow,
  gender: Gender | null,
): Draft | undefined {
  const fits = candidates.filter(each =>
    each.kind === 'person' ? fitsPerson(each, name, kind, lone, gender) : kind !== 'person' && fitsBody(each, name),
  )
  if (fits.length < 2) return fits[0]
  // "Quill said its offer was fair": Quill Steel, whatever it shares with the people it is named after
  const bodies = lone && tellsOfItself(row, name.to) ? fits.filter(each => each.kind === 'body') : []
  if (bodies.length === 1) return bodies[0]
  const same = gender ? fits.filter(each => each.gender === gender) : fits
  const close = same.length > 0 ? same : fits
  const whole = close.filter(each => each.words.join(' ') === name.words.join(' '))
  if (whole.length > 0) return whole[0]
  return bearerMeant(row, close, name, lone)
}

function fitsPerson(person: Draft, name: Name, kind: Draft['kind'], lone: boolean, gender: Gender | null): boolean {
  if (kind !== 'person' && !lone) return false
  if (gender && person.gender && gender !== person.gender) return false
  // "Hal Quill … his son, Hal Quill Jr.,": whoever is first named without a suffix has none
  if (generationOf(name) !== null && generationOf(person) !== generationOf(name)) return false
  const words = withoutSuffix(name.words)
  const known = withoutSuffix(person.words)
  if (words.length === 1)
    return (
      known[known.length - 1] === words[0] ||
      (known[0] === words[0] && known.length > 1) ||
      known.slice(-2).join(' ') === words[0]
    )
  if (known.length === 1) return words[words.length - 1] === known[0] || words[0] === known[0]
  const lastShared = words[words.length - 1] === known[known.length - 1]
  if (!lastShared) return words.every(word => known.includes(word)) || known.every(word => words.includes(word))
  return (
    givenNamesAgree(words[0] ?? '', known[0] ?? '') ||
    person.nicknames.has(words[0] ?? '') ||
    name.nickname === known[0] ||
    words.slice(0, -1).some(word => known.slice(0, -1).includes(word))
  )
}

/** "Mike" and "Michael", "J." and "Jane" may be one person; "Bill" and "Hillary" are two. */
function givenNamesAgree(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  const stem = Math.min(one.length, other.length, 3)
  if (one.slice(0, stem) !== other.slice(0, stem)) return false
  if (!isGivenName(one) || !isGivenName(other)) return true
  const genders = [genderOfWord(one), genderOfWord(other)]
  // "Pat" may be Patrick, and "Robin" is not Robert
  const isShort = genders.includes(null) && (one.startsWith(other) || other.startsWith(one))
  return genders[0] === genders[1] || isShort
}

function fitsBody(body: Draft, name: Name): boolean {
  const words = name.words
  const known = body.words
  const short = words.length === 1 ? (words[0] ?? '').replaceAll('.', '') : ''
  if (
    short &&
    (body.nicknames.has(words[0] ?? '') ||
      (short.length > 2 && initials(known).endsWith(short)) ||
      initials(known) === short ||
      (known.length === 1 && (known[0] ?? '').replaceAll('.', '') === short))
  )
    return true
  if (words.length === 1 && openingsOfManyNames.has(words[0] ?? '')) return false
  if (words.join(' ') === known.join(' ')) return true
  if (name.kind === 'place' || (words.length === 1 && known.length > 3)) return false
  const [small, large] = words.length < known.length ? [words, known] : [known, words]
  return (
    body.kind !== 'place' &&
    small.every(word => large.includes(word)) &&
    !(words.length === 1 && isModel(large)) &&
    (small[0] === large[0] || small[small.length - 1] === large[large.length - 1]) &&
    (words.length > 1 || (body.names[0]?.from ?? 0) < name.from || isCalledSo(body, words))
  )
}

/** "Kelmar Flight K804" and "Kelmar 300" are none that go by "Kelmar", but "Dockers Local 9" goes by "Dockers". */
const isModel = (words: readonly string[]): boolean => /\d/.test(words.at(-1) ?? '') && words.at(-2) !== 'local'

/** "Orvane" in a headline, where "Orvane Brands" goes by that further down. */
const isCalledSo = ({ names }: Draft, words: readonly string[]): boolean =>
  names.some(each => each.words.length === 1 && each.words[0] === words[0])

function genderOfWord(word: string): Gender | null {
  if (maleNames.has(word)) return femaleNames.has(word) ? null : 'male'
  return femaleNames.has(word) ? 'female' : null
}

/** What a name tells of its bearer's gender. */
export function genderOf(name: Name): Gender | null {
  const courtesy = name.courtesy ? (courtesyTitles.get(name.courtesy) ?? null) : null
  return courtesy ?? (name.words.length > 1 ? genderOfWord(name.words[0] ?? '') : null)
}
