import { kin, kinAtLarge } from '../../../english/kin.js'
import { insiders, speakers } from '../../../english/person-nouns.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { isIndefinite } from '../words/determiners.js'
import type { TokenRow } from '../words/token-row.js'
import { wordAt } from '../words/words-at.js'
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
  const speaks = speakers.has(noun) || (noun === 'representative' && row.lower[phrase.head + 1] === 'for')
  if (/^(?:no|each|every|any)$/.test(phrase.determiner)) return collective('nobody in particular')
  if (!plural) {
    if (typeof phrase.quantity === 'number' && phrase.quantity > 1)
      return person(phrase.quantity, `${phrase.quantity} people`, speaks)
    return person(phrase.quantity === 'many' ? 'many' : 1, `“${head}” is one person without a name`, speaks)
  }
  const count = phrase.quantity ?? 'many'
  if (typeof count === 'number') return person(count, `${count} people without names`, speaks)
  if (speaks) return person('many', `“${head}” speak for others`, true)
  if (isLargeShare(row, phrase)) return collective(`“${row.lower[phrase.core.from]}” of a group`)
  if (phrase.partOf) return person(isIndefinite(wordAt(row, phrase.core.from)) ? 1 : 'many', 'part of a group')
  if (areParticular(row, phrase)) return person('many', `“${head}” are particular people without names`)
  if (isHandful(row, phrase)) return person('many', `“${head}” are a few particular people`)
  return collective(`“${head}” are a class of people`)
}

/** "officials", "her cousins", "people briefed on the sale": a plural that tells of some and not of all of a kind. */
export function areParticular(row: TokenRow, phrase: NounPhrase): boolean {
  const { determiner, owner, quantity } = phrase
  const { noun } = phrase.noun
  const isClass = kinAtLarge.has(noun) && owner === null && determiner === '' && quantity === null
  const isKin = kin.has(noun) && owner !== null
  return isKin || (insiders.has(noun) && !isClass) || knowsAtFirstHand(row, phrase)
}

/** "several people we met", "a group of farmers", "more than a dozen clerks": so few that each is somebody. */
export function isHandful(row: TokenRow, phrase: NounPhrase): boolean {
  let words = ''
  for (let at = phrase.core.from; at < phrase.head; at++) words += ` ${row.lower[at]}`
  if (/ (?:a (?:group|handful|couple|pair|trio) of|a couple|a dozen|two dozen)\b/.test(words)) return true
  return (
    / (?:several|a few)\b/.test(words) &&
    (row.lower[phrase.tail.from] === 'who' || (phrase.noun.noun === 'person' && phrase.tail.to > phrase.tail.from))
  )
}
