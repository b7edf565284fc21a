import type { Name } from './name.js'
import { readNoun } from './noun-kinds.js'
import { readNumber } from './quantity.js'
import type { Stretch, TokenRow } from './token-row.js'

const COORDINATORS = new Set(['and', 'or', 'nor', '&'])
const STARTS = new Set(
  'the a an his her their its my our this these those another one two three four five six several some many other others he she they'.split(
    ' ',
  ),
)
const OPENS_CLAUSE = new Set(['who', 'whom', 'whose', 'which', 'that'])
const OPENS_EXAMPLES = new Set(['including', 'like', 'include'])

/**
 * The parties of a source that speak jointly: "Ms. Ortolan and the board" are two, "developers and supporters" one.
 * "critics like Ms. Ortolan" are the critics and Ms. Ortolan.
 */
export function splitParties(row: TokenRow, stretch: Stretch, names: readonly Name[]): Stretch[] {
  const cuts: Stretch[] = []
  const isNeither = row.lower[stretch.from] === 'neither'
  let from = stretch.from
  for (let at = stretch.from; at < stretch.to; at++) {
    const name = names.find(each => each.from <= at && at < each.to)
    if (name) {
      at = name.to - 1
      continue
    }
    const word = row.lower[at] ?? ''
    if (OPENS_CLAUSE.has(word)) {
      const end = clauseEnd(row, at, stretch.to)
      if (end >= stretch.to) break
      at = end - 1
      continue
    }
    const cut = isNeither && word === 'nor' ? 1 : cutAt(row, at, { from, to: stretch.to }, names)
    if (cut === 0) continue
    // "Neither the bank | nor the union"
    cuts.push({ from: isNeither && from === stretch.from ? from + 1 : from, to: at })
    from = at + cut
    at = from - 1
  }
  cuts.push({ from, to: stretch.to })
  return cuts.filter(each => hasWord(row, each))
}

/** How many tokens separate two parties at `at`; 0 where none begins here. */
function cutAt(row: TokenRow, at: number, party: Stretch, names: readonly Name[]): number {
  const word = row.lower[at] ?? ''
  if (at === party.from) return 0
  const comma = row.tokens[at]?.text === ','
  const joint = comma ? at + 1 : at
  const examples =
    row.lower[joint] === 'such' && row.lower[joint + 1] === 'as'
      ? 2
      : OPENS_EXAMPLES.has(row.lower[joint] ?? '')
        ? 1
        : 0
  if (
    examples > 0 &&
    names.some(name => name.from >= joint && name.from < party.to && name.from <= joint + examples + 1)
  )
    return joint + examples - at
  if (COORDINATORS.has(row.lower[joint] ?? '')) {
    return beginsParty(row, joint + 1, party, at, names) ? joint + 1 - at : 0
  }
  if (word === 'as' && row.lower[at + 1] === 'well' && row.lower[at + 2] === 'as') return 3
  if (comma && row.lower[joint] === 'along' && row.lower[joint + 1] === 'with') return 3
  if (comma && isListComma(row, at, party, names)) return 1
  return 0
}

/** After "and": a new party, or only another word about the same one? */
function beginsParty(row: TokenRow, next: number, party: Stretch, at: number, names: readonly Name[]): boolean {
  if (next >= party.to) return false
  const left = names.filter(name => name.from >= party.from && name.to <= at)
  const inApposition = left.length > 0 && hasComma(row, left[0]?.to ?? at, at) && row.tokens[at]?.text !== ','
  const name = names.find(
    each => each.from <= next + 4 && each.from >= next && each.to <= party.to && reaches(row, next, each.from),
  )
  if (name?.kind === 'person' && name.words.length + (name.title ? 1 : 0) + (name.courtesy ? 1 : 0) > 0) {
    const leftEnds = left[left.length - 1]
    return (
      !inApposition &&
      (leftEnds === undefined
        ? !hasPreposition(row, party.from, at)
        : leftEnds.to === at || row.tokens[at]?.text === ',' || party.from === leftEnds.from)
    )
  }
  if (inApposition) return false
  const word = row.lower[next] ?? ''
  const inList = left.length > 0 && left[0]?.to === at
  const leftDefinite =
    STARTS.has(row.lower[party.from] ?? '') ||
    left.some(
      each =>
        (each.from === party.from && (each.kind !== 'unknown' || each.words.length > 1)) ||
        (each.to === at && inList && each.kind !== 'unknown'),
    )
  if (row.tokens[at - 1]?.pos === 'ADJ' && readNumber(row.lower[next] ?? '') !== null) return false
  if (STARTS.has(word)) return leftDefinite || left.length > 0 || isPlural(row, at - 1)
  if (isPost(row, next, party.to)) return false
  if (names.some(each => each.from === next))
    return leftDefinite && (!hasPreposition(row, party.from, at) || row.tokens[at]?.text === ',')
  return (
    leftDefinite &&
    !hasPreposition(row, party.from, at) &&
    isPlural(row, nounFrom(row, next, party.to)) &&
    isNounAt(row, at - 1)
  )
}

