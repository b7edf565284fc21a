import { definitesOfOne, formsOfBe, pastModals } from '../../../english/function-words.js'
import { oneToTen } from '../../../english/quantities.js'
import { checkedFor, confirmingVerbs } from '../../../english/verb-kinds.js'
import { words } from '../../../english/words.js'
import type { Attribution } from '../../../model/attribution.js'
import { isSameText } from '../../survey/words/same-text.js'
import { stretchOf, type TokenRow } from '../../survey/words/token-row.js'
import { lemmaAt, tagAt, wordAt } from '../../survey/words/words-at.js'

/**
 * Free indirect speech: "She would count them again", "They had
 * never been so thin"; and a study's counts: "One in five did not."
 */
export function goesOn(row: TokenRow, index: number, { act, source }: Attribution): boolean {
  const from = row.first[index] ?? 0
  const to = row.first[index + 1] ?? from
  // "(He would win it two years later.)": an aside of the reporter's
  if (row.lower[from] === '(') return false
  if (isOwnSubject(row, index, source)) return true
  if (act === 'shows')
    return (
      COUNTS.has(wordAt(row, from)) ||
      /^\d/.test(wordAt(row, from)) ||
      (row.lower[from] === 'of' && /^(?:those|them|these|the)$/.test(wordAt(row, from + 1)))
    )
  if (isCheck(row, from, to)) return false
  for (let at = from; at < to; at++) {
    const word = wordAt(row, at)
    const pos = row.tokens[at]?.pos
    if (pos === 'PUNCT' && row.lower[at] === '“') return false
    if (pos !== 'AUX' && pos !== 'VERB') continue
    return pastModals.has(word) || word === "'d" || (word === 'had' && isPerfect(row, at))
  }
  return false
}

/**
 * "Neither claim could be verified.", "It had not been verified.", "Reuters could not independently verify it.": what the
 * newsroom tried to find out.
 */
const isCheck = (row: TokenRow, from: number, to: number): boolean =>
  row.lower
    .slice(from, to)
    .some((word, i, all) => (checkedFor.has(word) ? all.slice(0, i).some(isBe) : isVerifying(row, from + i)))

const isBe = (word: string): boolean => formsOfBe.has(word)

/** "independently verify", "verify it independently" */
const isVerifying = (row: TokenRow, at: number): boolean =>
  confirmingVerbs.has(lemmaAt(row, at)) && [at - 1, at + 2].some(each => row.lower[each] === 'independently')

/** "The survey included 900 households." after what the survey found: a text tells of itself. */
function isOwnSubject(row: TokenRow, index: number, source: Attribution['source']): boolean {
  const from = row.first[index] ?? 0
  const noun = wordAt(row, from + 1)
  return (
    definitesOfOne.has(wordAt(row, from)) &&
    /^(?:VERB|AUX|ADV)$/.test(tagAt(row, from + 2)) &&
    source.some(range => {
      const { from: first, to } = stretchOf(row, range)
      return row.lower.slice(first, to).some(word => isSameText(word, noun))
    })
  )
}

/** "One man had signed twice. Two others lived elsewhere. They had moved.": a carried-over account that goes on. */
export function countsOn(row: TokenRow, index: number): boolean {
  const word = wordAt(row, row.first[index] ?? 0)
  return COUNTS.has(word) || /^(?:they|others|these|those)$/.test(word)
}

const COUNTS = words(`${oneToTen} half most fewer nearly almost about another only roughly some many few none all`)

/** "had never been", not "had two doors". */
function isPerfect(row: TokenRow, at: number): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    const pos = row.tokens[next]?.pos
    if (pos === 'VERB' || (pos === 'AUX' && row.lower[next] === 'been')) return true
    if (pos !== 'ADV' && pos !== 'PART') return false
  }
  return false
}
