import { femaleNouns, maleNouns } from '../../../english/person-nouns.js'
import type { Gender } from '../../../english/titles.js'

/** What a noun tells of whomever it is for: "spokeswoman", "monk"; null for most. */
export function genderOfNoun(noun: string): Gender | null {
  if (femaleNouns.has(noun)) return 'female'
  return maleNouns.has(noun) ? 'male' : null
}

/** The same of a word that may be a pronoun, in lower case: "she", "his". */
export function genderOfPronoun(word: string): Gender | null {
  if (/^(?:she|her|herself)$/.test(word)) return 'female'
  return /^(?:he|him|his|himself)$/.test(word) ? 'male' : null
}
