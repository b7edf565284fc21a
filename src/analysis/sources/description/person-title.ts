import { headingVerbs } from '../../../english/life-verbs.js'
import { partyAdjectives } from '../../../english/parties.js'
import { besidesPosts, publicOffices } from '../../../english/person-nouns.js'
import { abbreviatedTitles } from '../../../english/titles.js'
import { type Person, PRINTINGS } from '../../survey/directory/named.js'
import { isArticle } from '../../survey/words/determiners.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, lemmaAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { affiliationInClause } from '../affiliations/in-clause.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { fullerOffice, officeOfTopic } from './epithet.js'
import { titleInLead } from './lead.js'
import { tellsMore } from './tells-more.js'
import { upToClause } from './title-extent.js'
import { isBareTitle, printedTitle } from './titles.js'
import { titleOfPhrase } from './unnamed.js'

/**
 * The title of a named person: what stands beside the name, unless it is as short as "Sen." and the article says more
 * elsewhere; else what it calls the person instead of the name.
 *
 * @param titles those of the descriptors that tell of a post
 */
export function personTitle(
  scene: Scene,
  entity: Entity,
  person: Person,
  descriptors: readonly Descriptor[],
  titles: readonly Descriptor[],
): Stretch | null {
  const { row, quoted } = scene
  const printed = printedTitle(row, titles)
  const elsewhere = titlesElsewhere(scene, entity)
  if (printed && isBareTitle(row, printed)) {
    const isFuller = (each: Stretch) => tellsWhere(row, each, printed)
    const fuller = elsewhere.find(isFuller) ?? fullerOffice(scene, person, isFuller)
    if (fuller) return fuller
    // “Secretary Quill is wrong,” a rival said
    const office = quoted[printed.from] === 1 ? officeOfTopic(scene, person) : null
    if (office) return office
  }
  if (printed && !isCourtesy(row, printed, descriptors)) return printed
  return elsewhere[0] ?? titleInLead(scene, person) ?? headship(scene, descriptors) ?? officeOfTopic(scene, person)
}

/**
 * "heads medicine at Orrel Hospital" of "who heads medicine at Orrel Hospital and was not involved": a post that a verb
 * tells, in a body; whoever owns one, or leads by ten points, holds none.
 */
function headship(scene: Scene, descriptors: readonly Descriptor[]): Stretch | null {
  const { row } = scene
  const clause = descriptors.find(each => {
    const verb = lemmaAt(row, each.from + 1)
    const isHead = headingVerbs.has(verb) && verb !== 'own' && !/^(?:ADP|ADV|PUNCT)$/.test(tagAt(row, each.from + 2))
    return isHead && affiliationInClause(scene, each) !== null
  })
  return clause ? upToClause(row, { from: clause.from + 1, to: clause.to }) : null
}

/** "Dr." of "Dr. Quill, who chairs the trust": an address, where the article tells what somebody is. */
function isCourtesy(row: TokenRow, title: Stretch, descriptors: readonly Descriptor[]): boolean {
  const isAddress = /^drs?$/.test(wordAt(row, title.from)) && isBareTitle(row, title)
  return isAddress && descriptors.some(each => each.how === 'relative' && tellsMore(row, each, null))
}

/**
 * "former bookkeeper", "bus driver" of "A former bookkeeper" and "the bus driver", where the name stands alone; "Orrel's
 * finance minister".
 */
function titlesElsewhere({ row, directory }: Scene, { phrases, named }: Entity): Stretch[] {
  return phrases
    .slice(0, PRINTINGS)
    .filter(({ name, determiner, noun, modifiers, owner }) => {
      if (noun.plural || (name && directory.of.get(name) === named)) return false
      if (owner !== null) return publicOffices.has(noun.noun) && hasCapital(row, owner.from)
      return isArticle(determiner) && (modifiers.length > 0 || !besidesPosts.has(noun.noun))
    })
    .map(each =>
      each.owner ? { from: skipDeterminer(row, each.owner.from), to: each.head + 1 } : titleOfPhrase(row, each),
    )
    .filter(each => each !== null)
}

/** "South Carolina senator", "senator from Ohio" for "Sen."; "former senator" is another. */
function tellsWhere(row: TokenRow, { from, to }: Stretch, printed: Stretch): boolean {
  const rank = wordAt(row, printed.from)
  const post = abbreviatedTitles.get(rank) ?? rank
  const isPlaced = hasCapital(row, from) && !partyAdjectives.has(wordAt(row, from)) && wordAt(row, to - 1) === post
  return to - from > 1 && (isPlaced || wordAt(row, from) === post)
}
