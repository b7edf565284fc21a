import { kin, kinAtLarge } from '../../../english/kin.js'
import { insiders } from '../../../english/person-nouns.js'
import { speakers } from '../../../english/speaking-for.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isIndefinite, isTheirs } from '../../survey/words/determiners.js'
import { nounAt } from '../../survey/words/noun-kinds.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { lastNominal, tagAt, wordAt } from '../../survey/words/words-at.js'
import { knowsAtFirstHand } from './first-hand.js'
import { collective, type Judgement, person } from './judgement.js'

const SHARE = /^(?:none|most|all|half)$/

/** "most of them", "many of his supporters": so large a part of a group that nobody in particular spoke for it. */
export function isLargeShare(row: TokenRow, { core: { from } }: NounPhrase): boolean {
  return SHARE.test(wordAt(row, from)) || (row.lower[from] === 'many' && row.lower[from + 1] === 'of')
}

/** Classes of people whose plural is never one's informants unless a number says so. */
export function classifyPeople(row: TokenRow, phrase: NounPhrase): Judgement {
  const { noun, plural } = phrase.noun
  const head = wordAt(row, phrase.head)
  const speaks =
    speakers.has(noun) ||
    (/^rep(?:resentative)?$/.test(noun) &&
      (row.lower[phrase.head + 1] === 'for' || (plural && isTheirs(wordAt(row, phrase.core.from)))))
  if (/^(?:no|each|every|any)$/.test(phrase.determiner)) return collective('nobody in particular')
  if (!plural) {
    if (typeof phrase.quantity === 'number' && phrase.quantity > 1)
      return person(phrase.quantity, `${phrase.quantity} people`, speaks)
    if (phrase.determiner === 'neither') return person(2, `“${head}” is neither of two`, speaks)
    return person(phrase.quantity === 'many' ? 'many' : 1, `“${head}” is one person without a name`, speaks)
  }
  // "both experts and investigators"
  const areKinds = phrase.determiner === 'both' && row.lower[phrase.tail.from] === 'and'
  const count = areKinds ? 'many' : (phrase.quantity ?? 'many')
  if (typeof count === 'number') return person(count, `${count} people without names`, speaks)
  if (speaks) return person('many', `“${head}” speak for others`, true)
  if (isLargeShare(row, phrase)) return collective(`“${row.lower[phrase.core.from]}” of a group`)
  if (phrase.partOf) return person(isOneOf(row, phrase) ? 1 : 'many', 'part of a group')
  if (areParticular(row, phrase)) return person('many', `“${head}” are particular people without names`)
  if (isHandful(row, phrase)) return person('many', `“${head}” are a few particular people`)
  return collective(`“${head}” are a class of people`)
}

/** "a colleague of hers"; but "a half-dozen of his friends" are several. */
const isOneOf = (row: TokenRow, { core, quantity }: NounPhrase): boolean =>
  quantity === null && isIndefinite(wordAt(row, core.from))

/** "officials", "her cousins", "people briefed on the sale": a plural that tells of some and not of all of a kind. */
export function areParticular(row: TokenRow, phrase: NounPhrase): boolean {
  const { determiner, owner, quantity } = phrase
  const { noun } = phrase.noun
  const isClass = kinAtLarge.has(noun) && owner === null && determiner === '' && quantity === null
  const isKin = kin.has(noun) && owner !== null
  return isKin || (insiders.has(noun) && !isClass) || areBesideInsiders(row, phrase) || knowsAtFirstHand(row, phrase)
}

/** "lawmakers and aides", "analysts and U.S. officials": the same informants, of whom a part only would be particular. */
function areBesideInsiders(row: TokenRow, { tail }: NounPhrase): boolean {
  if (row.lower[tail.from] !== 'and') return false
  const head = lastNominal(row, tail.from + 1, tail.to)
  const { noun, plural } = nounAt(row, head)
  return plural && head < tail.to && insiders.has(noun)
}

/**
 * "several people we met", "a group of farmers", "more than a dozen clerks", "several members told the Gazette": so few
 * that each is somebody.
 */
export function isHandful(row: TokenRow, phrase: NounPhrase): boolean {
  let words = ''
  for (let at = phrase.core.from; at < phrase.head; at++) words += ` ${row.lower[at]}`
  if (/ (?:a (?:group|handful|couple|pair|trio) of|a couple|a dozen|two dozen)\b/.test(words)) return true
  return (
    / (?:several|a few|multiple|numerous)\b/.test(words) &&
    (row.lower[phrase.tail.from] === 'who' ||
      (phrase.noun.noun === 'person' && phrase.tail.to > phrase.tail.from) ||
      areHeard(row, phrase))
  )
}

/** "according to several senators", "told the Gazette", "told us": whom the newsroom spoke with. */
function areHeard(row: TokenRow, { core, to }: NounPhrase): boolean {
  const { lower } = row
  if (lower[core.from - 1] === 'to' && lower[core.from - 2] === 'according') return true
  const verb = /^(?:has|have)$/.test(wordAt(row, to)) ? to + 1 : to
  if (lower[verb] !== 'told') return false
  const hearer = lower[verb + 1] === 'the' ? verb + 2 : verb + 1
  return /^(?:me|reporters|us)$/.test(wordAt(row, hearer)) || tagAt(row, hearer) === 'PROPN'
}
