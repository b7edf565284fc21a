import { campaigners, nounsForTraders } from '../../../english/organization-nouns.js'
import { nationalities } from '../../../english/places.js'
import { answeredOnce } from '../../../order/answered-once.js'
import { grouped } from '../../../order/grouped.js'
import { type Body, bodyNamed, type Person, PRINTINGS } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { nounBeside } from '../../survey/words/appositions.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { sentenceEnd, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { namesBefore, sentencesBetween, spokeJustBefore } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { bodiesBeside } from './body-of-person.js'
import {
  american,
  asCompany,
  canBeCalled,
  canBeCalledByMember,
  hasNoun,
  isCalledByTrade,
  isCampaigner,
} from './called-by-noun.js'
import { subjectInstead } from './subject-instead.js'

/** How far back, in sentences, "the agency" finds the agency named, and a wider noun finds one at all. */
const REACH = 20
const LOOSE_REACH = 8

/** The named body that a common noun means: "the department", "his group", "the maker of industrial robots". */
export function namedBody(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Body | null {
  const called = bodyCalled(scene, phrase, owner)
  const trader = called || owner ? null : asCompany(scene, phrase)
  return called ?? (trader && bodyCalled(scene, trader, null))
}

function bodyCalled(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Body | null {
  const { row, directory } = scene
  const { noun } = phrase.noun
  const oneOfAll = superlativeBody(scene, phrase)
  if (oneOfAll) return oneOfAll
  if (owner !== null) return 'kind' in owner && owner.kind === 'person' ? bodyOf(scene, owner, noun) : null
  const common = phrase.owner && `${row.lower[phrase.owner.to - 1]}'s`
  // "credit" of "the credit assessor"
  const isBare = phrase.modifiers.every(word => noun.startsWith(`${word} `)) && common === null
  const isAnaphor = isBare && !tellsOfNew(scene, phrase)
  if (common === null && phrase.determiner === 'the' && !isBare) {
    const ofNation = bodyOfNation(scene, phrase)
    if (ofNation) return ofNation
  }
  let loose: Body | null = null
  for (const name of namesBefore(scene, phrase.from, REACH)) {
    const body = bodyNamed(directory, name)
    if (!body) continue
    if (isBare && (nounBeside(row, name.to)?.noun ?? nounBefore(scene, name)) === noun) return body
    // "the airline", once Kelmar has been called so
    if (isAnaphor && scene.ofNamed.get(body)?.nouns.has(noun)) return subjectInstead(scene, name, phrase) ?? body
    if (common !== null && !body.words.includes(common)) continue
    if (hasNoun(body, noun) && phrase.modifiers.every(word => body.words.includes(word))) return body
    if (isCalledByTrade(body, phrase)) return body
    if (!isAnaphor || loose || sentencesBetween(scene, name.from, phrase.from) > LOOSE_REACH) continue
    if (canBeCalled(scene, body, name, phrase) && !isBesideSame(row, name, phrase))
      loose = subjectInstead(scene, name, phrase) ?? body
  }
  return loose ?? (isAnaphor ? onlyCalled(scene, phrase) : justHeard(scene, phrase))
}

/** "Britain's biggest trade union", after a body that is called a union: there is one of which it is true. */
function superlativeBody(scene: Scene, { from, owner, noun: { noun }, modifiers }: NounPhrase): Body | null {
  if (owner === null || !/est$/.test(modifiers[0] ?? '')) return null
  for (const name of namesBefore(scene, from, REACH)) {
    const body = bodyNamed(scene.directory, name)
    if (body && (nounBeside(scene.row, name.to)?.noun === noun || scene.ofNamed.get(body)?.nouns.has(noun))) return body
  }
  return null
}

/** "The Dutch group": the body that is called Dutch, or the one that the sentence before begins with. */
function bodyOfNation(scene: Scene, phrase: NounPhrase): Body | null {
  const [nation = '', ...more] = phrase.modifiers
  if (more.length > 0 || !nationalities.has(nation)) return null
  let topic: Body | null = null
  for (const name of namesBefore(scene, phrase.from, REACH)) {
    const body = scene.directory.of.get(name)
    if (body?.kind !== 'body' || !canBeCalled(scene, body, name, phrase)) continue
    const told = nationTold(scene.row, body)
    if (told === nation) return body
    const opens = name.from - sentenceStart(scene.row, name.from) < 2
    if (told === null && opens && sentencesBetween(scene, name.from, phrase.from) === 1) topic = body
  }
  return topic
}

/** "German parts maker Kelmar" */
function nationTold(row: TokenRow, { names }: Body): string | null {
  for (const { from } of names.slice(0, PRINTINGS))
    for (let at = from - 1; at >= from - LONGEST_TRADE && isNominalAt(row, at); at--)
      if (nationalities.has(wordAt(row, at))) return wordAt(row, at)
  return null
}

/** In tokens: "German auto parts maker". */
const LONGEST_TRADE = 6

/** "The council", where the article has named one council and no other, however long ago. */
function onlyCalled(scene: Scene, { noun: { noun }, from }: NounPhrase): Body | null {
  const called = byLastWord(scene).get(american(noun)) ?? []
  const [only] = called
  return only && called.length === 1 && (only.names[0]?.from ?? 0) < from ? only : null
}

/** "The union that represents drivers", "the maker of the brakes", where "the union" would do for one that is known. */
const tellsOfNew = ({ row }: Scene, { noun: { noun }, tail }: NounPhrase): boolean =>
  row.lower[tail.from] === 'that' || (row.lower[tail.from] === 'of' && nounsForTraders.has(noun))

/** "The pro-rebel monitoring group" right after the Karsk Observatory has spoken, whatever tells of what kind it is. */
function justHeard(scene: Scene, phrase: NounPhrase): Body | null {
  const { noun, determiner, modifiers, tail, core } = phrase
  const isOfKind = determiner === 'the' && modifiers.length > 0 && tail.from === tail.to && !noun.plural
  if (!isOfKind || !campaigners.has(noun.noun) || namesIn(scene, core).length > 0) return null
  const [spoke, ...more] = spokeJustBefore(scene, phrase.from)
  const body = spoke?.named
  return body?.kind === 'body' && more.length === 0 && isCampaigner(body, noun.noun) ? body : null
}

/** The bodies of an article by what their names end with. */
const byLastWord = answeredOnce(({ directory }: Scene) =>
  grouped(
    [...new Set(directory.of.values())]
      .filter((each): each is Body => each.kind === 'body')
      .map(body => [american(body.words.at(-1) ?? ''), body] as const),
  ),
)

/** "His group", "her firm": the body that the article tells beside the owner's name. */
const bodyOf = (scene: Scene, owner: Person, noun: string): Body | null =>
  bodiesBeside(scene, owner).find(body => canBeCalledByMember(body, noun)) ?? null

/** "The Harbor Office referred questions to the department. The department …": the noun is another body's. */
function isBesideSame(row: TokenRow, { from, to }: Name, phrase: NounPhrase): boolean {
  if (row.sentence[from] === row.sentence[phrase.from]) return false
  const beside = [...row.lower.slice(sentenceStart(row, from), from), ...row.lower.slice(to, sentenceEnd(row, from))]
  return beside.includes(phrase.noun.noun)
}

/** "agency" of "one state agency, the Harbor Board,": what a name is the apposition of; and of "state agency Kelmar". */
function nounBefore({ row }: Scene, { from, to }: Name): string | null {
  const title = readNoun(wordAt(row, from - 1))
  if (title.kind === 'body' && !title.plural && tagAt(row, from - 1) === 'NOUN') return title.noun
  const at = row.lower[from - 1] === 'the' ? from - 2 : from - 1
  // "to the campaign, Kelmar said"
  const isClosed = tagAt(row, to) === 'PUNCT'
  return isClosed && row.lower[at] === ',' && tagAt(row, at - 1) === 'NOUN' ? readNoun(wordAt(row, at - 1)).noun : null
}
