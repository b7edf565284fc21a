import { newsNamedAsPeople, newsNouns } from '../../../english/outlets.js'
import { headBeside } from '../words/appositions.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import type { Name } from './name.js'

/** "The Orrel Advocate reported", "reported the Orrel Examiner": a post, but that people tell and newspapers report. */
export function isOutletLikePost({ lower, tokens }: TokenRow, { from, to }: Stretch): boolean {
  const last = lower[to - 1] ?? ''
  const verb = tokens[to]?.pos === 'AUX' ? to + 1 : to
  const reports = [verb, from - 2].some(at => tokens[at]?.pos === 'VERB' && /^report(?:s|ed)?$/.test(lower[at] ?? ''))
  return to - from > 1 && lower[from - 1] === 'the' && newsNamedAsPeople.has(last) && (reports || last === 'reporter')
}

/** "Blockwire, a trade publication,", "the Milan daily Blockwire", "the television station Blockwire" */
export function isCalledOutlet(row: TokenRow, { from, to, kind, title }: Name): boolean {
  if (!/^(?:body|unknown)$/.test(kind) || title !== null) return false
  return (
    isNews(row, headBeside(row, to)) || (/^\p{Ll}/u.test(row.tokens[from - 1]?.text ?? '') && isNews(row, from - 1))
  )
}

const isNews = ({ lower }: TokenRow, at: number): boolean =>
  newsNouns.has(lower[at] ?? '') ||
  /^(?:broadcaster|newsletter)$/.test(lower[at] ?? '') ||
  (lower[at - 1] === 'trade' && lower[at] === 'site') ||
  (/^(?:news|radio|television|tv)$/.test(lower[at - 1] ?? '') &&
    /^(?:agency|channel|network|outlet|portal|service|site|station|website)$/.test(lower[at] ?? ''))
