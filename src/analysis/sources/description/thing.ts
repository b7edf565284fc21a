import { standingVerbs } from '../../../english/life-verbs.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, lemmaAt, wordAt } from '../../survey/words/words-at.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { asCompany } from '../things/called-by-noun.js'
import { backgroundOf, PASSING } from './background.js'
import { besideBody, groupOfBody } from './beside-body.js'
import { type Description, NOTHING } from './description.js'
import { issuedBy } from './issuer.js'
import { tellsOnlyWhere } from './only-where.js'
import { quote } from './quote.js'
import { tidyTail } from './tidy-tail.js'

/** "the agency that oversees …" beside a body's name; "by the nonprofit …" after a text's noun. */
export function describeThing(scene: Scene, entity: Entity): Description {
  const told =
    toldBeside(scene, entity) ??
    toldBehind(scene, entity) ??
    (entity.class === 'document' ? issuedBy(scene, entity) : toldOfBody(scene, entity))
  return { ...NOTHING, justification: told && quote(scene.row, told) }
}

function toldBeside(scene: Scene, { named }: Entity): Stretch | null {
  return named && named.kind !== 'person' ? (besideBody(scene.row, named) ?? groupOfBody(scene, named)) : null
}

function toldBehind(scene: Scene, { phrases, named }: Entity): Stretch | null {
  const phrase = phrases.find(
    each => each.tail.to > each.tail.from && (each.name === null || each.name.from < each.tail.from),
  )
  const tail = phrase && tidyTail(scene.row, phrase.tail)
  if (!tail || tail.to - tail.from < 2 || tellsOnlyWhere(scene, tail)) return null
  // "maker of industrial robots", which its name does not tell
  const isTrade = named !== null && asCompany(scene, phrase) !== null
  return isTrade ? { from: phrase.head, to: tail.to } : tail
}

/** "The Pilots Union represents 400 people." */
const toldOfBody = (scene: Scene, { named }: Entity): Stretch | null =>
  named?.kind === 'body' && named.names.length <= PASSING ? backgroundOf(scene, named.names, tellsWhatItIs) : null

/** "is a charity", "represents": what a body is or is there for, and not what it did one day. */
function tellsWhatItIs(row: TokenRow, at: number): boolean {
  if (standingVerbs.has(lemmaAt(row, at))) return wordAt(row, at).endsWith('s')
  if (row.lower[at] !== 'is' || !isIndefinite(wordAt(row, at + 1))) return false
  for (let head = at + 2; isNominalAt(row, head); head++) if (readNoun(wordAt(row, head)).kind === 'body') return true
  return false
}
