import { afterPost, isSurnameBesidePost } from './beside-posts.js'
import { acronyms } from './initials.js'
import { isAcronym, type Name } from './name.js'
import type { Body, Directory, Draft, Person } from './named.js'
import { isCalledOutlet } from './outlet-evidence.js'
import { hasFollowers, isGivenAlone, kindHere, loneWords, suffixes } from './person-evidence.js'
import { choose, genderOf } from './same-name.js'
import { companiesAmong } from './speech.js'
import type { TokenRow } from './token-row.js'

/** Gathers the names of an article into the people and bodies they mean. */
export function gatherNames(row: TokenRow, names: readonly Name[]): Directory {
  const surnames = loneWords(names)
  const drafts: Draft[] = []
  const byWord = new Map<string, Draft[]>()
  const of = new Map<Name, Draft>()
  const companies = companiesAmong(row, names)
  const full = names.filter(name => name.words.length > 1)
  const kinds = new Map(full.map(name => [name, kindHere(row, name, surnames, companies)]))
  const people = new Set(full.filter(name => kinds.get(name) === 'person').map(name => name.words.join(' ')))
  for (const name of full) {
    const known =
      name.kind === 'unknown' && [name.words.join(' '), ...suffixes(name.words)].some(each => people.has(each))
    place(name, known ? 'person' : (kinds.get(name) ?? 'body'))
  }
  const titled = names.filter(name => name.words.length === 1 && (name.courtesy !== null || name.title !== null))
  for (const name of titled) if (name.courtesy !== null) place(name, 'person')
  for (const name of titled) if (name.courtesy === null) place(name, 'person')
  const followed = new Set(
    names.filter(name => name.words.length === 1 && hasFollowers(row, name)).map(name => name.words[0] ?? ''),
  )
  const alone = new Set(names.filter(name => isGivenAlone(row, name)).map(name => name.words[0] ?? ''))
  for (const name of names) {
    const personal =
      afterPost(row, name) ||
      (name.words.length === 1 && alone.has(name.words[0] ?? '')) ||
      isSurnameBesidePost(row, name) ||
      (followed.has(name.words[0] ?? '') && !isAcronym(row.tokens[name.core.from]?.text ?? ''))
    if (!of.has(name))
      place(
        name,
        name.kind !== 'unknown' ? name.kind : personal ? 'person' : isCalledOutlet(row, name) ? 'outlet' : 'body',
      )
  }
  for (const draft of drafts) draft.names.sort((one, other) => one.from - other.from)
  return settle(names, of, drafts)

  function place(name: Name, kind: Draft['kind']): void {
    const key = name.words[name.words.length - 1] ?? ''
    const candidates = [
      ...new Set(name.words.flatMap(word => byWord.get(word) ?? []).concat(byWord.get(name.words.join('')) ?? [])),
    ]
    const lone = name.words.length === 1 && name.courtesy === null && name.title === null
    const found = choose(candidates, name, kind, lone)
    const draft = found ?? { kind, words: name.words, names: [], gender: null }
    if (!found) {
      drafts.push(draft)
      if (draft.kind !== 'person' && draft.kind !== 'place') for (const each of acronyms(name.words)) index(each, draft)
    }
    if (name.words.length > draft.words.length) draft.words = name.words
    draft.names.push(name)
    if (kind === 'outlet' && draft.kind === 'body') draft.kind = kind
    draft.gender ??= genderOf(name)
    of.set(name, draft)
    for (const word of name.words) index(word, draft)
    if (lone && key.includes('.')) index(key.replaceAll('.', ''), draft)
  }

  function index(word: string, draft: Draft): void {
    const list = byWord.get(word)
    if (!list) byWord.set(word, [draft])
    else if (list.length < 40 && !list.includes(draft)) list.push(draft)
  }
}

/** The names again, each with the kind that the article as a whole tells. */
function settle(names: readonly Name[], of: ReadonlyMap<Name, Draft>, drafts: readonly Draft[]): Directory {
  const told = new Map(
    names.map(name => {
      const kind = of.get(name)?.kind
      if (kind === 'person' || (kind === 'outlet' && name.kind === 'unknown')) return [name, { ...name, kind }]
      return [name, kind === 'body' && name.kind === 'person' ? { ...name, kind: 'unknown' as const } : name]
    }),
  )
  for (const draft of drafts) draft.names = draft.names.map(name => told.get(name) ?? name)
  const ofTold = new Map<Name, Draft>()
  for (const [name, draft] of of) ofTold.set(told.get(name) ?? name, draft)
  return { names: [...told.values()], of: ofTold as ReadonlyMap<Name, Person | Body>, people: drafts.filter(isPerson) }
}

function isPerson(draft: Draft): draft is Draft & Person {
  return draft.kind === 'person'
}
