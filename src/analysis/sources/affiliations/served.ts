import { isTie } from '../../../english/kin.js'
import { postComplements } from '../../../english/name-words.js'
import { servants } from '../../../english/person-nouns.js'
import { formerly, lesserRanks, spans } from '../../../english/tenures.js'
import { namesIn, nextName } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import { tellsKind } from '../../survey/words/kinds.js'
import { isBodyNoun, readNoun } from '../../survey/words/noun-kinds.js'
import { headAt, skipDeterminer } from '../../survey/words/post-nouns.js'
import { isPossessive, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'
import { namesBody } from './names-body.js'

/** How many tokens behind a preposition the name stands: "for the former senator Ada Quill". */
const NEAR = 4

/**
 * Whom a post serves that is of no named body: "the Quill campaign", "the charity", or "Quill" of "an aide to Quill".
 */
export function servedBy(scene: Scene, title: Stretch): Stretch | null {
  const head = headAt(scene.row, title.from, title.to)
  if (head < 0) return null
  return ownerBefore(scene, title.from, head) ?? clientBehind(scene, head, title.to)
}

/**
 * "Quill campaign" of "the Quill campaign's director", "charity" of "the charity's director", "Quill" of "Quill aide".
 */
function ownerBefore(scene: Scene, from: number, head: number): Stretch | null {
  const { row } = scene
  const name = namesIn(scene, { from, to: head }).find(each => !isAdjective(each))
  const ofBody = name && ofName(scene, name, head, serves(row, head) || isOfTeam(row, name, head))
  const body = ofBody ?? bodyBeforeServant(row, from, head)
  if (body || name) return body
  let owner = from
  while (owner < head && !isPossessive(row, owner + 1)) owner++
  if (owner === head || !isEmployer(row, owner)) return null
  let opens = owner
  while (opens > from && isNominalOrNumber(row, opens - 1)) opens--
  return { from: opens, to: owner + 1 }
}

/** "Orrel fire brigade" of "Orrel fire brigade spokesman": a capital and a common noun for a body. */
function bodyBeforeServant(row: TokenRow, from: number, head: number): Stretch | null {
  const isBody = serves(row, head) && hasCapital(row, from) && !hasCapital(row, head - 1) && isEmployer(row, head - 1)
  return isBody && head - from > 1 && !formerly.has(wordAt(row, from)) && nominalsEnd(row, from, head) === head
    ? { from, to: head }
    : null
}

/** "Quill's state director", but not "Quill's rival, Senator Voss", "Quill's business partner". */
const isOfTeam = (row: TokenRow, { core, to }: Name, head: number): boolean =>
  isPossessive(row, core.to) && !row.lower.slice(to, head + 1).some(isTie)

/** "Quill" of "a spokesman for Mr. Quill", "charity" of "a spokesman for the charity". */
function clientBehind(scene: Scene, head: number, limit: number): Stretch | null {
  const { row, directory } = scene
  const at = row.lower[head + 2] === 'staff' ? head + 3 : head + 1
  const preposition = wordAt(row, at)
  const from = skipDeterminer(row, at + 1)
  if (at >= limit || !/^(?:at|for|of|to|with)$/.test(preposition) || postComplements.has(wordAt(row, from))) return null
  const name = nextName(directory.names, from)
  if (name && name.to <= limit && name.from < from + NEAR && !isAdjective(name))
    return ofName(scene, name, limit, serves(row, head) && /^(?:for|to)$/.test(preposition))
  const to = nominalsEnd(row, from, limit)
  return to > from && from > at + 1 && isEmployer(row, to - 1) ? { from, to } : null
}

/** A name with the noun that makes a body of it; alone where it is the person whom somebody works for. */
function ofName(scene: Scene, name: Name, limit: number, isServed: boolean): Stretch | null {
  const { row, directory } = scene
  const isPerson = directory.of.get(name)?.kind === 'person'
  if (!isPerson && !namesBody(scene, name)) return null
  const { from, to } = name.core
  const end = bodyEnd(row, to, limit)
  if (end > to) return { from, to: end }
  return isServed && isPerson ? { from, to } : null
}

/** Behind "campaign" of "Quill campaign" and of "Quill's last campaign"; where the name ends if it is no body's. */
function bodyEnd(row: TokenRow, to: number, limit: number): number {
  const from = isPossessive(row, to) ? to + 1 : to
  // "Quill's former campaign manager", "Quill's deputy campaign manager": it is the manager who is former or deputy
  if (OF_PERSON.has(wordAt(row, from))) return to
  const last = from > to ? nominalsEnd(row, from, limit) : Math.min(from + 1, limit)
  for (let end = last; end > from; end--) {
    const noun = readNoun(wordAt(row, end - 1))
    // "front-runner", "business partner", "state director"
    if (isBodyNoun(noun) && noun.noun !== 'business' && row.lower[end] !== '-') return end
  }
  return to
}

const OF_PERSON: ReadonlySet<string> = new Set([...lesserRanks, ...spans, 'late'])

/** "Republican", "German": nobody to serve. */
const isAdjective = ({ words }: Name): boolean => tellsKind(words.join(' '))

/** A common noun for a body that can be served: "the state's governor" is of no other body than the state. */
const isEmployer = (row: TokenRow, at: number): boolean => {
  const noun = readNoun(wordAt(row, at))
  return noun.kind === 'media' || isBodyNoun(noun)
}

const isNominalOrNumber = (row: TokenRow, at: number): boolean => /^(?:ADJ|NOUN|NUM|PROPN)$/.test(tagAt(row, at))

function nominalsEnd(row: TokenRow, from: number, limit: number): number {
  let to = from
  while (to < limit && isNominalOrNumber(row, to)) to++
  return to
}

const serves = (row: TokenRow, head: number): boolean =>
  servants.has(wordAt(row, head)) || row.lower[head + 2] === 'staff'
