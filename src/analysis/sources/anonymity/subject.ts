import { readNoun } from '../../survey/words/noun-kinds.js'
import { holdsTag, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'

/**
 * The subject of the clause that ends in the note: the sentence's own, where the note is its second verb, or where the
 * first noun has a clause with "who" behind it: "Five people who saw it requested anonymity".
 */
export function noteSubject(row: TokenRow, start: number, at: number): Stretch | null {
  if (tagAt(row, at - 1) === 'CCONJ' && tagAt(row, start) === 'PRON') return { from: start, to: start + 1 }
  const who = start + row.lower.slice(start, at).indexOf('who')
  if (who > start && !holdsTag(row, { from: start, to: who }, /^(?:AUX|PUNCT|VERB)$/)) return { from: start, to: who }
  let end = at
  while (end > start && !mayEndSubject(row, end - 1)) end--
  let from = end
  while (from > start && !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(tagAt(row, from - 1))) from--
  return from < end ? { from, to: end } : null
}

/** Also "relative" of "another relative", which the tagger takes for an adjective. */
const mayEndSubject = (row: TokenRow, at: number): boolean =>
  /^(?:NOUN|PROPN|PRON)$/.test(tagAt(row, at)) || readNoun(wordAt(row, at)).kind === 'person'
