import { bodyNameEndings, remits } from '../../english/organization-nouns.js'
import { partyAdjectives } from '../../english/parties.js'
import { countries, nationalities, seatsOfPower, usStates } from '../../english/places.js'
import { abbreviatedTitles } from '../../english/titles.js'
import { isCapital, isInitial } from './capitals.js'
import { clientBefore, firmOf } from './counsel.js'
import { isAcronym, type Name } from './name.js'
import { readNoun } from './noun-kinds.js'
import type { NounPhrase } from './noun-phrase.js'
import { skipDeterminer } from './post-nouns.js'
import { nameIndex, namesIn, type Scene } from './scene.js'
import { isPossessive, type Stretch, type TokenRow } from './token-row.js'

/** The body in a title: the name after "of", "at", "for", "with", or before the post. */
export function affiliationInTitle(scene: Scene, title: Stretch): Stretch | null {
  const { row, directory } = scene
  const inside = namesIn(scene, title).filter(
    name => directory.of.get(name)?.kind !== 'person' && namesBody(scene, name) && !isWork(row, name),
  )
  const found = inside.find(name => /^(?:of|at|for|with|the)$/.test(row.lower[name.from - 1] ?? '')) ?? inside[0]
  return found ? withNoun(scene, found, title.to) : openingBody(scene, title)
}

/** "author of The Salt Road" */
function isWork(row: TokenRow, { from }: Name): boolean {
  let opens = from
  while (isCapital(row, opens - 1) || /^(?:a|an|and|in|of|the)$/.test(row.lower[opens - 1] ?? '')) opens--
  return /^(?:author|co-author|novelist|writer)$/.test(row.lower[opens - 1] ?? '') && row.lower[opens] === 'of'
}

/** "in Kelmar" of "software engineer in Kelmar", where one is, but not "in the Harbour Department". */
function isWhere({ row }: Pick<Scene, 'row'>, { from, words, core }: Name): boolean {
  const at = row.lower[from - 1] === 'the' ? from - 2 : from - 1
  return row.lower[at] === 'in' && !isToldAsBody(row, { words, core }, false)
}

/** "Orrel Steel" of "former Orrel Steel CEO Ada Quill", which is one name as it stands. */
function openingBody(scene: Scene, title: Stretch): Stretch | null {
  const { row } = scene
  for (let from = title.from; from < title.to; from++) {
    const body = isCapital(row, from) && !RANKS.test(row.lower[from] ?? '') ? longestBody(scene, from, title.to) : null
    if (body) return body
    if (isCapital(row, from) && !isKind(row.lower[from] ?? '')) return null
  }
  return null
}

/** The most words that are a body's or a country's name, end as one, or are its initials. */
function longestBody(scene: Scene, from: number, limit: number): Stretch | null {
  const { row } = scene
  let to = from
  while (to < limit && isCapital(row, to)) to++
  for (; to > from; to--) {
    const name = row.lower.slice(from, to).join(' ')
    const last = row.lower[to - 1] ?? ''
    if (isKind(name) || abbreviatedTitles.has(last) || readNoun(last).kind === 'person') continue
    if (isPrintedElsewhere(scene, name, from) || seatsOfPower.has(name) || countries.has(name)) return { from, to }
    if ((to - from > 1 && endsAsBody(last)) || isAcronym(row.tokens[to - 1]?.text ?? '')) return { from, to }
  }
  return null
}

const isPrintedElsewhere = ({ bodyNames }: Scene, name: string, at: number): boolean =>
  bodyNames.get(name)?.some(({ from }) => from !== at) ?? false

/** But for "White House Press Secretary", "National Security Adviser". */
const endsAsBody = (last: string): boolean => bodyNameEndings.has(last) && !/^(?:press|security)$/.test(last)

/** "Assistant District Attorney" is of no "Assistant District". */
const RANKS = /^(?:assistant|associate|chief|deputy|former|senior)$/

const KINDS = /^(?:former|ex|then|acting|chief|deputy|senior|vice|assistant|lead|state|u\.s|us)$/

/** "German", "U.S.", "Republican", "former": what kind of person it is. */
function isKind(word: string): boolean {
  return nationalities.has(word) || partyAdjectives.has(word) || KINDS.test(word)
}

