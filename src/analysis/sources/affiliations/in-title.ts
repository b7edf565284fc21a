import { partyAdjectives } from '../../../english/parties.js'
import { countries, nationalities, seatsOfPower } from '../../../english/places.js'
import { abbreviatedTitles } from '../../../english/titles.js'
import { isCapital } from '../names/capitals.js'
import { namesIn } from '../names/in-order.js'
import { isAcronym, type Name } from '../names/name.js'
import type { Scene } from '../scene/scene.js'
import { readNoun } from '../words/noun-kinds.js'
import { joinsBody } from '../words/post-nouns.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import { endsAsBody, namesBody, withNoun } from './names-body.js'

/** The body in a title: the name after "of", "at", "for", "with", or before the post. */
export function affiliationInTitle(scene: Scene, title: Stretch): Stretch | null {
  const { row, directory } = scene
  const inside = namesIn(scene, title).filter(
    name => directory.of.get(name)?.kind !== 'person' && namesBody(scene, name) && !isWork(row, name),
  )
  const found = inside.find(name => /^(?:of|at|for|with|the)$/.test(row.lower[name.from - 1] ?? '')) ?? inside[0]
  return found
    ? withNoun(scene, { from: openingOf(row, found, title), to: found.to }, title.to)
    : openingBody(scene, title)
}

/** "Color" of "Color of Change", where that is no name as it stands. */
function openingOf(row: TokenRow, { from }: Name, title: Stretch): number {
  if (!joinsBody(row, title.from, from - 1)) return from
  let opens = from - 2
  while (opens > title.from && isCapital(row, opens - 1)) opens--
  return opens
}

/** "author of The Salt Road" */
function isWork(row: TokenRow, { from }: Name): boolean {
  let opens = from
  while (isCapital(row, opens - 1) || /^(?:a|an|and|in|of|the)$/.test(row.lower[opens - 1] ?? '')) opens--
  return /^(?:author|co-author|novelist|writer)$/.test(row.lower[opens - 1] ?? '') && row.lower[opens] === 'of'
}

/** "Orrel Steel" of "former Orrel Steel CEO Ada Quill", which is one name as it stands. */
function openingBody(scene: Scene, title: Stretch): Stretch | null {
  const { row } = scene
  for (let from = title.from; from < title.to; from++) {
    const body = isCapital(row, from) && !RANKS.test(row.lower[from] ?? '') ? longestBody(scene, from, title.to) : null
    if (body) return body
    if (isCapital(row, from) && !isKind(row.lower[from] ?? '')) return null
  }
  return null
}

/** "Assistant District Attorney" is of no "Assistant District". */
const RANKS = /^(?:assistant|associate|chief|deputy|former|senior)$/

/** The most words that are a body's or a country's name, end as one, or are its initials. */
function longestBody(scene: Scene, from: number, limit: number): Stretch | null {
  const { row } = scene
  let to = from
  while (to < limit && isCapital(row, to)) to++
  for (; to > from; to--) {
    const name = row.lower.slice(from, to).join(' ')
    const last = row.lower[to - 1] ?? ''
    if (isKind(name) || abbreviatedTitles.has(last) || readNoun(last).kind === 'person') continue
    if (isPrintedElsewhere(scene, name, from) || seatsOfPower.has(name) || countries.has(name)) return { from, to }
    if ((to - from > 1 && endsAsBody(last)) || isAcronym(row.tokens[to - 1]?.text ?? '')) return { from, to }
  }
  return null
}

const isPrintedElsewhere = ({ bodyNames }: Scene, name: string, at: number): boolean =>
  bodyNames.get(name)?.some(({ from }) => from !== at) ?? false

const KINDS = /^(?:former|ex|then|acting|chief|deputy|senior|vice|assistant|lead|state|u\.s|us)$/

/** "German", "U.S.", "Republican", "former": what kind of person it is. */
function isKind(word: string): boolean {
  return nationalities.has(word) || partyAdjectives.has(word) || KINDS.test(word)
}
