import { formsOfBe } from '../../english/function-words.js'
import { isOfPress } from '../../english/news-people.js'
import { sentenceStart, type TokenRow } from '../survey/words/token-row.js'
import { tagAt, wordAt } from '../survey/words/words-at.js'
import { isAsker } from './askers.js'
import type { Conditions } from './frames.js'
import { isComment } from './party-behind.js'

/** What the frames of a newsroom's request name in braces. */
export const askingConditions: Conditions = {
  'of the press': (row, { to }, limit) => isOfThePress(row, to, limit),
  newsroom: (row, { from }) => isOfNewsroom(row, from),
  opening: (row, { from }) => from === sentenceStart(row, from),
}

/** "requests | for comment", "questions | from the Ledger" */
function isOfThePress(row: TokenRow, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + NEAR) && tagAt(row, at) !== 'PUNCT'; at++)
    if (isComment(wordAt(row, at)) || isOfPress(wordAt(row, at)) || isAsker(row, at)) return true
  return false
}

/** In tokens, from "questions" to "Ledger" in "questions from a reporter for the Ledger". */
const NEAR = 6

/** "A reporter for the Ledger | was unable to reach Falk": whoever seeks people for the news; not "… was | asked". */
export function isOfNewsroom(row: TokenRow, before: number): boolean {
  for (let at = before - 1; at >= Math.max(sentenceStart(row, before), before - LONGEST_SEEKER); at--) {
    if (isAsker(row, at)) return true
    if (tagAt(row, at) === 'PUNCT' || formsOfBe.has(wordAt(row, at))) return false
  }
  return false
}

/** In tokens: "A reporter for The Harbor Ledger has been". */
const LONGEST_SEEKER = 8
