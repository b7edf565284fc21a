import type { Name } from '../names/name.js'
import { genderOfPronoun } from '../words/gender.js'
import { headAt, opensPostPhrase } from '../words/post-nouns.js'
import { sentenceEnd, sentenceStart, type TokenRow } from '../words/token-row.js'
import { wordAt } from '../words/words-at.js'
import type { Draft } from './named.js'
import { MOST_PRINTINGS } from './printed-near.js'

/** How many sentences after somebody is brought in the surname alone still means them. */
const SOON = 2

/**
 * "Her mother, Ada Quill, was blunter. “…,” Quill said.": who has just
 * been brought in as a subject, if none of the others was named since.
 */
export function justBroughtIn(row: TokenRow, people: readonly Draft[], { from: at, to }: Name): Draft | null {
  const [latest, ...others] = people.toSorted((one, other) => other.first.from - one.first.from)
  if (!latest || others.length === 0 || !opensSentence(row, latest.first)) return null
  const end = sentenceEnd(row, latest.first.from)
  if (isDead(row, latest.first.to, end)) return null
  if (isOfOtherSex(latest, wordAt(row, to + 1))) return null
  const sentences = (row.sentence[at] ?? 0) - (row.sentence[latest.first.from] ?? 0)
  const isNamedSince = ({ names }: Draft) => names.slice(-MOST_PRINTINGS).some(({ from }) => from >= end && from < at)
  return end <= at && sentences <= SOON && !others.some(isNamedSince) ? latest : null
}

/** "Her brother, Hal Quill, was late. Quill said | she": a woman of that name, more likely. */
const isOfOtherSex = ({ gender }: Draft, word: string): boolean =>
  /^s?he$/.test(word) && gender !== null && gender !== genderOfPronoun(word)

/** In tokens, from a name to what became of its bearer. */
const NEAR_NAME = 24

/** "Her husband, Hal Quill, died in May.": he is not quoted next. */
const isDead = ({ tokens }: TokenRow, from: number, to: number): boolean =>
  tokens.slice(from, Math.min(to, from + NEAR_NAME)).some(({ text }) => /^(?:died|dead|killed)$/.test(text))

/** What a sentence opens with, or the apposition of what it opens with: "Her mother, Ada Quill,". */
function opensSentence(row: TokenRow, { from }: Name): boolean {
  const start = sentenceStart(row, from)
  if (from === start) return true
  return row.lower[from - 1] === ',' && opensPostPhrase(row, start) && headAt(row, start, from - 1) >= 0
}
