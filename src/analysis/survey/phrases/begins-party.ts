import { phraseOpenings } from '../../../english/function-words.js'
import { talks } from '../../../english/occasions.js'
import { pluralBodies } from '../../../english/organization-nouns.js'
import { lastNameBefore, nameFrom, nextName } from '../names/in-order.js'
import type { Name } from '../names/name.js'
import { readNoun } from '../words/noun-kinds.js'
import { readNumber } from '../words/quantity.js'
import { areAllTagged, placeOf, type Stretch, type TokenRow } from '../words/token-row.js'
import { isNounAt, lastNominal, tagAt, wordAt } from '../words/words-at.js'
import type { PartyWords } from './party-words.js'

/** After "and": a new party, or only another word about the same one? */
export function beginsParty(words: PartyWords, next: number, party: Stretch, at: number): boolean {
  const { row, names, hasPreposition, hasComma } = words
  if (next >= party.to) return false
  const left = namesOfLeft(names, party.from, at)
  const inApposition = left !== null && hasComma(left.first.to, at) && row.lower[at] !== ','
  const name = nameBehind(words, next, party.to)
  if (name?.kind === 'person' && name.words.length + (name.title ? 1 : 0) + (name.courtesy ? 1 : 0) > 0) {
    return (
      !inApposition &&
      !isBarePost(row, left?.first, party.from, at) &&
      (left === null
        ? !hasPreposition(party.from, at)
        : left.last.to === at || row.lower[at] === ',' || party.from === left.last.from)
    )
  }
  if (inApposition) return false
  if (name && isOfAuthors(row, party.from, at)) return false
  const word = wordAt(row, next)
  const leftDefinite =
    phraseOpenings.has(wordAt(row, party.from)) || (left !== null && isPartyAlone(left.first, party.from, at))
  if (tagAt(row, at - 1) === 'ADJ' && readNumber(wordAt(row, next)) !== null) return false
  if (phraseOpenings.has(word)) return leftDefinite || left !== null || isPlural(row, at - 1)
  if (isPost(row, next, party.to)) return false
  if (isTalk(row, next)) return true
  if (arePeopleAndForce(row, party, at, next)) return true
  if (nameFrom(names, next)) return leftDefinite && (!hasPreposition(party.from, at) || row.lower[at] === ',')
  return (
    leftDefinite &&
    !hasPreposition(party.from, at) &&
    isPlural(row, lastNominal(row, next, party.to)) &&
    isNounAt(row, at - 1)
  )
}

/** "a study by Orrel College | and the University of Kelmar": two bodies made one text. */
function isOfAuthors(row: TokenRow, from: number, at: number): boolean {
  const by = placeOf(row, { from, to: at }, 'by')
  return by > from && readNoun(wordAt(row, by - 1)).kind === 'document'
}

/** "Actor and director Ada Quill", "former mayor and lawyer Ada Quill": no article tells of somebody else. */
function isBarePost(row: TokenRow, name: Name | undefined, from: number, at: number): boolean {
  const { kind, plural } = readNoun(wordAt(row, at - 1))
  const isNamed = name && (name.kind === 'person' || name.words.length > 1)
  return kind === 'person' && !plural && !isNamed && !phraseOpenings.has(wordAt(row, from))
}

/** The first and the last of the names of a party up to a place. */
function namesOfLeft(names: readonly Name[], from: number, at: number): { first: Name; last: Name } | null {
  const first = nextName(names, from)
  const last = lastNameBefore(names, at)
  return first && last && first.from < at ? { first, last } : null
}

/** A name that is a party all by itself, or ends where the "and" stands. */
const isPartyAlone = ({ from, to, kind, words }: Name, opening: number, at: number): boolean =>
  (from === opening && (kind !== 'unknown' || words.length > 1)) || (to === at && kind !== 'unknown')

/** How many titles and modifiers may stand before a name: "and | former state senator Ada Quill". */
const TITLES = 4

function nameBehind({ row, names }: PartyWords, next: number, limit: number): Name | undefined {
  const name = nextName(names, next)
  if (!name || name.from > next + TITLES || name.to > limit || !reaches(row, next, name.from)) return undefined
  // "current and | former Quill aides"
  return name.to < limit && tagAt(row, name.to) === 'NOUN' ? undefined : name
}

/** "the former first lady and | U.S. senator": without an article, another word for the same person. */
function isPost(row: TokenRow, from: number, limit: number): boolean {
  const { kind, plural } = readNoun(wordAt(row, lastNominal(row, from, limit)))
  return kind === 'person' && !plural
}

/** "emails and | interviews with six clerks": people beside a text. */
const isTalk = (row: TokenRow, at: number): boolean =>
  talks.has(readNoun(wordAt(row, at)).noun) && row.lower[at + 1] === 'with'

/** "witnesses and | police", "police and | witnesses": people and a body. */
function arePeopleAndForce({ lower }: TokenRow, { from, to }: Stretch, at: number, next: number): boolean {
  const both = [lower[from] ?? '', lower[next] ?? '']
  const arePeople = (word: string) => readNoun(word).kind === 'person' && readNoun(word).plural
  return at === from + 1 && to === next + 1 && both.some(word => pluralBodies.has(word)) && both.some(arePeople)
}

/** Only titles and modifiers between two places. */
const reaches = (row: TokenRow, from: number, to: number): boolean =>
  areAllTagged(row, { from, to }, /^(?:ADJ|DET|NOUN|PART|PRON|PROPN)$/)

/** Whether a plural noun stands at a place. */
export const isPlural = (row: TokenRow, at: number): boolean => readNoun(wordAt(row, at)).plural
