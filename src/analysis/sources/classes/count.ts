import { ordinals } from '../../../english/quantities.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { nounAt } from '../../survey/words/noun-kinds.js'
import { readNumber } from '../../survey/words/quantity.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import { knowsAtFirstHand } from './first-hand.js'
import { collective, type Judgement, person, thing } from './judgement.js'

/** From here on a number is no count of people who spoke to anybody: a year, a poll's share. */
const FEW = 100

const SEVERAL =
  /^(?:some|many|most|others|other|few|several|all|none|both|those|these|everyone|everybody|nobody|anyone|no-one|anybody|half|majority|minority)$/

/** Who is told by how many or the how manieth, without a noun: "two", "a third", "the other", "the 74-year-old". */
export function classifyCount(row: TokenRow, phrase: NounPhrase): Judgement | null {
  const { quantity, determiner, core } = phrase
  const { noun, plural } = phrase.noun
  const head = wordAt(row, phrase.head)
  const number = readNumber(head)
  if (noun === 'those' && !areWhoeverSaid(row, phrase) && knowsAtFirstHand(row, phrase))
    return person('many', '“those” who know the matter')
  if (ordinals.has(head) && determiner !== '' && row.lower[phrase.head + 1] !== 'of')
    return person(1, 'one more of several')
  if (head === 'other' && determiner === 'the') return person(1, 'the other of two')
  if (noun === 'other' && typeof quantity === 'number') return person(quantity, 'a number of others')
  if (SEVERAL.test(noun) || quantity === 'many') return collective('many, and none of them told apart')
  if (phrase.partOf && quantity !== null) return person(quantity, 'part of a group')
  if ((number ?? 0) >= FEW) return collective('more than can be particular people')
  if (quantity !== null && (phrase.head === core.from || number !== null))
    return quantity === 1 ? person(1, 'one of several') : person(quantity, 'a number of people')
  if (row.lower[core.to - 1] === 'old') return person(1, 'somebody told by age')
  if (/^(?:another|other|each|neither|one|either)$/.test(noun))
    return counterpart(row, phrase) ?? person(quantity ?? (plural ? 'many' : 1), 'one or more of several')
  return null
}

/** "among those who said it was late": in a poll, mostly, and none who told a reporter so. */
const areWhoeverSaid = ({ lower }: TokenRow, { core: { to } }: NounPhrase): boolean =>
  lower[to] === 'who' && lower[to + 1] === 'said'

/** In tokens, from "one company" to "another". */
const NEAR = 60

/** "Another says" after "one company says": what the sentence or the one before calls by its noun. */
function counterpart(row: TokenRow, { from }: NounPhrase): Judgement | null {
  const start = row.first[Math.max(0, (row.sentence[from] ?? 0) - 1)] ?? 0
  for (let at = Math.max(start, from - NEAR); at < from; at++) {
    if (row.lower[at] !== 'one' || tagAt(row, at + 1) !== 'NOUN') continue
    const { kind } = nounAt(row, at + 1)
    if (kind === 'body') return thing('organization', 'one more body of those spoken of before')
    if (kind === 'document') return thing('document', 'one more text of those spoken of before')
  }
  return null
}
