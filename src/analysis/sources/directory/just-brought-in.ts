import type { Name } from '../names/name.js'
import { headAt, opensPostPhrase } from '../words/post-nouns.js'
import { sentenceEnd, sentenceStart, type TokenRow } from '../words/token-row.js'
import type { Draft } from './named.js'
import { MOST_PRINTINGS } from './printed-near.js'

/** How many sentences after somebody is brought in the surname alone still means them. */
const SOON = 2

/**
 * "Her mother, Ada Quill, was blunter. “…,” Quill said.": who has just
 * been brought in as a subject, if none of the others was named since.
 */
export function justBroughtIn(row: TokenRow, people: readonly Draft[], { from: at }: Name): Draft | null {
  const [latest, ...others] = people.toSorted((one, other) => other.first.from - one.first.from)
  if (!latest || others.length === 0 || !isSubject(row, latest.first)) return null
  const end = sentenceEnd(row, latest.first.from)
  const sentences = (row.sentence[at] ?? 0) - (row.sentence[latest.first.from] ?? 0)
  const isNamedSince = ({ names }: Draft) => names.slice(-MOST_PRINTINGS).some(({ from }) => from >= end && from < at)
  return end <= at && sentences <= SOON && !others.some(isNamedSince) ? latest : null
}

/** What a sentence opens with, or the apposition of what it opens with: "Her mother, Ada Quill,". */
function isSubject(row: TokenRow, { from }: Name): boolean {
  const start = sentenceStart(row, from)
  if (from === start) return true
  return row.lower[from - 1] === ',' && opensPostPhrase(row, start) && headAt(row, start, from - 1) >= 0
}
