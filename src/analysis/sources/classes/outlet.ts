import { isNewsAgency } from '../../../english/news-agencies.js'
import { isSiteEnding } from '../../../english/outlet-sites.js'
import { outletNames, outletNouns, outletOpenings } from '../../../english/outlets.js'
import type { Name } from '../../survey/names/name.js'
import { isNews } from '../../survey/names/outlet-evidence.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isInTitleCase } from '../../survey/words/title-case.js'
import { areAllTagged, type TokenRow } from '../../survey/words/token-row.js'
import { hasCapital } from '../../survey/words/words-at.js'

/** "Reuters", "the Harbor Tribune", "the Times". */
export function isOutlet(row: TokenRow, name: Name): boolean {
  const words = name.words
  const joined = words.join(' ')
  const the = row.lower[name.from - 1] === 'the' || row.lower[name.core.from] === 'the'
  if (name.kind === 'outlet' || outletNames.has(joined) || (the && outletNames.has(`the ${joined}`))) return true
  const last = words[words.length - 1] ?? ''
  if (isNewsAgency(joined) && joined !== 'pa' && joined !== 'cp') return true
  if (isSite(last) || /-(?:tv|fm|am)$/.test(last)) return true
  if (words.length > 1 && name.title === null && outletOpenings.has(words[0] ?? '')) return true
  if (name.title !== null || name.kind === 'person') return false
  if (!outletNouns.has(last.slice(last.lastIndexOf('-') + 1))) return last === 'tv' || last === 'radio'
  return words.length > 1 || the
}

/** "harbour-news.fr" */
const isSite = (word: string): boolean => word.includes('.') && isSiteEnding(word.slice(word.lastIndexOf('.') + 1))

/** "The pro-Quill Orrel Leader, the county's largest newspaper,": a post to all but the article. */
export function isOutletLikePerson(row: TokenRow, { core, head, tail }: NounPhrase): boolean {
  if (!hasCapital(row, head) || head + 1 !== core.to || isInTitleCase(row, head)) return false
  const told = { from: tail.from + 1, to: tail.to }
  return (
    row.lower[tail.from] === ',' && isNews(row, told.to - 1) && areAllTagged(row, told, /^(?:ADJ|DET|NOUN|PART|PROPN)$/)
  )
}
