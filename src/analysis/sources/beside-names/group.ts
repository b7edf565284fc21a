import { vagueQuantifiers } from '../../../english/quantities.js'
import type { InName } from '../../survey/names/name.js'
import { type NounKind, nounAt } from '../../survey/words/noun-kinds.js'
import { isPossessive, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, lastNominal, tagAt, wordAt } from '../../survey/words/words-at.js'
import { listOfNames } from './list-of-names.js'

/** How far, in tokens, a group is looked for, and how long its words may be. */
const REACH = 16

/**
 * "Critics of the plan" of "Critics of the plan, including Ada Quill", "residents" of "Quill and three other residents":
 * the group that an article counts somebody or a body among (after the patterns of M. Hearst, COLING 1992,
 * https://aclanthology.org/C92-2082/).
 *
 * @param kinds what nouns its members may be called by
 */
export function groupOf(row: TokenRow, name: Stretch, inName: InName, kinds: readonly NounKind[]): Stretch | null {
  const list = listOfNames(row, name, inName) ?? name
  return groupBefore(row, list.from, inName, kinds) ?? groupBehind(row, list.to, inName, kinds)
}

/** "Critics of the plan, | including the Heron Trust", "groups | such as", "lawmakers | like" */
function groupBefore(row: TokenRow, names: number, inName: InName, kinds: readonly NounKind[]): Stretch | null {
  const start = Math.max(sentenceStart(row, names), names - 2 * REACH)
  let at = names
  while (
    at > start &&
    (/^(?:DET|NOUN|PROPN)$/.test(tagAt(row, at - 1)) || row.lower[at - 1] === '.') &&
    !inName(at - 1)
  )
    at--
  const marker = includingFrom(row, at)
  if (marker === at) return null
  const to = row.lower[marker - 1] === ',' ? marker - 1 : marker
  let from = to
  while (from > start && to - from < REACH && isOfPhrase(row, from - 1)) from--
  for (let head = from; head < to; head++) {
    const { kind, plural } = nounAt(row, head)
    if (plural && kinds.includes(kind) && !isPossessive(row, head + 1))
      return { from: modifiersFrom(row, head, from), to: trimmed(row, to) }
  }
  return null
}

/** Where "including", "such as", "like", "among them" begins that ends before a place; the place where none does. */
function includingFrom({ lower }: TokenRow, at: number): number {
  const before = lower[at - 1] ?? ''
  if (/^(?:including|like)$/.test(before)) return at - 1
  const both = `${lower[at - 2]} ${before}`
  return /^(?:such as|among them)$/.test(both) ? at - 2 : at
}

const isOfPhrase = (row: TokenRow, at: number): boolean =>
  /^(?:ADJ|ADP|DET|NOUN|NUM|PROPN)$/.test(tagAt(row, at)) ||
  isPossessive(row, at) ||
  row.lower[at] === '-' ||
  // "the dredging plan"
  (/ing$/.test(wordAt(row, at)) && tagAt(row, at - 1) === 'DET')

/** "prominent critics" of "several other prominent critics", "rowers" of "The delay angered rowers" */
function modifiersFrom(row: TokenRow, head: number, limit: number): number {
  const isVerb = (at: number) => wordAt(row, at).endsWith('ed') && tagAt(row, at - 1) === 'NOUN'
  let from = head
  while (from > limit && ((isNominalAt(row, from - 1) && !isVerb(from - 1)) || row.lower[from - 1] === '-')) from--
  while (from < head && vagueQuantifiers.has(wordAt(row, from))) from++
  return from
}

/** Without the dash that "including" stands behind. */
const trimmed = (row: TokenRow, to: number): number => (tagAt(row, to - 1) === 'PUNCT' ? to - 1 : to)

/** "… | and three other residents of Wharf Street", "she | and dozens of other rowers left" */
function groupBehind(row: TokenRow, names: number, inName: InName, kinds: readonly NounKind[]): Stretch | null {
  const end = sentenceEnd(row, names - 1)
  const direct = row.lower[names] === ',' ? names + 1 : names
  const and = row.lower[direct] === 'and' ? direct : andBehindPronoun(row, names, end, inName)
  if (and === null) return null
  let other = and + 1
  while (other < and + 5 && /^(?:ADJ|ADP|DET|NOUN|NUM)$/.test(tagAt(row, other)) && row.lower[other] !== 'other')
    other++
  if (row.lower[other] !== 'other') return null
  const head = lastNominal(row, other, end)
  const { kind, plural } = nounAt(row, head)
  return plural && kinds.includes(kind) ? { from: other + 1, to: complementEnd(row, head + 1, end) } : null
}

function andBehindPronoun(row: TokenRow, from: number, end: number, inName: InName): number | null {
  for (let at = from; at < Math.min(end, from + REACH) && !inName(at); at++)
    if (/^s?he$/.test(wordAt(row, at)) && row.lower[at + 1] === 'and') return at + 1
  return null
}

/** Past "of Wharf Street", "in the tower"; what they left is "from the port". */
function complementEnd(row: TokenRow, from: number, end: number): number {
  if (!/^(?:at|in|of)$/.test(wordAt(row, from))) return from
  let to = from + 1
  while (to < end && (isNominalAt(row, to) || tagAt(row, to) === 'DET' || isPossessive(row, to))) to++
  return to > from + 1 ? to : from
}
