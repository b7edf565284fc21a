import type { Name } from '../names/name.js'
import { isSpeech } from '../words/speech.js'
import type { TokenRow } from '../words/token-row.js'

/** The names that speak of themselves as companies do. */
export function companiesAmong(row: TokenRow, names: readonly Name[]): ReadonlySet<string> {
  return new Set(names.filter(name => tellsOfItself(row, name.to)).map(name => name.words.join(' ')))
}

/** "said its crews were safe", "said it was cooperating", "said it would appeal": as a company speaks of itself. */
function tellsOfItself(row: TokenRow, verb: number): boolean {
  if (!isSpeech(row, verb)) return false
  const it = row.lower[verb + 1] === 'that' ? verb + 2 : verb + 1
  if (row.lower[it] === 'its') return true
  if (row.lower[it] !== 'it' || row.tokens[it + 1]?.pos !== 'AUX') return false
  const does = row.lower[it + 2] === 'not' ? it + 3 : it + 2
  return row.tokens[does]?.pos === 'VERB' && !IMPERSONAL.test(row.tokens[does]?.lemma ?? '')
}

/** What "it" does without meaning anybody: "it would take months". */
const IMPERSONAL = /^(?:appear|be|come|cost|depend|feel|get|happen|have|help|look|make|mean|rain|seem|snow|take|work)$/
