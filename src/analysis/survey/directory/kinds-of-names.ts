import { grouped } from '../../../order/grouped.js'
import { lastNameBefore } from '../names/in-order.js'
import { isAcronym, type Name } from '../names/name.js'
import { isCalledOutlet } from '../names/outlet-evidence.js'
import { isToldByAge } from '../words/ages.js'
import { isSharedTitle } from '../words/shared-titles.js'
import type { TokenRow } from '../words/token-row.js'
import { textAt, wordAt } from '../words/words-at.js'
import { afterPost, isSurnameBesidePost } from './beside-posts.js'
import { firmOfOfficer } from './body-evidence.js'
import { companiesAmong, tellsOfItself } from './companies.js'
import { hasFollowers, hasHisOwn, isFirstNameOnly, isGivenAlone, isOwnName, isWhoAlone } from './lone-evidence.js'
import type { Draft } from './named.js'
import { kindHere } from './person-evidence.js'
import { behindGiven, endsInSurname, suffixes, surnamesAmong } from './surnames.js'

/** What names of several words are, by what stands beside them and by how the rest of the article cuts them down. */
export function kindsOfFull(row: TokenRow, names: readonly Name[]): (name: Name) => Draft['kind'] {
  const surnames = surnamesAmong(names)
  const companies = companiesAmong(row, names)
  const full = names.filter(({ words }) => words.length > 1)
  const kinds = new Map(full.map(name => [name, kindHere(row, name, surnames, companies)]))
  const whole = ({ words }: Name) => words.join(' ')
  const firms = new Set(full.map(name => firmOfOfficer(row, name)))
  const known = full.filter(name => kinds.get(name) === 'person')
  const people = new Set(known.flatMap(name => [whole(name), ...behindGiven(name.words)]))
  const isKnown = (name: Name) => [whole(name), ...suffixes(name.words)].some(each => people.has(each))
  return name => {
    if (name.title === null && firms.has(whole(name))) return 'body'
    return name.kind === 'unknown' && isKnown(name) ? 'person' : (kinds.get(name) ?? 'body')
  }
}

/** What the other names are, which nothing but their surroundings tell. */
export function kindsOfLone(row: TokenRow, names: readonly Name[]): (name: Name) => Draft['kind'] {
  const lone = names.filter(({ words }) => words.length === 1)
  const wordsOf = (some: readonly Name[]) => new Set(some.map(({ words }) => words[0] ?? ''))
  const followed = wordsOf(lone.filter(name => hasFollowers(row, name)))
  const own = new Set(lone.filter(name => isOwnName(row, name)))
  const speakOfThemselves = wordsOf(lone.filter(name => tellsOfItself(row, name.to)))
  const haveHisOwn = wordsAgain(lone.filter(name => hasHisOwn(row, names, name)))
  const toldAsPeople = wordsOf(
    lone.filter(
      name =>
        own.has(name) ||
        isGivenAlone(row, name) ||
        isWhoAlone(row, name) ||
        (haveHisOwn.has(name.words[0] ?? '') && !speakOfThemselves.has(name.words[0] ?? '')) ||
        isToldByAge(row, name.to),
    ),
  )
  const sharing = wordsOf(lone.filter(name => sharesTitle(row, names, name)))
  const isAcronymHere = ({ core }: Name) => isAcronym(textAt(row, core.from))
  const isPerson = (name: Name) => {
    const [word = ''] = name.words
    return (
      afterPost(row, name) ||
      isFirstNameOnly(row, name) ||
      isSurnameBesidePost(row, name) ||
      (name.words.length === 1 && (toldAsPeople.has(word) || sharing.has(word)) && !isAcronymHere(name)) ||
      (followed.has(word) && !isAcronymHere(name) && endsInSurname(row, name))
    )
  }
  return name => {
    if (own.has(name)) return 'person'
    if (isCalledOutlet(row, name)) return 'outlet'
    if (name.kind !== 'unknown') return name.kind
    return isPerson(name) ? 'person' : 'body'
  }
}

/** The words that more than one of some names are: "Voss put his case" may be what a body did once. */
function wordsAgain(names: readonly Name[]): ReadonlySet<string> {
  const byWord = grouped(names.map(name => [name.words[0] ?? '', name]))
  return new Set([...byWord].filter(([, printings]) => printings.length > 1).map(([word]) => word))
}

/** "Voss" of "Senators Quill and Voss". */
function sharesTitle(row: TokenRow, names: readonly Name[], name: Name): boolean {
  const first = wordAt(row, name.from - 1) === 'and' ? lastNameBefore(names, name.from) : undefined
  const isFirst = first?.to === name.from - 1 && first.kind === 'person' && first.words.length === 1
  return isFirst && first.title !== null && isSharedTitle(row, first.title) && endsInSurname(row, name)
}
