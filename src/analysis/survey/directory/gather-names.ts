import type { Name } from '../names/name.js'
import type { TokenRow } from '../words/token-row.js'
import { wordAt } from '../words/words-at.js'
import { openDrafts } from './drafts.js'
import { kindsOfFull, kindsOfLone } from './kinds-of-names.js'
import type { Body, Directory, Draft, Person } from './named.js'

/** Gathers the names of an article into the people and bodies they mean: full names first, which short ones mean. */
export function gatherNames(row: TokenRow, names: readonly Name[]): Directory {
  const { all, of, place } = openDrafts(row, names)
  const kindOfFull = kindsOfFull(row, names)
  const kindOfLone = kindsOfLone(row, names)
  const short = names.filter(({ words }) => words.length === 1)
  for (const name of names) if (name.words.length > 1) place(name, kindOfFull(name))
  for (const name of short) if (name.courtesy !== null) place(name, 'person')
  for (const name of short) if (name.courtesy === null && name.title !== null) place(name, 'person')
  const isAhead = namedAhead(row, names, all)
  for (const name of names) if (!of.has(name) && !isAhead(name)) place(name, kindOfLone(name))
  for (const name of names) if (!of.has(name)) place(name, kindOfLone(name))
  for (const draft of all) draft.names.sort((one, other) => one.from - other.from)
  return settle(names, of, all)
}

/** "Orvane to buy rival" above "Orvane Brands said": of what a headline cuts short, the article tells first. */
function namedAhead(row: TokenRow, names: readonly Name[], drafts: readonly Draft[]): (name: Name) => boolean {
  const isPlace = ({ from }: Name) => /^(?:in|near)$/.test(wordAt(row, from - 1))
  const places = new Set(names.filter(isPlace).map(({ words }) => words.join(' ')))
  const bodies = new Set(drafts.flatMap(({ kind, words }) => (kind === 'person' ? [] : words[0])))
  return ({ from, words: [word = '', ...more] }) =>
    row.sentence[from] === 0 && more.length === 0 && bodies.has(word) && !places.has(word)
}

/** The names again, each with the kind that the article as a whole tells. */
function settle(names: readonly Name[], of: ReadonlyMap<Name, Draft>, drafts: readonly Draft[]): Directory {
  const told = new Map(
    names.map(name => {
      const kind = of.get(name)?.kind
      if (kind === 'person' || (kind === 'outlet' && mayBeOutlet(name))) return [name, { ...name, kind }]
      return [name, kind === 'body' && name.kind === 'person' ? { ...name, kind: 'unknown' as const } : name]
    }),
  )
  for (const draft of drafts) draft.names = draft.names.map(name => told.get(name) ?? name)
  const ofTold = new Map<Name, Draft>()
  for (const [name, draft] of of) ofTold.set(told.get(name) ?? name, draft)
  return { names: [...told.values()], of: ofTold as ReadonlyMap<Name, Person | Body>, people: drafts.filter(isPerson) }
}

/** "RTL" is a body by its letters alone; of longer names the words tell more. */
const mayBeOutlet = ({ kind, words }: Name): boolean => kind === 'unknown' || (kind === 'body' && words.length === 1)

function isPerson(draft: Draft): draft is Draft & Person {
  return draft.kind === 'person'
}
