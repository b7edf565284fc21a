import { publicOffices } from '../../../english/person-nouns.js'
import { formerly } from '../../../english/tenures.js'
import { abbreviatedTitles } from '../../../english/titles.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { isOccupation } from '../../survey/words/noun-kinds.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { textAt, wordAt } from '../../survey/words/words-at.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import { tellsHowLong } from './posts-told.js'
import { secondOf } from './second-of.js'
import { currentPost, pastTie, upToClause, withoutRank, withoutTenure } from './title-extent.js'

/** The title to print: the first that says more than "Sen.", as it is held today. */
export function printedTitle(row: TokenRow, among: readonly Descriptor[]): Stretch | null {
  const all = among.map(each => pastTie(row, withoutTenure(row, each))).filter(each => !tellsHowLong(row, each))
  const office = all.find(isOffice)
  const titles = office ? all.filter(each => !isToldBesides(row, each, office)) : all
  const isShort = ({ from }: Descriptor) => abbreviatedTitles.has(wordAt(row, from))
  const full = titles.filter(each => !isShort(each))
  const fullest =
    full.find(each => !isBareTitle(row, each) && !wroteIt(row, each) && !isOfAnyPost(each)) ??
    full.find(each => !isBareTitle(row, each) && !wroteIt(row, each)) ??
    full.find(each => !wroteIt(row, each)) ??
    full.find(each => !isBareTitle(row, each)) ??
    full[0] ??
    titles.find(each => !isBareTitle(row, each)) ??
    titles[0]
  // "Judge Quill", and further on "Quill, a former clerk"
  const held = fullest && isOver(row, fullest) ? full.find(each => isHeldNow(row, each, fullest)) : null
  // "then a student", "a former student", "Former Rep. Quill", where the article says "now a fellow"
  const isPast = fullest && (row.lower[fullest.from] === 'then' || formerly.has(wordAt(row, fullest.from)))
  const now = isPast ? titles.find(each => isNow(row, each)) : null
  const title = now ?? held ?? fullest
  return title ? withoutRank(row, upToClause(row, currentPost(row, bothPosts(row, title, titles)))) : null
}

/** "a former clerk", behind a name. */
export const isOver = (row: TokenRow, { how, from }: Descriptor): boolean =>
  how !== 'premodifier' && formerly.has(wordAt(row, from))

const isNow = (row: TokenRow, { from }: Descriptor): boolean =>
  [from, from - 1, from - 2].some(at => row.lower[at] === 'now')

const isHeldNow = (row: TokenRow, { how, from, nouns }: Descriptor, past: Descriptor): boolean =>
  how === 'premodifier' &&
  !formerly.has(wordAt(row, from)) &&
  [...nouns].some(noun => isOccupation(noun) && !past.nouns.has(noun))

/** "the report's author and a professor of law", "a rancher and the county's assessor": two posts of one phrase. */
function bothPosts(row: TokenRow, title: Descriptor, titles: readonly Descriptor[]): Stretch {
  const first = titles.find(each => secondOf(row, each, titles) === title) ?? title
  return { from: first.from, to: secondOf(row, title, titles)?.to ?? title.to }
}

/** "Sen.", "Mayor" before a name. */
const isOffice = ({ how, nouns }: Descriptor): boolean =>
  how === 'premodifier' && [...nouns].some(noun => publicOffices.has(noun))

/** "Sen. Quill", and further on "Quill, a rancher": what else somebody is who holds an office. */
const isToldBesides = (row: TokenRow, { how, from, nouns }: Descriptor, office: Descriptor): boolean =>
  how !== 'premodifier' && isIndefinite(wordAt(row, from - 1)) && ![...nouns].some(noun => office.nouns.has(noun))

/** "a senior politician, Ada Quill, chair of the harbour committee": what holders of many posts are called. */
const isOfAnyPost = ({ nouns }: Descriptor): boolean =>
  nouns.size > 0 && [...nouns].every(noun => /^(?:official|politician)$/.test(noun))

/**
 * "the study's author, Ada Quill, an oceanographer", "lead author Dr. Ada Quill": a part in the matter, besides what
 * somebody works as.
 */
const wroteIt = (row: TokenRow, { from, to, nouns }: Descriptor): boolean => {
  const parts = [...nouns].filter(noun => noun !== 'doctor')
  return parts.length > 0 && parts.every(noun => /author$/.test(noun) || isLead(row, { from, to }, noun))
}

/** "Lead researcher Ada Quill, a biologist", "The principal investigator, Ada Quill, a surgeon" */
const isLead = (row: TokenRow, { from, to }: Stretch, noun: string): boolean =>
  /^(?:investigator|researcher|scientist)$/.test(noun) &&
  row.lower.slice(from, to).some(word => /^(?:lead|principal)$/.test(word))

/** "Sen.", "President": a title that an apposition says better. */
export const isBareTitle = (row: TokenRow, { from, to }: Stretch): boolean =>
  to === from + 1 || (to === from + 2 && textAt(row, from + 1) === '.')
