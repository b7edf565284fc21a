import { spelledOut } from '../../../english/name-words.js'
import { grouped } from '../../../order/grouped.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import { hasCapital, wordAt } from '../words/words-at.js'
import { isGivenName, type Name } from './name.js'

interface KnownName {
  readonly core: Stretch
  /** The name elsewhere in the article that prints these words; null for one known by its given name alone. */
  readonly like: Name | null
}

/** Names of the article that title-case sentences print again, and people known by a given name. */
export function knownNamesIn(row: TokenRow, headlines: readonly Stretch[], names: readonly Name[]): KnownName[] {
  const wordings = wordingsByFirst(names)
  const found: KnownName[] = []
  for (const { from, to } of headlines) {
    for (let at = from; at < to; at++) {
      if (!hasCapital(row, at)) continue
      const known = longestAt(row, at, to, wordings.get(wordAt(row, at)) ?? [])
      if (!known && !opensFullName(row, at, to)) continue
      const core = { from: at, to: at + (known?.words.length ?? 2) }
      found.push({ core, like: known?.name ?? null })
      at = core.to - 1
    }
  }
  return found
}

/** Words that a headline may print a name by. */
interface Wording {
  readonly words: readonly string[]
  readonly name: Name
}

/** How many wordings with the same first word are compared with a headline. */
const MOST = 12

/** "un" of "united nations" */
const LETTERS = grouped(Array.from(spelledOut, ([letters, words]) => [words.join(' '), letters] as const))

/** Whole names, and the surnames of people. */
function wordingsByFirst(names: readonly Name[]): ReadonlyMap<string, readonly Wording[]> {
  const byFirst = new Map<string, Wording[]>()
  const add = (words: readonly string[], name: Name) => {
    const first = words[0] ?? ''
    const list = byFirst.get(first) ?? []
    if (!byFirst.has(first)) byFirst.set(first, list)
    if (list.length < MOST && !list.some(each => each.words.join(' ') === words.join(' '))) list.push({ words, name })
  }
  for (const name of names) {
    add(name.words, name)
    for (const letters of LETTERS.get(name.words.join(' ')) ?? []) add([letters], name)
    if (name.kind === 'person' && name.words.length > 1) add(name.words.slice(-1), name)
  }
  return byFirst
}

function longestAt(row: TokenRow, at: number, limit: number, wordings: readonly Wording[]): Wording | null {
  return wordings
    .filter(({ words }) => at + words.length <= limit && words.every((word, i) => row.lower[at + i] === word))
    .reduce<Wording | null>((best, each) => (best && best.words.length >= each.words.length ? best : each), null)
}

function opensFullName(row: TokenRow, at: number, limit: number): boolean {
  return at + 1 < limit && isGivenName(wordAt(row, at)) && hasCapital(row, at + 1)
}
