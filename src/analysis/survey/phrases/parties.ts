import { coordinators } from '../../../english/function-words.js'
import { nameOver, nextName } from '../names/in-order.js'
import type { Name } from '../names/name.js'
import { placeOf, type Stretch, type TokenRow } from '../words/token-row.js'
import { isVerbAt, textAt, wordAt } from '../words/words-at.js'
import { beginsParty } from './begins-party.js'
import { isListComma } from './list-comma.js'
import { type PartyWords, partyWords } from './party-words.js'

const OPENS_CLAUSE = new Set(['who', 'whom', 'whose', 'which', 'that'])
const OPENS_EXAMPLES = new Set(['including', 'like', 'include'])

/**
 * The parties of a source that speak jointly: "Ms. Ortolan and the board" are two, "developers and supporters" one.
 * "critics like Ms. Ortolan" are the critics and Ms. Ortolan.
 */
export function splitParties(row: TokenRow, stretch: Stretch, names: readonly Name[]): Stretch[] {
  const words = partyWords(row, stretch, names)
  const cuts: Stretch[] = []
  const isNeither = row.lower[stretch.from] === 'neither'
  let from = stretch.from
  for (let at = stretch.from; at < stretch.to; at++) {
    const name = nameOver(names, at)
    if (name) {
      at = name.to - 1
      continue
    }
    const word = wordAt(row, at)
    if (OPENS_CLAUSE.has(word)) {
      const end = clauseEnd(row, at, stretch.to)
      if (end >= stretch.to) break
      at = end - 1
      continue
    }
    const party = { from, to: stretch.to }
    const again = repeatsLead(row, stretch.from - 1, at, party) ? 2 : cutAt(words, at, party)
    const cut = isNeither && word === 'nor' ? 1 : again
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
function cutAt(words: PartyWords, at: number, party: Stretch): number {
  const { row, names } = words
  const word = wordAt(row, at)
  if (at === party.from) return 0
  const comma = row.lower[at] === ','
  const joint = comma ? at + 1 : at
  const examples =
    row.lower[joint] === 'such' && row.lower[joint + 1] === 'as' ? 2 : OPENS_EXAMPLES.has(wordAt(row, joint)) ? 1 : 0
  const example = examples > 0 ? nextName(names, joint) : undefined
  if (example && example.from < party.to && example.from <= joint + examples + 1) return joint + examples - at
  if (coordinators.has(wordAt(row, joint))) {
    return beginsParty(words, joint + 1, party, at) ? joint + 1 - at : 0
  }
  if (word === 'as' && row.lower[at + 1] === 'well' && row.lower[at + 2] === 'as') return 3
  if (comma && row.lower[joint] === 'along' && row.lower[joint + 1] === 'with') return 3
  if (comma && isListComma(words, at, party)) return 1
  return 0
}

/** "according to | the memo | and to | two clerks", but not "… to people close to the bank and to the union" */
function repeatsLead(row: TokenRow, lead: number, at: number, { from, to }: Stretch): boolean {
  const word = wordAt(row, at + 1)
  const isRepeated = coordinators.has(wordAt(row, at)) && at > from && at + 2 < to && word === row.lower[lead]
  if (!isRepeated || !/^(?:by|from|to)$/.test(word) || isVerbAt(row, at + 2)) return false
  return placeOf(row, { from, to: at }, word) < 0
}

/** The comma that closes a relative clause, or the limit. */
function clauseEnd(row: TokenRow, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) if (row.lower[i] === ',' && coordinators.has(wordAt(row, i + 1))) return i
  return limit
}

function hasWord(row: TokenRow, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (/[\p{L}\p{N}%]/u.test(textAt(row, at))) return true
  return false
}
