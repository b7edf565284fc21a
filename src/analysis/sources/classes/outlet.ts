import { isNewsAgency } from '../../../english/news-agencies.js'
import { outletNames, outletNouns, outletOpenings } from '../../../english/outlets.js'
import type { Name } from '../../survey/names/name.js'
import type { TokenRow } from '../../survey/words/token-row.js'

/** "Reuters", "the Harbor Tribune", "the Times". */
export function isOutlet(row: TokenRow, name: Name): boolean {
  const words = name.words
  const joined = words.join(' ')
  const the = row.lower[name.from - 1] === 'the' || row.lower[name.core.from] === 'the'
  if (name.kind === 'outlet' || outletNames.has(joined) || (the && outletNames.has(`the ${joined}`))) return true
  const last = words[words.length - 1] ?? ''
  if (isNewsAgency(joined) && joined !== 'pa' && joined !== 'cp') return true
  if (/\.(?:com|org|net|[a-z]{2})$/.test(last) || /-(?:tv|fm|am)$/.test(last)) return true
  if (words.length > 1 && name.title === null && outletOpenings.has(words[0] ?? '')) return true
  if (name.title !== null || name.kind === 'person') return false
  if (!outletNouns.has(last.slice(last.lastIndexOf('-') + 1))) return last === 'tv' || last === 'radio'
  return words.length > 1 || the
}