/** "The family, protesters and civic leaders": a comma in a list that an "and" ends; "Quill, others" in a headline. */
function isListComma(row: TokenRow, at: number, party: Stretch, names: readonly Name[]): boolean {
  const next = at + 1
  if (row.lower[next] === 'others') return true
  const opens = names.find(name => name.from === party.from || name.core.from === party.from)
  const headline = opens?.to === at && names.some(name => name.from === next && name.to === party.to)
  if (headline) return true
  if (opens?.kind === 'person' && !names.some(name => name.from === next && name.kind === 'person')) return false
  let end = next
  while (end < party.to && end - next < 7 && row.tokens[end]?.text !== ',' && !COORDINATORS.has(row.lower[end] ?? ''))
    end++
  const closes =
    COORDINATORS.has(row.lower[end] ?? '') ||
    (row.tokens[end]?.text === ',' && COORDINATORS.has(row.lower[end + 1] ?? ''))
  if (!closes && !(row.tokens[end]?.text === ',' && isListComma(row, end, party, names))) return false
  const nameHere = names.find(name => name.from >= next && name.to === end)
  const nameBefore = names.find(name => name.to === at)
  if (isOtherKind(row, at - 1, end - 1)) return true
  if (nameHere && nameBefore)
    return nameHere.kind === 'person' || (nameHere.kind === nameBefore.kind && !hasPreposition(row, party.from, at))
  return (
    !nameHere &&
    isPlural(row, end - 1) &&
    !hasPreposition(row, next, end) &&
    !STARTS.has(row.lower[next] ?? '') &&
    !nameBefore
  )
}

/** "four nurses, an internal email": people and texts are no appositions of each other. */
function isOtherKind(row: TokenRow, one: number, other: number): boolean {
  const [left, right] = [one, other].map(at => readNoun(row.lower[at] ?? '').kind)
  return (left === 'person' && right === 'document') || (left === 'document' && right === 'person')
}

function nounFrom(row: TokenRow, from: number, limit: number): number {
  let at = from
  while (at + 1 < limit && /^(?:NOUN|PROPN|ADJ)$/.test(row.tokens[at + 1]?.pos ?? '')) at++
  return at
}

/** "the former first lady and | U.S. senator": without an article, another word for the same person. */
function isPost(row: TokenRow, from: number, limit: number): boolean {
  const { kind, plural } = readNoun(row.lower[nounFrom(row, from, limit)] ?? '')
  return kind === 'person' && !plural
}

const isPlural = (row: TokenRow, at: number): boolean => readNoun(row.lower[at] ?? '').plural
const isNounAt = (row: TokenRow, at: number): boolean => /^(?:NOUN|PROPN)$/.test(row.tokens[at]?.pos ?? '')

function hasPreposition(row: TokenRow, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (row.tokens[at]?.pos === 'ADP') return true
  return false
}

function hasComma(row: TokenRow, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (row.tokens[at]?.text === ',') return true
  return false
}

/** Only titles and modifiers between two places. */
function reaches(row: TokenRow, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/.test(row.tokens[at]?.pos ?? '')) return false
  return true
}

/** The comma that closes a relative clause, or the limit. */
function clauseEnd(row: TokenRow, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++)
    if (row.tokens[i]?.text === ',' && COORDINATORS.has(row.lower[i + 1] ?? '')) return i
  return limit
}

function hasWord(row: TokenRow, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (/[\p{L}\p{N}%]/u.test(row.tokens[at]?.text ?? '')) return true
  return false
}
