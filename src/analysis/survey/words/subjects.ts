import { skipDeterminer } from './post-nouns.js'
import { isTime } from './times.js'
import { type Stretch, sentenceEnd, sentenceStart, type TokenRow } from './token-row.js'
import { isVerbAt, pastAdverb, tagAt, textAt, wordAt } from './words-at.js'

/** Where the subject of a sentence begins, behind "On Monday," and "When" as well; `at` is a place in it. */
export function subjectStart(row: TokenRow, at: number): number {
  const start = sentenceStart(row, at)
  if (tagAt(row, start) === 'SCONJ') return start + 1
  if (!/^(?:ADP|ADV)$/.test(tagAt(row, start))) return start
  const comma = row.lower.slice(start, at).indexOf(',')
  return start + comma + 1
}

/** "Kelmar said", "When Kelmar opened", "On Monday, the Kelmar Group, a maker of ovens, closed": what its sentence is about. */
export function isSubject(row: TokenRow, { from, to }: Stretch): boolean {
  const verb = pastAdverb(row, to)
  return skipDeterminer(row, subjectStart(row, from)) === from && (isVerbAt(row, verb) || hasVerbPastAside(row, to))
}

/** Past what commas set apart: "Kelmar, which is owned by a fund, Voss Partners, said". */
function hasVerbPastAside(row: TokenRow, comma: number): boolean {
  if (row.lower[comma] !== ',') return false
  const limit = Math.min(sentenceEnd(row, comma), comma + LONGEST_ASIDE)
  for (let at = comma + 1; at < limit && !/^["“”;:—–]$/.test(textAt(row, at)); at++) {
    if (row.lower[at] !== ',') continue
    // "Kelmar, a maker of ovens, today said"
    const next = pastAdverb(row, isTime(wordAt(row, at + 1)) ? at + 2 : at + 1)
    if (isVerbAt(row, next) && !/ing$/.test(wordAt(row, next))) return true
  }
  return false
}

/** In tokens. */
const LONGEST_ASIDE = 60