/** Whom an unnamed person belongs to: "spokesman for the bank", "Harbor Bank spokesman", "the bank's lawyer". */
export function affiliationOfPhrase(scene: Scene, phrase: NounPhrase): Stretch | null {
  const { row } = scene
  const { owner } = phrase
  const firm = firmOf(scene, phrase)
  if (firm) return firm
  const isPronoun = owner && (row.tokens[owner.from]?.pos === 'PRON' || row.lower[owner.from] === 'whose')
  if (owner && owner.to > owner.from && !isPronoun) return { from: skipDeterminer(row, owner.from), to: owner.to }
  const before = namesIn(scene, { from: phrase.core.from, to: phrase.head }).find(name => namesBody(scene, name))
  if (before) return withNoun(scene, before, phrase.head)
  return clientBefore(scene, phrase) ?? afterPreposition(scene, phrase)
}

/**
 * Not a nationality, a party or a place alone: these say what kind of person it is. Nor what has its capital from the
 * beginning of a sentence, for all we know ("Truck drivers"), nor what is partly no name ("Nobel Prize-winning").
 */
export function namesBody({ row, directory }: Scene, name: Name): boolean {
  const { words } = name
  const joined = words.join(' ')
  const printings = directory.of.get(name)?.names.length ?? 0
  const isTold = isAcronym(row.tokens[name.core.from]?.text ?? '')
  if (words.length === 1 && printings < 2 && isInitial(row, name.from) && !isTold) return false
  // "Health" of "Minister for Health"
  if (isWhere({ row }, name) || words.every(word => remits.has(word))) return false
  if (words.some(word => /^(?:former|\d+|.+-(?:winning|born|based|backed|led))$/.test(word))) return false
  return (
    !nationalities.has(joined) &&
    !partyAdjectives.has(joined) &&
    !usStates.has(joined) &&
    (words.length > 1 || readNoun(joined).kind === 'other' || countries.has(joined))
  )
}

/** "Ada Quill of the Harbour Institute", "Det Insp Fiona Marsh, of Kelmar Police,": the body right behind a name. */
export function affiliationBehind({ row, directory }: Scene, names: readonly Name[]): Stretch | null {
  for (const { to } of names) {
    const at = row.tokens[to]?.text === ',' ? to + 1 : to
    if (!/^(?:of|at|from|with)$/.test(row.lower[at] ?? '')) continue
    const from = skipDeterminer(row, at + 1)
    const name = directory.names[nameIndex(directory.names, from)]
    const kind = name?.from === from ? directory.of.get(name)?.kind : undefined
    if (name && (kind === 'outlet' || (kind === 'body' && isToldAsBody(row, name, from > at + 1)))) return name.core
  }
  return null
}

/** What no town is called: "Kelmar Police", "CRN"; and what "the" stands before. */
function isToldAsBody(row: TokenRow, { words, core }: Pick<Name, 'words' | 'core'>, the: boolean): boolean {
  const last = words[words.length - 1] ?? ''
  return the || (words.length > 1 && endsAsBody(last)) || isAcronym(row.tokens[core.from]?.text ?? '')
}

/** "Quill campaign": a name and the noun that makes a body of it. */
function withNoun({ row }: Scene, name: Stretch, limit: number): Stretch {
  const next = row.lower[name.to] ?? ''
  return name.to < limit && readNoun(next).kind === 'body'
    ? { from: name.from, to: name.to + 1 }
    : { from: name.from, to: name.to }
}

function afterPreposition(scene: Scene, { tail }: NounPhrase): Stretch | null {
  const { row, directory, inName } = scene
  const preposition = row.lower[tail.from] ?? ''
  if (!/^(?:for|at|of|with|in)$/.test(preposition)) return null
  const from = skipDeterminer(row, tail.from + 1)
  let to = from
  while (
    to < tail.to &&
    (inName(to) || isPossessive(row, to) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(row.tokens[to]?.pos ?? ''))
  )
    to++
  const name = preposition === 'in' ? directory.names[nameIndex(directory.names, from)] : undefined
  if (name?.from === from && isWhere(scene, name)) return null
  if (
    to === from ||
    (/^(?:with|in|of)$/.test(preposition) && !inName(to - 1) && readNoun(row.lower[to - 1] ?? '').kind !== 'body')
  )
    return null
  return besideName(scene, to) ?? { from, to }
}

/** "Dredge & Sons" of "for the contractor, Dredge & Sons,". */
function besideName({ row, directory }: Scene, comma: number): Stretch | null {
  const name = directory.names[nameIndex(directory.names, comma + 1)]
  const isBeside = row.tokens[comma]?.text === ',' && name?.from === comma + 1 && row.tokens[name.to]?.text === ','
  return isBeside && directory.of.get(name)?.kind !== 'person' ? { from: name.from, to: name.to } : null
}
