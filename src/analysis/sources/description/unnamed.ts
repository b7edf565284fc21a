import { negations } from '../../../english/function-words.js'
import { postComplements } from '../../../english/name-words.js'
import { oneToTen, ordinals } from '../../../english/quantities.js'
import { words } from '../../../english/words.js'
import { answeredOnce } from '../../../order/answered-once.js'
import { namesIn } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { isOccupation, isPost } from '../../survey/words/noun-kinds.js'
import { isPossessive, overlaps, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { namedAffiliation } from '../affiliations/body-of-noun.js'
import { affiliationOfPhrase } from '../affiliations/of-phrase.js'
import { spokenFor } from '../affiliations/spoken-for.js'
import { knowsAtFirstHand } from '../classes/first-hand.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { type Description, NOTHING } from './description.js'
import { introducingPhrase } from './introducing.js'
import { tellsOnlyWhere } from './only-where.js'
import { quote } from './quote.js'
import { tidyTail } from './tidy-tail.js'

/** Told once each, since a part takes over what is told of its whole, which may be a part itself. */
export const describeUnnamed = answeredOnce((scene: Scene, entity: Entity): Description => {
  const { row } = scene
  const phrase = fullestPhrase(row, entity)
  const first = introducingPhrase(scene, entity)
  if (!phrase || !first || entity.phrases[0]?.pronoun) return NOTHING
  const beside = postBeside(scene, first)
  const post = titleOfPhrase(row, beside ?? first)
  const { tail: behind } = beside && phrase === first ? beside : phrase
  // behind "of Staff" of "joint chiefs of staff"
  const told = tidyTail(row, post !== null && overlaps(behind, post) ? { from: post.to, to: behind.to } : behind)
  const tail = told && !tellsOnlyWhere(scene, told) ? told : null
  const affiliation =
    (beside && affiliationOfPhrase(scene, beside)) ??
    affiliationOfPhrase(scene, first) ??
    (entity.spokesperson ? spokenFor(scene, first) : null)
  const whole = entity.subsetOf && describeUnnamed(scene, entity.subsetOf)
  const says = tail !== null && !(affiliation && affiliation.to >= tail.to) ? quote(row, withOpening(row, tail)) : null
  const group = says === null ? whole : null
  return {
    title: post && quote(row, post),
    affiliation:
      (entity.spokesperson && whole?.affiliation) || (affiliation && quote(row, namedAffiliation(scene, affiliation))),
    justification: says ?? group?.justification ?? null,
    basisOfKnowledge: says && knowsAtFirstHand(row, phrase) ? says : (group?.basisOfKnowledge ?? null),
  }
})

/** "a senior official at the port" of "one of them, a senior official at the port,": what one tells who has no noun of a post. */
function postBeside(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  const { row } = scene
  const { tail, partOf } = phrase
  const isBeside = row.lower[tail.from] === ',' && isIndefinite(wordAt(row, tail.from + 1))
  if (!isBeside || (partOf === null && titleOfPhrase(row, phrase) !== null)) return null
  const stretch = { from: tail.from + 1, to: tail.to }
  const beside = readNounPhrase(row, stretch, namesIn(scene, stretch))
  return !beside.noun.plural && titleOfPhrase(row, beside) ? beside : null
}

/** "who rent" of "renters who rent", "not involved in it" of "experts not involved in it". */
const withOpening = (row: TokenRow, { from, to }: Stretch): Stretch => {
  const opens = (row.lower[from - 1] === 'who' && isVerbAt(row, from)) || negations.has(wordAt(row, from - 1))
  return { from: opens ? from - 1 : from, to }
}

/** The phrase that tells most of who is meant. */
function fullestPhrase(row: TokenRow, { phrases }: Entity): NounPhrase | undefined {
  const length = (each: NounPhrase) => lengthOf(tidyTail(row, each.tail))
  return phrases.reduce<NounPhrase | undefined>(
    (best, each) => (best && length(best) >= length(each) ? best : each),
    undefined,
  )
}

const lengthOf = (stretch: Stretch | null): number => (stretch ? stretch.to - stretch.from : 0)

/** What stands before a title and tells how many, or which: “another” of “another two senior aides”. */
const BEFORE_TITLE: ReadonlySet<string> = new Set([
  ...words(
    `${oneToTen} another other some several many separate half - of the than more dozen a only anonymous unidentified unnamed`,
  ),
  ...ordinals.keys(),
])

/** "former secretary of state" of "a former secretary of state", "senior administration official" of "a senior administration official who …". */
export function titleOfPhrase(row: TokenRow, phrase: NounPhrase): Stretch | null {
  const { owner, noun, head } = phrase
  if (noun.kind !== 'person' || !(isPost(noun.noun) || (!noun.plural && isOccupation(noun.noun)))) return null
  let from = owner ? owner.to : phrase.core.from
  if (isPossessive(row, from)) from++
  while (from < head && /^(?:DET|NUM)$/.test(tagAt(row, from))) from++
  while (from < head && BEFORE_TITLE.has(wordAt(row, from))) from++
  // "the 57-year-old scientist"
  if (row.lower[from] === 'year' && row.lower[from + 2] === 'old') from += 3
  const isComplement = row.lower[head + 1] === 'of' && postComplements.has(wordAt(row, head + 2))
  const to = isComplement ? head + 3 : head + 1
  return to > from ? { from, to } : null
}
