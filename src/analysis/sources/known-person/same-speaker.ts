import { kin } from '../../../english/kin.js'
import { chiefs, legislators, officeholders, offices, publicOffices, servants } from '../../../english/person-nouns.js'
import { counsels, speakers } from '../../../english/speaking-for.js'
import type { Person } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { genderOfNoun } from '../../survey/words/gender.js'
import { isOccupation } from '../../survey/words/noun-kinds.js'
import { readNumber } from '../../survey/words/quantity.js'
import { isSpeech } from '../../survey/words/speech.js'
import { blockAt, isPossessive } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { wordsOf } from '../beside-names/descriptor.js'
import { descriptorsOf } from '../scene/called.js'
import { mentionsBefore, namesBefore } from '../scene/distance.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { ofWhat } from './of-what.js'
import { hasOtherParty, hasOtherPost } from './other-post.js'

/**
 * "Ada Quill KC said the code was clear. “It is no grey area,” the advocate said.": whoever has just spoken in the same
 * paragraph, where nobody else is named since, whatever else the article calls them.
 */
export function sameSpeaker(scene: Scene, phrase: NounPhrase): Resolution | null {
  const { row } = scene
  const { determiner, from, owner, tail } = phrase
  if (determiner !== 'the' || owner !== null || tail.to - tail.from > LONGEST_TAIL || !isBesides(scene, phrase))
    return null
  if (!isSpeech(row, phrase.to) && !isSpeech(row, from - 1)) return null
  const [last] = mentionsBefore(scene, from, 1)
  const [entity, more] = last?.entities ?? []
  const person = entity?.named
  if (!last || !entity || more || person?.kind !== 'person' || entity.count !== 1) return null
  if (row.sentence[last.at] === row.sentence[from] || blockAt(row, last.at) !== blockAt(row, from)) return null
  const gender = genderOfNoun(phrase.noun.noun)
  if (gender !== null && (person.gender ?? gender) !== gender) return null
  if (hasOtherParty(scene, person, phrase)) return null
  if (isOfOther(scene, person, phrase)) return null
  for (const name of namesBefore(scene, from, 1)) {
    if (name.from < last.to) break
    const named = scene.directory.of.get(name)
    if (named?.kind === 'person' && named !== person && !isPossessive(row, name.to)) return null
  }
  return { entities: [entity], why: `${inQuotes(scene, phrase.core)} is whoever has just spoken` }
}

/** "The rebel leader" is not the president, but "the Harbour Party MP" may be a spokesman besides. */
function isOfOther(scene: Scene, person: Person, phrase: NounPhrase): boolean {
  if (legislators.has(phrase.noun.noun) || !hasOtherPost(scene, person, phrase)) return false
  const told = descriptorsOf(scene, person).map(each => wordsOf(scene.row, each))
  return ofWhat(scene.row, phrase).some(word => !told.some(words => words.has(word)))
}

/** In tokens: "of two". */
const LONGEST_TAIL = 3

/**
 * What somebody is besides: a trade, "the father of two", "the Harbour Party MP". Not an office of which there is one, as
 * "the mayor" and "the FBI director", nor who speaks or acts for others.
 */
function isBesides(scene: Scene, { noun: { noun }, core, tail }: NounPhrase): boolean {
  if (legislators.has(noun)) return true
  const isParent = kin.has(noun) && readNumber(wordAt(scene.row, tail.to - 1)) !== null
  const isOfTrade = isOccupation(noun) && !OF_ONE.some(nouns => nouns.has(noun)) && namesIn(scene, core).length === 0
  return isParent || isOfTrade
}

const OF_ONE = [chiefs, counsels, officeholders, offices, publicOffices, servants, speakers]
