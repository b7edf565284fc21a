import type { Body, Person } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { LONGEST_SENTENCE, sentenceStart } from '../../survey/words/token-row.js'
import { thing } from '../classes/judgement.js'
import { namedEntity } from '../scene/entities.js'
import { joinedNames } from '../scene/joined-names.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { fitsNoun, hasNoun } from './called-by-noun.js'

/** How far back, in sentences, two that were named together are "the companies". */
const REACH = 2

/** "The companies" after "Kelmar Foods will buy Orrel Brands": the two that the sentence names, or that were named together. */
export function theTwoNamed(scene: Scene, phrase: NounPhrase): Resolution | null {
  const { noun, determiner, modifiers, tail, quantity } = phrase
  const isBare = modifiers.length === 0 && quantity === null && tail.to === tail.from
  if (noun.kind !== 'body' || !noun.plural || determiner !== 'the' || !isBare) return null
  const fits = (named: Body | Person): named is Body =>
    named.kind === 'body' && (fitsNoun(named, noun.noun) || hasNoun(named, noun.noun))
  const two = namedBefore(scene, phrase.from, fits) ?? joinedNames(scene, phrase.from, REACH, fits)
  if (!two) return null
  const why = `${inQuotes(scene, phrase.core)} are the two named before`
  return { entities: two.map(body => namedEntity(scene, body, thing('organization', why))), why }
}

/** The two bodies, and no more, that a sentence has named before a token. */
function namedBefore(scene: Scene, at: number, fits: (named: Body | Person) => named is Body): readonly Body[] | null {
  const from = Math.max(sentenceStart(scene.row, at), at - LONGEST_SENTENCE)
  const named = namesIn(scene, { from, to: at }).map(name => scene.directory.of.get(name))
  const bodies = new Set(named.filter(each => each !== undefined).filter(fits))
  return bodies.size === 2 ? [...bodies] : null
}
