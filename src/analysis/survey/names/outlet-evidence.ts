import { isOutletNoun } from '../../../english/media-nouns.js'
import { newsNamedAsPeople } from '../../../english/outlets.js'
import { headBeside } from '../words/appositions.js'
import { isInformant } from '../words/informants.js'
import { nounAt } from '../words/noun-kinds.js'
import { isSpeech } from '../words/speech.js'
import { placeOf, type Stretch, sentenceEnd, type TokenRow } from '../words/token-row.js'
import { tagAt, textAt, wordAt } from '../words/words-at.js'
import type { Name } from './name.js'

/** "The Orrel Advocate reported", "reported the Orrel Examiner": a post, but that people tell and newspapers report. */
export function isOutletLikePost(row: TokenRow, { from, to }: Stretch): boolean {
  const last = wordAt(row, to - 1)
  const isNewspaper = to - from > 1 && row.lower[from - 1] === 'the' && newsNamedAsPeople.has(last)
  return isNewspaper && (reports(row, { from, to }) || last === 'reporter')
}

/** "the Orrel Banner reported", "reported the Orrel Banner", "reported by the Orrel Banner" */
export function reports(row: TokenRow, { from, to }: Stretch): boolean {
  const verb = tagAt(row, to) === 'AUX' ? to + 1 : to
  const before = row.lower[from - 2] === 'by' ? from - 3 : from - 2
  return [verb, before].some(at => tagAt(row, at) === 'VERB' && /^report(?:s|ed)?$/.test(wordAt(row, at)))
}

/** "Blockwire, a trade publication,", "the Milan daily Blockwire", "the television station Blockwire" */
export function isCalledOutlet(row: TokenRow, { from, to, kind, title }: Name): boolean {
  if (!/^(?:body|unknown)$/.test(kind) || title !== null) return false
  return (
    isNews(row, headBeside(row, to)) ||
    (/^\p{Ll}/u.test(textAt(row, from - 1)) && isNews(row, from - 1)) ||
    citesPeople(row, to)
  )
}

/**
 * "Blockwire reported last month, citing three people", "KRN says …, citing an unnamed clerk": those who bring news cite
 * people; that a body says so and cites officials may be its own finding.
 */
function citesPeople(row: TokenRow, verb: number): boolean {
  if (!/^report(?:s|ed)$/.test(wordAt(row, verb)) && !isSpeech(row, verb)) return false
  const citing = placeOf(row, { from: verb, to: sentenceEnd(row, verb) }, 'citing')
  if (citing < 0 || row.lower[citing - 1] !== ',') return false
  let head = citing + 1
  while (/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(tagAt(row, head + 1))) head++
  // "three people | familiar with the plan"
  while (head > citing && tagAt(row, head) === 'ADJ') head--
  const isNameless = row.lower
    .slice(citing + 1, head)
    .some((word, n) => /^(?:anonymous|unidentified|unnamed)$/.test(word) || tagAt(row, citing + 1 + n) === 'NUM')
  return nounAt(row, head).kind === 'person' && (isNameless || isInformant(nounAt(row, head).noun))
}

/** "newspaper", "trade site", "television station": the noun at a place. */
export const isNews = (row: TokenRow, at: number): boolean => isOutletNoun(wordAt(row, at), wordAt(row, at - 1))
