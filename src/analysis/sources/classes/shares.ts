import { estimates } from '../../../english/quantities.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isPost, nounAt } from '../../survey/words/noun-kinds.js'
import { isModifier, isOutOf, readNumber } from '../../survey/words/quantity.js'
import { sentenceEnd, type TokenRow } from '../../survey/words/token-row.js'
import { lastNominal, wordAt } from '../../survey/words/words-at.js'

/** "40 percent", "a majority", "one in seven women", "two of 20", "the same number who" */
export function isShare(row: TokenRow, phrase: NounPhrase): boolean {
  const { from, to } = phrase.core
  // "one in | seven women", which a source may break off before
  if (isOutOf(row, from - 1)) return true
  if (phrase.noun.noun === 'number' && row.lower[to] === 'who') return true
  for (let at = from; at < to; at++)
    if (isPartWord(row, at, phrase) || isFraction(row, at) || isRatio(row, at)) return true
  return false
}

/** "three-quarters", "two thirds" */
function isFraction(row: TokenRow, at: number): boolean {
  const number = wordAt(row, row.lower[at - 1] === '-' ? at - 2 : at - 1)
  return /^(?:thirds|quarters|fourths|fifths|sixths|tenths)$/.test(wordAt(row, at)) && readNumber(number) !== null
}

function isPartWord(row: TokenRow, at: number, phrase: NounPhrase): boolean {
  return (
    /^(?:percent|%|majority|minority|plurality|half|third|quarter)$/.test(wordAt(row, at)) &&
    !(row.lower[at] === 'half' && /^[a-]$/.test(wordAt(row, at + 1))) &&
    !isModifier(row, at) &&
    !isOneMore(row, at, phrase)
  )
}

/** "six in ten", "two of 20", "two out of three"; but "one of the 20" is somebody, and so are three who hold a post. */
function isRatio(row: TokenRow, at: number): boolean {
  const isNumber = (place: number) => readNumber(wordAt(row, place)) !== null
  if (row.lower[at + 1] === 'out' && row.lower[at + 2] === 'of')
    return isNumber(at) && isNumber(at + 3) && !holdPosts(row, at + 4)
  const isOf = row.lower[at + 1] === 'of' && row.lower[at] !== 'one'
  return isOutOf(row, at + 1) || (isOf && isNumber(at) && isNumber(at + 2))
}

/** "three out of nine | town councillors" */
function holdPosts(row: TokenRow, from: number): boolean {
  const { noun, plural } = nounAt(row, lastNominal(row, from, sentenceEnd(row, from)))
  return plural && isPost(noun)
}

/**
 * "Two said so, while a third was not sure", "The third said": an ordinal alone is a share only beside other shares, or
 * where it is estimated, as "nearly a third".
 */
function isOneMore(row: TokenRow, at: number, { core, determiner, tail }: NounPhrase): boolean {
  if (
    row.lower[at] !== 'third' ||
    estimates.has(wordAt(row, core.from - 1)) ||
    !/^(?:a|the)$/.test(determiner) ||
    core.to - core.from > 2 ||
    row.lower[tail.from] === 'of'
  )
    return false
  const sentence = row.sentence[at] ?? 0
  return !row.lower.slice(row.first[Math.max(0, sentence - 1)], row.first[sentence + 1]).some(word => SHARES.test(word))
}

const SHARES = /^(?:%|percent|half|majority|minority|quarter|poll|polled|survey|surveyed|respondents|voters)$/
