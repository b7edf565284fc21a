import { settlements } from '../../../english/organization-nouns.js'
import { isOutletWord } from '../../../english/outlet-names.js'
import { type Body, bodyNamed } from '../../survey/directory/named.js'
import { isCapital } from '../../survey/names/capitals.js'
import { nameEnding, nameFrom } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { isPossessive, type Stretch } from '../../survey/words/token-row.js'
import { isNominalAt, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'
import { bodyCalled, wholeFirm } from './called.js'
import { endsAsBody, isToldAsBody } from './where.js'

/** How many tokens of "the town's roads policing unit" are read. */
const LONGEST = 8

/** "Ada Quill of the Harbour Institute", "Det Insp Fiona Marsh, of Kelmar Police,": the body right behind a name. */
export function affiliationBehind(scene: Scene, names: readonly Name[]): Stretch | null {
  const { row, directory } = scene
  for (const { to } of names) {
    const behind = row.lower[to] === ',' ? to + 1 : to
    const at = row.lower[behind] === 'now' ? behind + 1 : behind
    if (!/^(?:of|at|from|with)$/.test(wordAt(row, at))) continue
    const from = skipDeterminer(row, at + 1)
    const name = nameFrom(directory.names, from)
    const kind = name && directory.of.get(name)?.kind
    const unit = kind !== 'person' && row.lower[at] === 'of' ? unitFrom(scene, from) : null
    const called = bodyCalled(scene, from) ?? settlementCalled(scene, name)
    if (called) return called
    if (unit && !(name && name.to >= unit.to)) return unit
    if (name && (kind === 'outlet' || (kind === 'body' && isToldAsBody(row, name, from > at + 1))))
      return wholeFirm(row, name.core)
  }
  return null
}

/** "San Pedro" of "the Kelmar town of San Pedro", which tells where the town is. */
function settlementCalled({ row, directory }: Scene, region: Name | undefined): Stretch | null {
  const isTown = region && settlements.has(wordAt(row, region.to)) && row.lower[region.to + 1] === 'of'
  return (isTown && nameFrom(directory.names, region.to + 2)?.core) || null
}

/** "Orrel fire station" of "Ada Quill, station officer, Orrel fire station,": the body between the next two commas. */
export function bodyBesidePost({ row, directory }: Scene, { to }: Stretch): Stretch | null {
  const from = to + 1
  if (row.lower[to] !== ',' || !isCapital(row, from)) return null
  let end = from
  while (end < from + LONGEST && (isNominalAt(row, end) || isPossessive(row, end))) end++
  const last = wordAt(row, end - 1)
  const name = nameFrom(directory.names, from)
  const isBody =
    readNoun(last).kind === 'body' ||
    endsAsBody(last) ||
    /^(?:fire|police) station$/.test(`${wordAt(row, end - 2)} ${last}`)
  const isPerson = name !== undefined && directory.of.get(name)?.kind === 'person'
  return isBody && end - from > 1 && !isPerson && /^[,.]$/.test(textAt(row, end)) ? { from, to: end } : null
}

/** The body that such an affiliation names. */
export function bodyNamedAt({ directory }: Scene, { from }: Stretch): Body | null {
  const name = nameFrom(directory.names, from)
  return name ? bodyNamed(directory, name) : null
}

/** "roads policing unit", "Treasury's fraud division": a phrase that a common noun for a body ends. */
function unitFrom({ row }: Scene, from: number): Stretch | null {
  let to = from
  while (to < from + LONGEST && (isNominalAt(row, to) || isPossessive(row, to))) to++
  const isUnit = tagAt(row, to - 1) === 'NOUN' && readNoun(wordAt(row, to - 1)).kind === 'body'
  return to > from && isUnit ? { from, to } : null
}

/** "The Gazette's Ada Quill", "the HDP's Bo Voss": the outlet or party that has somebody; "Kelmar's" may be a town. */
export function ownerBefore({ row, directory }: Scene, names: readonly Name[]): Stretch | null {
  for (const { from } of names) {
    const owner = isPossessive(row, from - 1) ? nameEnding(directory.names, from - 1) : undefined
    const kind = owner && directory.of.get(owner)?.kind
    if (!owner || kind === 'person' || kind === 'place') continue
    const isOutlet = kind === 'outlet' || isOutletWord(owner.words.at(-1) ?? '')
    if (isOutlet || isToldAsBody(row, owner, row.lower[owner.from - 1] === 'the')) return owner.core
  }
  return null
}
