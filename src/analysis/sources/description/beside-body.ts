import { type Body, PRINTINGS } from '../../survey/directory/named.js'
import type { Name } from '../../survey/names/name.js'
import { appositionEnd } from '../../survey/words/apposition-ends.js'
import { finiteInside, isClauseBehind, pastInitials } from '../../survey/words/appositions.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isDeterminer } from '../../survey/words/post-nouns.js'
import { isSpeech } from '../../survey/words/speech.js'
import { type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { groupOf } from '../beside-names/group.js'
import type { Scene } from '../scene/scene.js'
import { isOneWord } from './tells-more.js'

/** What the article says beside a body's name of what it is or did. */
export function besideBody(row: TokenRow, { names }: Body): Stretch | null {
  const printed = names.slice(0, PRINTINGS)
  for (const beside of [behindBody, beforeBody])
    for (const name of printed) {
      const told = beside(row, name)
      if (told) return told
    }
  return null
}

/** "Environmental groups" of "Environmental groups such as the Heron Trust"; "companies" and "groups" tell nothing. */
export function groupOfBody({ row, inName }: Scene, { names }: Body): Stretch | null {
  const groups = names.slice(0, PRINTINGS).map(name => groupOf(row, name, inName, ['body', 'person']))
  return groups.find(each => each && (!isOneWord(each) || readNoun(wordAt(row, each.from)).kind === 'person')) ?? null
}

/** "…, the agency that oversees …" and "…, which conducted the survey". */
function behindBody(row: TokenRow, name: Name): Stretch | null {
  const to = pastInitials(row, name.to)
  const next = to + 1
  if (row.lower[to] !== ',' || !/^(?:a|an|the|which|one)$/.test(wordAt(row, next))) return null
  // "shares in Kelmar, which together are worth …"
  const isOfOthers = row.lower.slice(next, next + 3).some(word => /^(?:are|were|have)$/.test(word))
  const end = appositionEnd(row, next, sentenceEnd(row, to - 1))
  // "sent to the Kelmar Bar, one of the clerks said"
  if (isSpeech(row, end)) return null
  // "In addition to the Kelmar Bar, a coalition of clerks has vouched for it."
  const isClause = isClauseBehind(row, to, end)
  // "talks of bosses, the Kelmar Bar, the clerks and the bailiffs | have failed"
  const finite = finiteInside(row, next, end)
  const isListed = finite < end && !holdsContactClause(row, next, finite)
  return !isOfOthers && !isClause && !isListed && end - next > 2 ? { from: next, to: end } : null
}

/** "the firm | the party has hired" */
function holdsContactClause(row: TokenRow, from: number, to: number): boolean {
  for (let at = from + 2; at < to; at++) if (isDeterminer(row, at) && tagAt(row, at - 1) === 'NOUN') return true
  return false
}

/** "road safety charity" of "road safety charity SlowDown", "event organizer" of "event organizer Kelmar Live". */
function beforeBody(row: TokenRow, { from }: Name): Stretch | null {
  const start = sentenceStart(row, from)
  let first = from
  while (first > start && isNominalOrHyphen(row, first - 1)) first--
  const { kind, plural } = readNoun(wordAt(row, from - 1))
  const isOne = kind === 'body' || (kind === 'person' && !plural && tagAt(row, from - 1) === 'NOUN')
  return from - first > 1 && isOne ? { from: first, to: from } : null
}

/** Both sides of a hyphen, too: "private-equity firm". */
const isNominalOrHyphen = (row: TokenRow, at: number): boolean =>
  isNominalAt(row, at) || row.lower[at] === '-' || row.lower[at + 1] === '-'
