import { seatsOfPower } from '../../../english/places.js'
import { grouped } from '../../../order/grouped.js'
import { isPossessive, type TokenRow } from '../words/token-row.js'
import type { Name } from './name.js'
import { nameOf } from './parts.js'

/**
 * "Ostmark's Defense Ministry" beside "Zarovia's Defense Ministry": of a body that the article prints behind several
 * owners, each of these has one, and the owner is part of its name. "Quill's Justice Department" and "Voss's" are of
 * presidents, whom the article names elsewhere.
 */
export function withOwners(row: TokenRow, names: readonly Name[]): Name[] {
  const people = new Set(names.filter(({ kind }) => kind === 'person').map(({ words }) => words.at(-1)))
  const owners = new Map<Name, Name>()
  names.forEach((name, i) => {
    const owner = names[i - 1]
    if (owner && isBody(name) && owns(row, owner, name) && !people.has(owner.words.at(-1))) owners.set(name, owner)
  })
  const byBody = grouped(names.flatMap(name => ownedBody(name, owners.get(name))))
  const areSeveral = (name: Name) => new Set(byBody.get(name.words.join(' '))).size > 1
  const owned = new Map([...owners].filter(([name]) => areSeveral(name)))
  const parts = new Set(owned.values())
  return names.flatMap(name => {
    const from = owned.get(name)?.from
    if (parts.has(name)) return []
    return from === undefined ? [name] : [ownedName(row, { from, to: name.to })]
  })
}

const ownedName = (row: TokenRow, whole: Parameters<typeof nameOf>[1]): Name => nameOf(row, whole, whole, null, 'body')

/** "Defense Ministry", "Supreme Court" */
const isBody = ({ kind, title, words }: Name): boolean =>
  title === null && words.length > 1 && (kind === 'body' || seatsOfPower.has(words.join(' ')))

const owns = (row: TokenRow, { to, kind }: Name, { from }: Name): boolean =>
  kind !== 'person' && to + 1 === from && isPossessive(row, to)

/** A body and its owner, which "Norway's Defence Ministry" holds itself. */
function ownedBody({ words: [first = '', ...rest], kind, words }: Name, owner: Name | undefined): [string, string][] {
  if (owner) return [[words.join(' '), owner.words.join(' ')]]
  const within = /^(.+)['’]s$/.exec(first)?.[1]
  return within !== undefined && kind === 'body' ? [[rest.join(' '), within]] : []
}
