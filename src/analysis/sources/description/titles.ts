import { bystanderNouns } from '../../../english/bystander-nouns.js'
import { intimates, kin, personalTies } from '../../../english/kin.js'
import { councils } from '../../../english/organization-nouns.js'
import { partyMembers } from '../../../english/parties.js'
import { offices, publicOffices } from '../../../english/person-nouns.js'
import { abbreviatedTitles, addresses } from '../../../english/titles.js'
import type { Descriptor } from '../beside-names/descriptors.js'
import { CAPITAL } from '../names/capitals.js'
import { isIndefinite } from '../words/determiners.js'
import { isOccupation } from '../words/noun-kinds.js'
import { headAt, isPersonNoun, skipDeterminer } from '../words/post-nouns.js'
import { placeOf, type Stretch, type TokenRow } from '../words/token-row.js'
import { isVerbAt, tagAt, textAt, wordAt } from '../words/words-at.js'
import { secondOf } from './second-of.js'

/** Those of the words beside a name that tell of a post; "his mother", "a friend" and "Kelmar resident" tell of none. */
export function titlesAmong(row: TokenRow, descriptors: readonly Descriptor[]): Descriptor[] {
  return descriptors.filter(
    each =>
      each.how !== 'relative' &&
      each.to > each.from &&
      !isSetApart(row, each) &&
      (isSeat(row, each) ||
        (each.how === 'premodifier' && each.nouns.size === 0 && tagAt(row, each.to - 1) === 'NOUN') ||
        [...each.nouns].some(
          noun =>
            isOccupation(noun) || ((each.how === 'premodifier' || isHeld(row, each)) && !isOfNoPost(row, each, noun)),
        )),
  )
}

/** "the only Republican to vote for it", "the lone senator to object": what sets somebody apart is no post. */
const isSetApart = (row: TokenRow, { from }: Stretch): boolean => /^(?:lone|only|sole)$/.test(wordAt(row, from))

/** "19-year veteran", "veteran of 19 years": how long somebody has served is no post. */
function tellsHowLong(row: TokenRow, { from, to }: Stretch): boolean {
  const head = headAt(row, from, to)
  if (row.lower[head] !== 'veteran') return false
  const isOfYears = row.lower[head + 1] === 'of' && placeOf(row, { from: head, to }, 'years') >= 0
  return isOfYears || /^(?:\d+-)?(?:decade|year)s?$/.test(wordAt(row, head - 1))
}

/** "sister", "rival", "resident", "Democrat"; but "first lady" and "ranking Democrat" are posts. */
function isOfNoPost(row: TokenRow, { from, to }: Stretch, noun: string): boolean {
  if (offices.has(noun) || row.lower[headAt(row, from, to) - 1] === 'ranking') return false
  return [kin, intimates, personalTies, bystanderNouns, partyMembers].some(nouns => nouns.has(noun))
}

/**
 * "the cabinet member for harbours", "a member of the school board", but not
 * "of the house band": in a body that decides.
 */
function isSeat(row: TokenRow, { from, to }: Descriptor): boolean {
  const head = headAt(row, from, to)
  if (row.lower[head] !== 'member') return false
  if (councils.has(wordAt(row, head - 1))) return true
  let of = row.lower[head + 1] === 'of' ? head + 2 : to
  while (of < to && /^(?:ADJ|DET|NOUN|PROPN)$/.test(tagAt(row, of)) && !councils.has(wordAt(row, of))) of++
  return councils.has(wordAt(row, of)) && tagAt(row, of + 1) !== 'NOUN'
}

/** "oceans campaigner at BlueFuture": what one is at a body is a post, whatever it is called. */
function isHeld(row: TokenRow, { how, from, to }: Descriptor): boolean {
  const head = headAt(row, from, to)
  return how === 'apposition' && head >= 0 && /^(?:at|with)$/.test(wordAt(row, head + 1))
}

/** The title to print: the first that says more than "Sen.", as it is held today. */
export function printedTitle(row: TokenRow, among: readonly Descriptor[]): Stretch | null {
  const all = among.map(each => withoutTenure(row, each)).filter(each => !tellsHowLong(row, each))
  const office = all.find(isOffice)
  const titles = office ? all.filter(each => !isToldBesides(row, each, office)) : all
  const isShort = ({ from }: Descriptor) => abbreviatedTitles.has(wordAt(row, from))
  const full = titles.filter(each => !isShort(each))
  const fullest =
    full.find(each => !isBareTitle(each) && !wroteIt(each)) ??
    full.find(each => !wroteIt(each)) ??
    full.find(each => !isBareTitle(each)) ??
    full[0] ??
    titles.find(each => !isBareTitle(each)) ??
    titles[0]
  // "Judge Quill", and further on "Quill, a former clerk"
  const held = fullest && isOver(row, fullest) ? full.find(each => isHeldNow(row, each, fullest)) : null
  // "then a student", where the article says elsewhere "now a fellow"
  const now =
    fullest && row.lower[fullest.from] === 'then' ? titles.find(({ from }) => row.lower[from] === 'now') : null
  const title = now ?? held ?? fullest
  return title ? withoutRank(row, upToClause(row, currentPost(row, bothPosts(row, title, titles)))) : null
}

