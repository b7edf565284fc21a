import { partyMembers } from '../../../english/parties.js'
import { words } from '../../../english/words.js'
import type { InName } from '../../survey/names/name.js'
import { pastAge } from '../../survey/words/ages.js'
import { afterParty } from '../../survey/words/party-tags.js'
import { type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'

export interface NameList extends Stretch {
  /** How many names they are. */
  readonly count: number
}

/** In names. */
const LONGEST = 12
/** In tokens: "(D-N.H., the majority leader)". */
const LONGEST_TAG = 12

/** What stands beside every name of a list. */
const LINK = words('and the , (')

/** "Ada Quill (D-Orrel), Bo Voss and Cy Dole", of which a name is one; null where it stands alone. */
export function listOfNames(row: TokenRow, name: Stretch, inName: InName): NameList | null {
  if (!LINK.has(wordAt(row, name.from - 1)) && !LINK.has(wordAt(row, name.to))) return null
  const list = goOn(row, goBack(row, { from: name.from, to: name.to, count: 1 }, inName), inName)
  return list.count > 1 && row.lower.slice(list.from, list.to).includes('and') ? list : null
}

function goBack(row: TokenRow, { from, to, count }: NameList, inName: InName): NameList {
  const start = sentenceStart(row, from)
  const link = beforeLink(row, from)
  const before = link < from ? beforeTag(row, link, inName) : null
  if (before === null || before <= start || count === LONGEST) return { from, to, count }
  let first = before - 1
  while (first > start && inName(first - 1)) first--
  return goBack(row, { from: first, to, count: count + 1 }, inName)
}

function goOn(row: TokenRow, { from, to, count }: NameList, inName: InName): NameList {
  const end = sentenceEnd(row, to - 1)
  const next = behindLink(row, afterTag(row, to))
  if (next === null || next >= end || !inName(next) || count === LONGEST) return { from, to, count }
  let last = next
  while (last < end && inName(last)) last++
  return goOn(row, { from, to: last, count: count + 1 }, inName)
}

/** Before the comma or "and" that a member of a list stands behind, and its article: ", | the Heron Trust". */
function beforeLink(row: TokenRow, from: number): number {
  const member = row.lower[from - 1] === 'the' ? from - 1 : from
  let at = member
  if (row.lower[at - 1] === 'and') at--
  if (row.lower[at - 1] === ',') at--
  return at === member ? from : at
}

function behindLink(row: TokenRow, to: number): number | null {
  let at = to
  if (row.lower[at] === ',') at++
  if (row.lower[at] === 'and') at++
  if (at === to) return null
  return row.lower[at] === 'the' ? at + 1 : at
}

/** Past what stands in a list beside a name: "(D-Orrel)", ", Republican of Kelmar", ", 31". */
function afterTag(row: TokenRow, to: number): number {
  const end = Math.max(afterParty(row, to), pastAge(row, to))
  if (end > to || row.lower[to] !== ',' || !partyMembers.has(wordAt(row, to + 1)) || row.lower[to + 2] !== 'of')
    return end
  for (let at = to + 3; at < to + LONGEST_TAG; at++) if (row.lower[at] === ',') return at
  return to
}

/** Where the name ends that stands before a place, or before its tag. */
function beforeTag(row: TokenRow, to: number, inName: InName): number | null {
  for (let at = to - 1; at > to - LONGEST_TAG; at--) if (inName(at - 1) && afterTag(row, at) === to) return at
  return inName(to - 1) ? to : null
}
