import { refusing } from '../../english/refusals.js'
import { words } from '../../english/words.js'
import { readNoun } from '../sources/noun-kinds.js'
import type { TokenRow } from '../sources/token-row.js'
import { declined } from './declined.js'
import { aboutMedia, mediaObject } from './media-objects.js'
import { negated } from './negated.js'
import { BE, createRefusal, hasBehind, type Refusal } from './refusal.js'
import { attempts, neither, passive, pending, referral } from './silence.js'
import { unreached } from './unreached.js'

const NOT = words("not n't never")

/** All refusals of an article, in reading order; what stands inside quotation marks is somebody's words, not a refusal. */
export function findRefusals(row: TokenRow): Refusal[] {
  const found: Refusal[] = []
  let quoted = false
  for (let at = 0; at < row.tokens.length; at++) {
    const text = row.tokens[at]?.text ?? ''
    if (row.sentences[row.sentence[at] ?? 0]?.block !== row.sentences[row.sentence[at - 1] ?? 0]?.block) quoted = false
    if (text === '“' || text === '”') quoted = text === '“'
    else if (text === '"') quoted = !quoted
    const refusal = quoted ? null : refusalAt(row, at)
    if (!refusal) continue
    found.push(refusal)
    at = refusal.to - 1
  }
  return found
}

function refusalAt(row: TokenRow, at: number): Refusal | null {
  const word = row.lower[at] ?? ''
  const limit = row.first[(row.sentence[at] ?? 0) + 1] ?? row.tokens.length
  if (refusing.has(word)) return declined(row, at, limit)
  if (NOT.has(word) || word === 'cannot') return negated(row, at, limit)
  if (
    word === 'neither' &&
    row.lower[at + 1] === 'confirm' &&
    /^(?:could|would|can|will)$/.test(row.lower[at - 1] ?? '')
  )
    return createRefusal(at - 1, at + 2, 'declined')
  if (word === 'neither' && /^confirm/.test(row.lower[at + 1] ?? '') && /^den/.test(row.lower[at + 3] ?? ''))
    return createRefusal(at, at + 4, 'declined')
  if (word === 'neither' || word === 'nor') return neither(row, at, limit)
  if (/^(?:referred|directed)$/.test(word)) return referral(row, at, limit)
  if (
    word === 'no' &&
    row.lower[at + 1] === 'comment' &&
    /^(?:had|has|have|offered|offers|made|gave|with|:|said)$/.test(row.lower[at - 1] ?? '')
  )
    return createRefusal(at - 1, at + 2, 'declined')
  if (
    word === 'no' &&
    row.lower[at + 2] === 'comment' &&
    /^(?:had|has|have|offered|made|gave)$/.test(row.lower[at - 1] ?? '')
  )
    return createRefusal(at - 1, at + 3, 'declined')
  if ((word === 'unavailable' || word === 'unreachable') && BE.has(row.lower[at - 1] ?? '') && !isThing(row, at - 2))
    return createRefusal(at - 1, at + 1, 'unreachable')
  if (
    word === 'yet' &&
    row.lower[at + 1] === 'to' &&
    /^(?:respond|reply|comment|answer|return)$/.test(row.lower[at + 2] ?? '') &&
    aboutMedia(row, at + 3, limit)
  )
    return createRefusal(at - 1, at + 3, 'no-response')
  if (
    /^(?:failed|fails)$/.test(word) &&
    row.lower[at + 1] === 'to' &&
    /^(?:respond|reply|return|answer)$/.test(row.lower[at + 2] ?? '') &&
    mediaObject(row, at + 3, limit)
  )
    return createRefusal(at, at + 3, 'no-response')
  if (/^(?:ignored|ignoring)$/.test(word) && mediaObject(row, at + 1, limit, true))
    return createRefusal(at, at + 1, 'no-response')
  if (
    /^(?:unanswered|unreturned)$/.test(word) &&
    /^(?:went|were|was|gone|go|rang|remain|remained|remains)$/.test(row.lower[at - 1] ?? '')
  )
    return passive(row, at - 1, at + 1, 'no-response')
  if (/^(?:approached|asked|contacted)$/.test(word)) return pending(row, at, limit)
  if (
    (/^(?:unsuccessful|failed)$/.test(word) || (word === 'successful' && NOT.has(row.lower[at - 1] ?? ''))) &&
    attempts(row, at)
  )
    return passive(row, at - 1, at + 1, 'unreachable')
  if (word === 'hung' && row.lower[at + 1] === 'up' && hasBehind(row, at + 1, Math.min(limit, at + 9), ASKING))
    return createRefusal(at, at + 2, 'declined')
  return unreached(row, at, limit)
}

/** "hung up on a reporter", "hung up when reached by phone" */
const ASKING = /^(?:asked|contacted|journalist|questioned|questions|reached|reporter)$/

/** "Further details were unavailable": a thing is not asked. */
function isThing(row: TokenRow, at: number): boolean {
  return row.tokens[at]?.pos === 'NOUN' && /^(?:other|document)$/.test(readNoun(row.lower[at] ?? '').kind)
}
