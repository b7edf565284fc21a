import { asideNouns, asides } from '../../../english/asides.js'
import { months, weekdays } from '../../../english/calendar.js'
import { anonymityIn } from '../../survey/anonymity-notes/notes.js'
import { pastAge } from '../../survey/words/ages.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { isTime } from '../../survey/words/times.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, tagAt, wordAt } from '../../survey/words/words-at.js'

/** The words after the head, up to the anonymity phrase; "and advisers" tells no more than who they are. */
export function tidyTail(row: TokenRow, tail: Stretch): Stretch | null {
  let from = tail.from
  if (/^(?:and|or)$/.test(wordAt(row, from))) return null
  const share = pastShare(row, from)
  if (share > from) {
    from = share
    while (from < tail.to && (isNominalAt(row, from) || /ed$/.test(wordAt(row, from)))) from++
  }
  while (from < tail.to && (tagAt(row, from) === 'PUNCT' || isAge(row, from))) from++
  let to = beforeOccasion(row, { from, to: beforeAside(row, { from, to: anonymityIn(row, { from, to: tail.to }) }) })
  while (
    to > from &&
    (/^(?:PUNCT|CCONJ)$/.test(tagAt(row, to - 1)) || /^(?:which|who|whom|whose)$/.test(wordAt(row, to - 1)))
  )
    to--
  return to > from && !isOnlyWhenOrWhich(row, { from, to }) ? { from, to } : null
}

/** Behind "in 10" of "six in 10 voters who turned out", "out of nine" of "three out of nine councillors". */
function pastShare(row: TokenRow, at: number): number {
  const number = row.lower[at] === 'out' && row.lower[at + 1] === 'of' ? at + 2 : at + 1
  const isShare = row.lower[number - 1] === (number > at + 1 ? 'of' : 'in')
  return isShare && [at - 1, number].every(beside => tagAt(row, beside) === 'NUM') ? number + 1 : at
}

/** Up to ", by contrast" and ", however". */
function beforeAside(row: TokenRow, { from, to }: Stretch): number {
  for (let at = from; at < to; at++) {
    if (row.lower[at] !== ',') continue
    const closing = row.tokens.slice(at + 1, to).findIndex(({ text }) => text === ',')
    const end = closing < 0 ? to : at + 1 + closing
    const isPhrase = tagAt(row, at + 1) === 'ADP' && end - at < 6 && asideNouns.has(wordAt(row, end - 1))
    if (isPhrase || (end - at === 2 && asides.has(wordAt(row, at + 1)))) return at
  }
  return to
}

/**
 * Up to when or where it was said, "on Sunday", "in a statement", which the words of a source may end in; but "figures
 * released on Sunday".
 */
export function beforeOccasion(row: TokenRow, { from, to }: Stretch): number {
  const isOn = to - 2 >= from && row.lower[to - 2] === 'on' && weekdays.has(wordAt(row, to - 1))
  if (isOn && /^(?:NOUN|PROPN)$/.test(tagAt(row, to - 3))) return to - 2
  const isIn = to - 3 >= from && row.lower[to - 3] === 'in' && isIndefinite(wordAt(row, to - 2))
  return isIn && /^(?:e-?mail|letter|post|statement|tweet)$/.test(wordAt(row, to - 1)) ? to - 3 : to
}

/** "last week", "released on Friday", "in five", "of them": when, how many or which, and of no source what it is. */
function isOnlyWhenOrWhich(row: TokenRow, { from, to }: Stretch): boolean {
  const opens = tagAt(row, from) === 'VERB' ? from + 1 : from
  for (let at = opens; at < to; at++) if (!isIdle(row, at)) return false
  return true
}

function isIdle(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  return (
    /^(?:ADP|DET|NUM|PRON)$/.test(tagAt(row, at)) ||
    /^(?:ago|early|earlier|last|late|later|next|same|this)$/.test(word) ||
    (tagAt(row, at) === 'NOUN' && isTime(word)) ||
    weekdays.has(word) ||
    months.has(word)
  )
}

/** "61" of "one worker, 61, who …" */
const isAge = (row: TokenRow, at: number): boolean => pastAge(row, at - 1) > at && row.lower[at + 1] === ','
