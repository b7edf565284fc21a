import { isKnownOutlet, isOutletName } from '../../../english/outlet-names.js'
import type { Name } from '../../survey/names/name.js'
import { isNews } from '../../survey/names/outlet-evidence.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isInTitleCase } from '../../survey/words/title-case.js'
import { areAllTagged, type TokenRow } from '../../survey/words/token-row.js'
import { hasCapital } from '../../survey/words/words-at.js'

/** "Reuters", "the Harbor Tribune", "the Times". */
export function isOutlet(row: TokenRow, { kind, words, title, from, core }: Name): boolean {
  const the = row.lower[from - 1] === 'the' || row.lower[core.from] === 'the'
  if (kind === 'outlet' || isKnownOutlet(words, the)) return true
  return kind !== 'person' && title === null && isOutletName(words, the)
}

/** "The pro-Quill Orrel Leader, the county's largest newspaper,": a post to all but the article. */
export function isOutletLikePerson(row: TokenRow, { core, head, tail }: NounPhrase): boolean {
  if (!hasCapital(row, head) || head + 1 !== core.to || isInTitleCase(row, head)) return false
  const told = { from: tail.from + 1, to: tail.to }
  return (
    row.lower[tail.from] === ',' && isNews(row, told.to - 1) && areAllTagged(row, told, /^(?:ADJ|DET|NOUN|PART|PROPN)$/)
  )
}
