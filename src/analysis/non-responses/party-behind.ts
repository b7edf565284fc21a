import { months, weekdays } from '../../english/calendar.js'
import { newsNouns } from '../../english/media-nouns.js'
import { settlements } from '../../english/organization-nouns.js'
import { isCountryOrState } from '../../english/places.js'
import { soughtAt } from '../../english/refusals.js'
import { readCore } from '../survey/phrases/core.js'
import { headOf } from '../survey/phrases/core-nouns.js'
import { nounAt } from '../survey/words/noun-kinds.js'
import { isPossessive, type Stretch, type TokenRow, textOf } from '../survey/words/token-row.js'
import { hasCapital, isNounAt, tagAt, wordAt } from '../survey/words/words-at.js'

/** The noun phrase behind "reach", "calls to" or "response from": up to what tells when, how or why. */
export function partyBehind(row: TokenRow, from: number, limit: number): Stretch {
  let to = from
  while (to < limit && !closes(row, from, to, limit)) to++
  return { from, to }
}

/** Where a party ends that stands behind "reach", and whom its words name: of "Quill's cell phone", Quill. */
export function partyNamed(row: TokenRow, at: number, limit: number): (Stretch & { whose: Stretch }) | null {
  const party = partyBehind(row, at, limit)
  const whose = soughtOne(row, party)
  const isAsked = canAnswer(row, whose) || row.lower.slice(at, Math.min(limit, at + LONGEST_SOUGHT)).some(isComment)
  return party.to > party.from && isAsked ? { ...party, whose } : null
}

/** In tokens, from "reach" to "comment". */
export const LONGEST_SOUGHT = 14

/** What newsrooms ask for. */
export const isComment = (word: string): boolean => /^(?:comment|interviews?)$/.test(word)

function closes(row: TokenRow, from: number, at: number, limit: number): boolean {
  const word = wordAt(row, at)
  // "either brother", not "him | either"
  if (at > from && word === 'either') return true
  if (CLOSING.test(word) || weekdays.has(word)) return true
  switch (row.tokens[at]?.pos) {
    case 'ADP':
      return !isComplement(row, at, limit) && !isRepeated(row, at, limit)
    case 'DET':
      // "sent the bank | a list of questions"
      return at > from && isNounAt(row, at - 1)
    case 'ADV':
      // "the newly elected mayor"
      return at > from && /^(?:NOUN|PRON|PROPN)$/.test(tagAt(row, at - 1))
    case 'PART':
      return !isPossessive(row, at)
    case 'AUX':
    case 'SCONJ':
      return true
    default:
      return false
  }
}

const CLOSING = /^(?:[,.;:)—–]|--|seeking|following|last|late|this|when)$/

/** "residents | of Orrin", "a spokesman | for the bank", "the embassy | in Oslo"; not "the bank | for comment". */
function isComplement(row: TokenRow, at: number, limit: number): boolean {
  const word = wordAt(row, at)
  if (/^(?:of|behind)$/.test(word)) return true
  const { kind } = nounAt(row, at - 1)
  const isCommon = !hasCapital(row, at - 1)
  if (word === 'in') return isCommon && kind !== 'other' && isName(row, at + 1)
  const isOfPerson = isCommon && kind === 'person' && /^(?:at|for|from|to|with)$/.test(word)
  return isOfPerson && at + 1 < limit && canAnswer(row, { from: at + 1, to: limit })
}

/** "left with the bank and | with the port"; not "the bank and | for comment" */
const isRepeated = (row: TokenRow, at: number, limit: number): boolean =>
  tagAt(row, at - 1) === 'CCONJ' && canAnswer(row, { from: at + 1, to: limit })

const isName = (row: TokenRow, at: number): boolean =>
  hasCapital(row, at) && !months.has(wordAt(row, at)) && !weekdays.has(wordAt(row, at))

/** Whether a phrase is of a person, a body or a name, and so of one who can be asked; the aircraft cannot. */
export function canAnswer(row: TokenRow, { from, to }: Stretch): boolean {
  if (to <= from) return false
  const head = headOf(row, readCore(row, from, to, []), [])
  if (ANYONE.test(wordAt(row, head)) || isName(row, head)) return true
  const { kind, noun } = nounAt(row, head)
  // not the site, the radio, the station
  return kind === 'person' || kind === 'body' || newsNouns.has(noun)
}

const ANYONE = /^(?:anyone|both|her|herself|him|himself|others|them|themselves)$/

/** "the village", "Norway": where reporters travel to, and nobody whom they ask. */
export function isPlace(row: TokenRow, party: Stretch): boolean {
  const core = readCore(row, party.from, party.to, [])
  const name = textOf(row, party).toLowerCase()
  return settlements.has(wordAt(row, headOf(row, core, []))) || isCountryOrState(name)
}

/** "so did the leader | , Ada Quill" */
export function withName(row: TokenRow, { from, to }: Stretch): Stretch {
  if (row.lower[to] !== ',') return { from, to }
  let end = to + 1
  while (hasCapital(row, end)) end++
  return { from, to: end > to + 1 ? end : to }
}

/** "Quill" of "Quill's cell phone" */
export function soughtOne(row: TokenRow, party: Stretch): Stretch {
  if (!soughtAt.has(wordAt(row, party.to - 1))) return party
  let owner = party.to - 1
  while (owner > party.from && !isPossessive(row, owner)) owner--
  return owner > party.from ? { from: party.from, to: owner } : party
}
