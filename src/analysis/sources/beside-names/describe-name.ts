import { isTie, kin } from '../../../english/kin.js'
import { addresses, isPublicOffice } from '../../../english/titles.js'
import type { InName, Name } from '../../survey/names/name.js'
import { isTheirs } from '../../survey/words/determiners.js'
import { isPost, nounAt } from '../../survey/words/noun-kinds.js'
import { afterParty, partyNouns } from '../../survey/words/party-tags.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { isPossessive, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, wordAt } from '../../survey/words/words-at.js'
import { describedBehind } from './behind-name.js'
import { type Descriptor, described, relative } from './descriptor.js'
import { groupOf } from './group.js'
import { leadingApposition, openingClause, openingPost } from './leading-apposition.js'
import { copulaAfter, predicate } from './predicates.js'
import { premodifier } from './premodifier.js'

/** All that stands beside one printing of a person's name. */
export function describeName(row: TokenRow, name: Name, inName: InName): Descriptor[] {
  const behindParty = afterParty(row, name.to)
  const before = describedBefore(row, name, inName)
  const party = describedByParty(row, name, behindParty)
  const behind = describedBehind(row, name, behindParty, inName)
  const last = behind.at(-1)
  // "Ada Quill, a baker, | is a surrogate for the campaign"
  const copula = last?.how === 'apposition' ? predicateBehind(row, name, last) : copulaAfter(row, name)
  return [...before, ...party, ...behind, ...(copula ? [described(row, copula, 'copula')] : [])]
}

/** "Senator Ada Quill", "The union's president, Capt. Ada Quill,", and the letters of "Ada Quill MSP". */
function describedBefore(row: TokenRow, name: Name, inName: InName): Descriptor[] {
  const rank = premodifier(row, name, inName)
  const isAddress = rank !== null && addresses.has(wordAt(row, rank.from))
  const leading = leadingApposition(row, name, inName)
  const isBeside =
    rank === null || isAddress || (rank.from === name.from && leading !== null && endsOnPost(row, leading))
  const letters = name.to > name.core.to ? { from: name.core.to, to: name.to } : null
  const tie = rank && tieBefore(row, rank.from, inName)
  const post = isBeside ? leading : null
  // a rank says less than the post before it, an office more
  const isOffice = rank !== null && row.lower.slice(rank.from, rank.to).some(isPublicOffice)
  const before = [...(isOffice ? [rank, post] : [post, rank]), tie, letters]
    .filter(each => each !== null)
    .map(each => described(row, each, 'premodifier'))
  return rank || post ? before : [...before, ...describedByOpening(row, name)]
}

/** "Kelmar police spokesman, | Captain Ada Quill"; not "President Bo Voss, | Captain Ada Quill" of a list */
function endsOnPost(row: TokenRow, { to }: Stretch): boolean {
  const { noun } = nounAt(row, to - 1)
  return isPost(noun) && !isTie(noun) && !hasCapital(row, to - 1)
}

/** "his wife" of "his wife, longtime aide Ada Quill,", "Voss's niece" of "Voss's niece, Del. Ada Quill," */
function tieBefore(row: TokenRow, from: number, inName: InName): Stretch | null {
  const tie = { from: from - 2, to: from - 1 }
  if (row.lower[tie.to] !== ',' || !kin.has(wordAt(row, tie.from))) return null
  if (isTheirs(wordAt(row, tie.from - 1))) return tie
  let owner = tie.from - 1
  while (isPossessive(row, tie.from - 1) && inName(owner - 1)) owner--
  return owner < tie.from - 1 ? { from: owner, to: tie.to } : null
}

const predicateBehind = (row: TokenRow, { to }: Name, apposition: Stretch): Stretch | null =>
  row.lower[apposition.to] === ',' ? predicate(row, apposition.to + 1, sentenceEnd(row, to - 1)) : null

function describedByOpening(row: TokenRow, name: Name): Descriptor[] {
  const clause = openingClause(row, name)
  if (clause === null) return []
  const opening = { from: skipDeterminer(row, sentenceStart(row, name.from)), to: clause }
  return [described(row, opening, 'premodifier'), relative(row, { from: clause, to: name.from - 1 })]
}

/** "(R-Ohio)" */
function describedByParty(row: TokenRow, { to }: Name, end: number): Descriptor[] {
  const nouns = partyNouns(row, to, end)
  return nouns.size > 0 ? [{ from: to, to, how: 'premodifier', nouns }] : []
}

/** Among whom the article counts the bearer of a name, and as what a sentence opens with it: they say less than the rest. */
export function groupsOf(row: TokenRow, name: Name, inName: InName): Descriptor[] {
  return [groupOf(row, name, inName, ['person']), openingPost(row, name)]
    .filter(each => each !== null)
    .map(each => described(row, each, 'group'))
}
