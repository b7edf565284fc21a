import { type Person, PRINTINGS } from '../../survey/directory/named.js'
import { appositionEnd } from '../../survey/words/apposition-ends.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { headAt, skipDeterminer } from '../../survey/words/post-nouns.js'
import { hasVerb, overlaps, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import { affiliationBehind, bodyBesidePost, bodyNamedAt, ownerBefore } from '../affiliations/behind.js'
import { namedAffiliation } from '../affiliations/body-of-noun.js'
import { bodyOfTitle } from '../affiliations/body-of-title.js'
import { wholeFirm } from '../affiliations/called.js'
import { affiliationInClause } from '../affiliations/in-clause.js'
import { affiliationInTitle } from '../affiliations/in-title.js'
import { meantBeside } from '../affiliations/meant.js'
import { servedBy } from '../affiliations/served.js'
import { groupsOf } from '../beside-names/describe-name.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import { descriptorsOf } from '../scene/called.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import type { Description } from './description.js'
import { justifyPerson } from './justification.js'
import { personTitle } from './person-title.js'
import { titlesAmong } from './posts-told.js'
import { quote } from './quote.js'
import { tidyTail } from './tidy-tail.js'
import { currentPost, withoutClause } from './title-extent.js'
import { isOver } from './titles.js'

/**
 * Title, affiliation and justification of a named person: the title as held today, of the words beside the name; the
 * body that it is of; and what else makes the person apt to speak.
 */
export function describePerson(scene: Scene, entity: Entity, person: Person, occasion: Stretch | null): Description {
  const { row } = scene
  const groups = person.names.slice(0, PRINTINGS).flatMap(name => groupsOf(row, name, scene.inName))
  const descriptors = [...descriptorsOf(scene, person), ...groups].map(each => upToCue(row, entity, each))
  const titles = titlesAmong(row, descriptors)
  const title = personTitle(scene, entity, person, descriptors, titles)
  const behind = affiliationBehind(scene, person.names.slice(0, PRINTINGS))
  const of = behind && bodyNamedAt(scene, behind)
  const body = title ? bodyOfTitle(scene, withoutClause(row, title), of) : of
  // the body of the title that is printed before that of another: "a former clerk of the bank, now head of the port"
  const ordered = titles
    .filter(each => overlaps(each, title) || !isOver(row, each) || currentPost(row, each) !== each)
    .sort((one, other) => Number(overlaps(other, title)) - Number(overlaps(one, title)))
  const affiliation =
    ordered.map(each => affiliationInTitle(scene, withoutClause(row, each))).find(each => each !== null) ??
    (body?.names[0] && wholeFirm(row, body.names[0].core)) ??
    titles.map(each => servedBy(scene, withoutClause(row, each))).find(each => each !== null) ??
    titles.map(each => meantBeside(scene, withoutClause(row, each), person)).find(each => each !== null) ??
    behind ??
    ownerBefore(scene, person.names.slice(0, PRINTINGS)) ??
    descriptors.map(each => affiliationInClause(scene, each)).find(each => each !== null) ??
    titles.map(each => bodyBesidePost(scene, each)).find(each => each !== null) ??
    null
  const justification =
    introduction(row, entity, title) ??
    justifyPerson(scene, person, [...descriptors, ...besideEpithets(scene, entity)], title, { body, occasion })
  return {
    title: title && quote(row, title),
    affiliation: affiliation && quote(row, namedAffiliation(scene, affiliation)),
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
    each => each.from <= from && from < each.to && each.to < to && tagAt(row, each.to) === 'VERB',
  )
  // "whose choir in Kelmar | ordered a bell": without its verb a clause tells nothing
  const isClause = source && (descriptor.how !== 'relative' || hasVerb(row, { from, to: source.to }))
  return isClause ? { ...descriptor, to: source.to } : descriptor
}

/** "a former ferryman" of "The islander, a former ferryman, argued": what stands beside another word for the person. */
function besideEpithets({ row, directory }: Scene, { phrases, named }: Entity): Descriptor[] {
  return phrases.slice(0, PRINTINGS).flatMap(({ determiner, name, tail: { from, to } }) => {
    const isEpithet = determiner === 'the' && (name === null || directory.of.get(name) !== named)
    const isBeside = isEpithet && row.lower[from] === ','
    if (!isBeside || !isIndefinite(wordAt(row, from + 1))) return []
    const stretch = { from: from + 2, to: appositionEnd(row, from + 2, to) }
    return headAt(row, stretch.from, stretch.to) < 0
      ? []
      : [{ ...stretch, how: 'apposition' as const, nouns: new Set<string>() }]
  })
}

/** "nurse who was on duty that night" of "A nurse who was on duty that night", whom the article names only later. */
function introduction(row: TokenRow, { phrases }: Entity, title: Stretch | null): Stretch | null {
  const first = phrases.find(
    ({ name, determiner, core }) => name === null && isIndefinite(determiner) && core.to - core.from > 1,
  )
  if (!first) return null
  const tail = tidyTail(row, first.tail)
  if (!tail && first.head === first.core.from + 1) return null
  const to = tail?.to ?? first.core.to
  return to === title?.to ? null : { from: skipDeterminer(row, first.core.from), to }
}
