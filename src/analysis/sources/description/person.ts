import { affiliationBehind } from '../affiliations/behind.js'
import { bodyOfTitle } from '../affiliations/body-of-title.js'
import { affiliationInTitle } from '../affiliations/in-title.js'
import type { Descriptor } from '../beside-names/descriptors.js'
import { type Person, PRINTINGS } from '../directory/named.js'
import { descriptorsOf } from '../scene/called.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { skipDeterminer } from '../words/post-nouns.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import type { Description } from './description.js'
import { justifyPerson } from './justification.js'
import { quote } from './quote.js'
import { tidyTail } from './tidy-tail.js'
import { printedTitle, titlesAmong, withoutClause } from './titles.js'

export function describePerson(scene: Scene, entity: Entity, person: Person, occasion: Stretch | null): Description {
  const { row } = scene
  const descriptors = descriptorsOf(scene, person).map(each => upToCue(row, entity, each))
  const titles = titlesAmong(row, descriptors)
  const title = printedTitle(row, titles)
  const body = title && bodyOfTitle(scene, withoutClause(row, title))
  const affiliation =
    titles.map(each => affiliationInTitle(scene, withoutClause(row, each))).find(each => each !== null) ??
    body?.names[0]?.core ??
    affiliationBehind(scene, person.names.slice(0, PRINTINGS))
  const justification =
    introduction(row, entity) ?? justifyPerson(row, person, descriptors, title, { body, occasion }, scene)
  return {
    title: title && quote(row, title),
    affiliation: affiliation && quote(row, affiliation),
    justification: justification && quote(row, justification),
    basisOfKnowledge: null,
  }
}

/**
 * "who sits on the panel" of "Quill, who sits on the panel | pointed
 * to a contract": what is no part of the source tells nothing of it.
 */
function upToCue(row: TokenRow, { phrases }: Entity, descriptor: Descriptor): Descriptor {
  const { from, to } = descriptor
  const source = phrases.find(
    each => each.from <= from && from < each.to && each.to < to && row.tokens[each.to]?.pos === 'VERB',
  )
  return source ? { ...descriptor, to: source.to } : descriptor
}

/** "nurse who was on duty that night" of "A nurse who was on duty that night", whom the article names only later. */
function introduction(row: TokenRow, { phrases }: Entity): Stretch | null {
  const first = phrases.find(
    ({ name, determiner, core }) => name === null && /^an?$/.test(determiner) && core.to - core.from > 1,
  )
  if (!first) return null
  const tail = tidyTail(row, first.tail)
  if (!tail && first.head === first.core.from + 1) return null
  return { from: skipDeterminer(row, first.core.from), to: tail?.to ?? first.core.to }
}
