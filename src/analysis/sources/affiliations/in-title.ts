import { servants } from '../../../english/person-nouns.js'
import { countries, isCountryOrState, seatsOfPower } from '../../../english/places.js'
import { speakers } from '../../../english/speaking-for.js'
import { formerly, provisional, ranksOfPosts, spans } from '../../../english/tenures.js'
import { abbreviatedTitles } from '../../../english/titles.js'
import { words } from '../../../english/words.js'
import { isCapital } from '../../survey/names/capitals.js'
import { namesIn } from '../../survey/names/in-order.js'
import { isAcronym, type Name } from '../../survey/names/name.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { tellsKind } from '../../survey/words/kinds.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { headAt, joinsBody } from '../../survey/words/post-nouns.js'
import { isPossessive, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { textAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'
import { namesBody } from './names-body.js'
import { endsAsBody, isHome, isMarket, isToldAsBody } from './where.js'
import { withNoun } from './with-noun.js'

/** The body in a title: the name after "of", "at", "for", "with", or before the post. */
export function affiliationInTitle(scene: Scene, title: Stretch): Stretch | null {
  const { row, directory } = scene
  const inside = namesIn(scene, title).filter(
    name =>
      directory.of.get(name)?.kind !== 'person' &&
      namesBody(scene, name) &&
      !isWork(row, name) &&
      !isHome(row, name, title) &&
      !isMarket(row, name, title),
  )
  // "founder of a Kelmar group called Save the Pier"
  const called = inside.find(name => /^(?:called|named)$/.test(wordAt(row, name.from - 1)))
  const behind = inside.filter(name => /^(?:of|at|for|with|the)$/.test(wordAt(row, name.from - 1)))
  // "professor of Logic at Orrel University", "head of trading for Africa at Orrel Marsh"
  const isForAnother = row.lower[(behind[0]?.from ?? 0) - 1] === 'for' && !servesOthers(row, title)
  const at = behind.find(name => row.lower[name.from - 1] === 'at' && (isForAnother || isToldAsBody(row, name, false)))
  const found = called ?? at ?? behind[0] ?? inside[0]
  return found
    ? withNoun(scene, { from: openingOf(row, found, title), to: closingOf(row, found, title) }, title.to)
    : bodyBeforePost(scene, title)
}

/** "spokesman for the Harbour Trust at Orrel" */
function servesOthers(row: TokenRow, title: Stretch): boolean {
  const post = wordAt(row, headAt(row, title.from, title.to))
  return servants.has(post) || speakers.has(post)
}

/** "Color" of "Color of Change", "Committee" of "Committee for a Cleaner Harbour", which are no names as they stand. */
function openingOf(row: TokenRow, { from: first, to }: Name, title: Stretch): number {
  let from = first
  // "SAVE OUR" of "SAVE OUR POOL campaign chair"
  while (from > title.from && !isCapital(row, to) && [from, from - 1].every(at => isAcronym(textAt(row, at)))) from--
  const joint = isIndefinite(textAt(row, from - 1)) ? from - 2 : from - 1
  const isWhole = joint === from - 1 || readNoun(wordAt(row, joint - 1)).kind === 'body'
  return isWhole && joinsCapitals(row, title.from, joint) ? joint - 1 : from
}

/** As `joinsBody`, but that an article may stand behind the preposition. */
const joinsCapitals = (row: TokenRow, from: number, at: number): boolean =>
  joinsBody(row, from, at) ||
  (isIndefinite(textAt(row, at + 1)) &&
    /^(?:for|of)$/.test(wordAt(row, at)) &&
    isCapital(row, at - 1) &&
    isCapital(row, at + 2))

/**
 * Behind "Committee" of "Kelmar 2016 Host Committee", "Ministry" of "Kelmar's Harbour Ministry": the name goes on to a
 * body's noun.
 */
function closingOf(row: TokenRow, { to }: Name, title: Stretch): number {
  let at = to
  if (/^\d{4}$/.test(textAt(row, at)) || isPossessive(row, at)) at++
  let end = at
  while (at > to && end < title.to && isCapital(row, end)) end++
  const isWhole = endsAsBody(wordAt(row, end - 1)) && !/^(?:for|of|on)$/.test(wordAt(row, end))
  return goesOn(row, end > at && isWhole ? end : to, title.to)
}

/** Behind "Women" of "Kelmar Women for Change", "Vote" of "Row the Vote": capitals that small words join. */
function goesOn(row: TokenRow, from: number, limit: number): number {
  let to = from
  for (;;) {
    let at = to
    while (at < limit && JOINTS.test(textAt(row, at))) at++
    let end = at
    while (end < limit && isCapital(row, end) && !isPossessive(row, end)) end++
    const isPlace = !/^(?:for|of)$/.test(wordAt(row, to)) && isCountryOrState(row.lower.slice(at, end).join(' '))
    if (at === to || end === at || isPlace) return to
    to = end
  }
}

const JOINTS = /^(?:for|of|on|the|to|With)$/

/** "author of The Salt Road", "author of “Rowing and Power”" */
export function isWork(row: TokenRow, { from }: Stretch): boolean {
  let opens = from
  while (isCapital(row, opens - 1) || /^(?:a|an|and|in|of|the|["“':])$/.test(wordAt(row, opens - 1))) opens--
  return /^(?:author|co-author|novelist|writer)$/.test(wordAt(row, opens - 1)) && row.lower[opens] === 'of'
}

/** "Orrel Steel" of "former Orrel Steel CEO Ada Quill", which is one name as it stands. */
function bodyBeforePost(scene: Scene, title: Stretch): Stretch | null {
  const { row } = scene
  for (let from = title.from; from < title.to; from++) {
    if (from > title.from && /^(?:from|in|near)$/.test(wordAt(row, from - 1))) return null
    if (isCapital(row, from) && isWork(row, { from, to: from })) return null
    const isOpening = from === title.from && isMarket(row, { from, words: [wordAt(row, from)] }, title)
    const body =
      isCapital(row, from) && !isOpening && !RANKS.has(wordAt(row, from)) ? longestBody(scene, from, title.to) : null
    if (body) return body
    if (isCapital(row, from) && !isKindOrRank(wordAt(row, from))) return null
  }
  return null
}

/** "Assistant District Attorney" is of no "Assistant District". */
const RANKS: ReadonlySet<string> = new Set([...ranksOfPosts, ...formerly])

/** The most words that are a body's or a country's name, end as one, or are its initials. */
function longestBody(scene: Scene, from: number, limit: number): Stretch | null {
  const { row } = scene
  let to = from
  while (to < limit && isCapital(row, to) && !RANKS.has(wordAt(row, to))) to++
  for (; to > from; to--) {
    const name = row.lower.slice(from, to).join(' ')
    const last = wordAt(row, to - 1)
    if (isKindOrRank(name) || abbreviatedTitles.has(last) || readNoun(last).kind === 'person' || isCircuit(scene, to))
      continue
    if (isPrintedElsewhere(scene, name, from) || seatsOfPower.has(name) || countries.has(name)) return { from, to }
    if ((to - from > 1 && endsAsBody(last)) || isAcronym(textAt(row, to - 1))) return { from, to }
    // "Orrel Chief Executive Officer": a firm has one
    if (
      row.lower[to] === 'chief' &&
      /^(?:executive|financial|operating)$/.test(wordAt(row, to + 1)) &&
      isCapital(row, to)
    )
      return { from, to }
  }
  return null
}

/** "U.S. District" of "U.S. District Judge Ada Quill": where one is judge, and no body. */
const isCircuit = ({ row }: Scene, to: number): boolean =>
  row.lower[to - 1] === 'district' && /^(?:attorney|judge)$/.test(wordAt(row, to))

const isPrintedElsewhere = ({ bodyNames }: Scene, name: string, at: number): boolean =>
  bodyNames.get(name)?.some(({ from }) => from !== at) ?? false

const KINDS: ReadonlySet<string> = new Set([...ranksOfPosts, ...spans, ...provisional, ...words('state u.s us')])

/** "German", "U.S.", "Republican", "former": what kind of person it is. */
const isKindOrRank = (word: string): boolean => tellsKind(word) || KINDS.has(word)
