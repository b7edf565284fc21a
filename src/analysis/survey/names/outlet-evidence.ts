import { isOutletNoun } from '../../../english/media-nouns.js'
import { newsNamedAsPeople } from '../../../english/outlets.js'
import { headBeside } from '../words/appositions.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
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
  return isNews(row, headBeside(row, to)) || (/^\p{Ll}/u.test(textAt(row, from - 1)) && isNews(row, from - 1))
}

/** "newspaper", "trade site", "television station": the noun at a place. */
export const isNews = (row: TokenRow, at: number): boolean => isOutletNoun(wordAt(row, at), wordAt(row, at - 1))
