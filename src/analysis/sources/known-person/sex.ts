import type { Gender } from '../../../english/titles.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { genderOfNoun, genderOfPronoun } from '../../survey/words/gender.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, wordAt } from '../../survey/words/words-at.js'

/** What a noun for one person tells of their sex, or a clause about them: "the lawyer who hurt his knee". */
export function sexTold(row: TokenRow, { noun: { noun }, tail }: NounPhrase): Gender | null {
  const gender = genderOfNoun(noun)
  if (gender !== null || row.lower[tail.from] !== 'who') return gender
  for (let at = tail.from; at < tail.to && !hasCapital(row, at); at++) {
    const word = wordAt(row, at)
    if (/^(?:his|her)$/.test(word)) return genderOfPronoun(word)
  }
  return null
}
