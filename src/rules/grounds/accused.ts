import type { Range } from '../../model/range.js'
import type { Token } from '../../model/sentence.js'

/** Words of an aside: “a former treasurer of the cricket club”. */
const ASIDE = 8

/** The last word of what stands before a verb: “Ridd” of “Ridd, 44, of Orrel, had embezzled”. */
export function endOfDoer(tokens: readonly Token[], verb: number): number {
  let last = verb - 1
  while (/^(?:AUX|ADV)$/.test(tokens[last]?.pos ?? '')) last--
  return beforeAside(tokens, last) ?? last
}

/** Where a name ends before asides between commas that tell an age, a post or a place; the age comes first. */
function beforeAside(tokens: readonly Token[], last: number): number | undefined {
  if (tokens[last]?.text !== ',') return undefined
  const near = Math.max(0, last - ASIDE - 1)
  const opening = near + tokens.slice(near, last).findLastIndex(({ text }) => text === ',')
  const aside = tokens.slice(opening + 1, last)
  if (
    opening < Math.max(near, 1) ||
    aside.length === 0 ||
    !aside.every(({ pos }) => /^(?:NUM|DET|ADP|ADJ|NOUN|PROPN|CCONJ)$/.test(pos))
  )
    return undefined
  const kind = aside[0]?.pos ?? ''
  if (!/^(?:NUM|DET|ADP)$/.test(kind)) return undefined
  const earlier = kind === 'NUM' ? undefined : beforeAside(tokens, opening)
  return earlier ?? (isOfName(tokens[opening - 1]) ? opening - 1 : undefined)
}

/** The name right before a verb in the active voice; whom something is done to is not accused of it. */
export function subjectOf(tokens: readonly Token[], verb: number): Range | null {
  const last = endOfDoer(tokens, verb)
  const isPassive = tokens.slice(last + 1, verb).some(({ lemma }) => lemma === 'be' || lemma === 'get')
  return isPassive && !tokens[verb]?.text.endsWith('ing') ? null : nameEndingAt(tokens, last)
}

/** The capitalized words up to and with a token, as one name. */
export function nameEndingAt(tokens: readonly Token[], last: number): Range | null {
  let first = last + 1
  while (isOfName(tokens[first - 1])) first--
  return stretch(tokens[first], tokens[last])
}

/** “Ridd” of “accused | the former treasurer Tom Ridd of lying” */
export function nameStartingAt(tokens: readonly Token[], from: number): Range | null {
  let first = from
  while (first < from + POST && isOfPost(tokens[first])) first++
  let last = first - 1
  while (isOfName(tokens[last + 1])) last++
  return tokens[last + 1]?.lemma === 'of' ? stretch(tokens[first], tokens[last]) : null
}

/** How many words of a post stand before a name: “the former deputy treasurer”. */
const POST = 5

const isOfPost = (token: Token | undefined) =>
  token !== undefined && /^(?:DET|ADJ|NOUN)$/.test(token.pos) && !/^\p{Lu}/u.test(token.text)

/** The tagger takes many a capitalized word for what it is in lower case: “Orrel Shipping”. */
export const isOfName = (token: Token | undefined) =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !/^(?:DET|PRON|SCONJ|ADP|NUM)$/.test(token.pos)

const stretch = (from: Token | undefined, to: Token | undefined): Range | null =>
  from && to && from.start < to.end ? { start: from.start, end: to.end } : null