const isOver = (row: TokenRow, { how, from }: Descriptor): boolean =>
  how !== 'premodifier' && FORMER.test(wordAt(row, from))

const isHeldNow = (row: TokenRow, { how, from, nouns }: Descriptor, past: Descriptor): boolean =>
  how === 'premodifier' &&
  !FORMER.test(wordAt(row, from)) &&
  [...nouns].some(noun => isOccupation(noun) && !past.nouns.has(noun))

/** "novice lawyer" of "a novice lawyer who had never lost", "clerk" of "a clerk when it opened and is now its head". */
function upToClause(row: TokenRow, { from, to }: Stretch): Stretch {
  let end = from + 1
  while (end < to && !/^(?:when|who|whose)$/.test(wordAt(row, end)) && !isSecondVerb(row, end)) end++
  return { from, to: end }
}

/** "and lives", "and is now", "yet later backed" */
function isSecondVerb(row: TokenRow, at: number): boolean {
  // "arrested and charged"
  if (!/^(?:and|yet)$/.test(wordAt(row, at)) || tagAt(row, at - 1) === 'VERB') return false
  const verb = tagAt(row, at + 1) === 'ADV' ? at + 2 : at + 1
  return isVerbAt(row, verb)
}

/** "the report's author and a professor of law", "a rancher and the county's assessor": two posts of one phrase. */
function bothPosts(row: TokenRow, title: Descriptor, titles: readonly Descriptor[]): Stretch {
  const first = titles.find(each => secondOf(row, each, titles) === title) ?? title
  return { from: first.from, to: secondOf(row, title, titles)?.to ?? title.to }
}

/** "former chair" of "a 30-year veteran of the trade and former chair" */
function withoutTenure(row: TokenRow, title: Descriptor): Descriptor {
  const and = tellsHowLong(row, title) ? placeOf(row, title, 'and') : -1
  const from = skipDeterminer(row, and + 1)
  return and >= 0 && headAt(row, from, title.to) >= 0 ? { ...title, from } : title
}

/** "Sen.", "Mayor" before a name. */
const isOffice = ({ how, nouns }: Descriptor): boolean =>
  how === 'premodifier' && [...nouns].some(noun => publicOffices.has(noun))

/** "Sen. Quill", and further on "Quill, a rancher": what else somebody is who holds an office. */
const isToldBesides = (row: TokenRow, { how, from, nouns }: Descriptor, office: Descriptor): boolean =>
  how !== 'premodifier' && isIndefinite(wordAt(row, from - 1)) && ![...nouns].some(noun => office.nouns.has(noun))

/** "the study's author, Ada Quill, an oceanographer": a part in the matter, besides what somebody works as. */
const wroteIt = ({ nouns }: Descriptor): boolean => nouns.size > 0 && [...nouns].every(noun => /author$/.test(noun))

/** "Sen.", "President": a title that an apposition says better. */
function isBareTitle({ from, to }: Stretch): boolean {
  return to - from === 1
}

/** "chair of the board" of "former town clerk and chair of the board". */
function currentPost(row: TokenRow, title: Stretch): Stretch {
  // "now a fellow of the college"; "then the agency's director" tells of a post that is over
  if (/^(?:now|currently)$/.test(wordAt(row, title.from)))
    return { from: skipDeterminer(row, title.from + 1), to: title.to }
  if (!FORMER.test(wordAt(row, title.from))) return title
  for (let at = title.from; at < title.to; at++) {
    const next = skipDeterminer(row, at + 1)
    if (row.lower[at] === 'and' && !FORMER.test(wordAt(row, next)) && headAt(row, next, title.to) >= 0)
      return { from: next, to: title.to }
  }
  return title
}

const FORMER = /^(?:former|formerly|ex|retired|onetime|one-time)$/

/** "Pentagon spokesman" of "Pentagon spokesman Col.", where a rank adds to a post; not of "former Gov.", "Republican Gov.". */
function withoutRank(row: TokenRow, { from, to }: Stretch): Stretch {
  let end = to
  while (end > from && (textAt(row, end - 1) === '.' || isRank(row, end - 1))) end--
  const head = headAt(row, from, end)
  return { from, to: head >= 0 && !isOfNoPost(row, { from, to: end }, wordAt(row, head)) ? end : to }
}

/** "Col."; "Professor" of "returning officer Professor", but not "General" of "Attorney General". */
const isRank = (row: TokenRow, at: number): boolean =>
  abbreviatedTitles.has(wordAt(row, at)) ||
  (addresses.has(wordAt(row, at)) &&
    CAPITAL.test(textAt(row, at)) &&
    isPersonNoun(row, at - 1) &&
    !CAPITAL.test(textAt(row, at - 1)))

/** "director for the group" of "director for the group that conducted the Fennel Survey"; "author of" a quoted work. */
export function withoutClause(row: TokenRow, { from, to }: Stretch): Stretch {
  let end = from
  while (end < to && !/^(?:that|when|which|who|whose|["“])$/.test(wordAt(row, end)) && !isSecondVerb(row, end)) end++
  return { from, to: end }
}
