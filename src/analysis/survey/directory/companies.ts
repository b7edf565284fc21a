import { weekdays } from '../../../english/calendar.js'
import { worksites } from '../../../english/organization-nouns.js'
import { deliberateVerbs, impersonalVerbs } from '../../../english/verb-kinds.js'
import type { Name } from '../names/name.js'
import { nounAt, readNoun } from '../words/noun-kinds.js'
import { isSpeech } from '../words/speech.js'
import type { TokenRow } from '../words/token-row.js'
import { lemmaAt, pastAdverb, tagAt, textAt, wordAt } from '../words/words-at.js'

/** The names that speak of themselves as companies do, are “which”, have a plant, or stand behind what a body is called. */
export function companiesAmong(row: TokenRow, names: readonly Name[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(
        name => tellsOfItself(row, name.to) || isWhich(row, name) || isBehindBody(row, name) || hasPlant(row, name),
      )
      .map(name => name.words.join(' ')),
  )
}

/** "Kelmar Crest, which holds a stake" */
const isWhich = ({ lower, tokens }: TokenRow, { to }: Name): boolean =>
  tokens[to]?.text === ',' && lower[to + 1] === 'which'

/** "the hedge fund Kelmar Crest" */
const isBehindBody = (row: TokenRow, { from }: Name): boolean =>
  /^\p{Ll}/u.test(textAt(row, from - 1)) && nounAt(row, from - 1).kind === 'body'

/** "the Kelmar Crest packing plant": where something is made, and not "the Kendra Voss house". */
function hasPlant(row: TokenRow, { from, to }: Name): boolean {
  let head = to
  while (/^(?:ADJ|NOUN)$/.test(tagAt(row, head + 1))) head++
  return row.lower[from - 1] === 'the' && head > to && worksites.has(readNoun(wordAt(row, head)).noun)
}

/**
 * "said its crews were safe", "said in its letter", "said it was cooperating",
 * "said it would appeal": as a company speaks of itself.
 */
export function tellsOfItself(row: TokenRow, verb: number): boolean {
  if (!isSpeech(row, verb)) return false
  if (row.lower[verb + 1] === 'in' && row.lower[verb + 2] === 'its') return true
  const behind = pastOccasion(row, verb + 1)
  const it = row.lower[behind] === 'that' ? behind + 1 : behind
  if (row.lower[it] === 'its') return true
  if (row.lower[it] !== 'it') return false
  if (tagAt(row, it + 1) === 'VERB' && deliberateVerbs.has(lemmaAt(row, it + 1))) return true
  if (tagAt(row, it + 1) !== 'AUX') return false
  const does = pastAdverb(row, row.lower[it + 2] === 'not' ? it + 3 : it + 2)
  return tagAt(row, does) === 'VERB' && !impersonalVerbs.has(lemmaAt(row, does))
}

/** Past "in a statement", "on Monday". */
function pastOccasion(row: TokenRow, at: number): number {
  if (row.lower[at] === 'in' && row.lower[at + 1] === 'a' && row.lower[at + 2] === 'statement') return at + 3
  return row.lower[at] === 'on' && weekdays.has(wordAt(row, at + 1)) ? at + 2 : at
}
