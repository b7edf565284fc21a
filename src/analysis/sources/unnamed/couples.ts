import { spouses } from '../../../english/kin.js'
import type { Person } from '../../survey/directory/named.js'
import { peopleIn } from '../../survey/directory/people-in.js'
import type { Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { LONGEST_SENTENCE, sentenceStart } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { namesBefore } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { fullName, inQuotes } from '../scene/wording.js'

/** How far back, in sentences, a couple is told of. */
const REACH = 20

/** "The couple" after "Ada Quill, who has two sons with her husband Bill": whoever was last named beside a spouse. */
export function coupleMeant(scene: Scene, phrase: NounPhrase): Resolution | null {
  const { noun, determiner, modifiers, from } = phrase
  if (noun.noun !== 'couple' || determiner !== 'the' || modifiers.length > 0) return null
  for (const name of namesBefore(scene, from, REACH)) {
    const two = marriedAt(scene, name)
    if (two)
      return {
        entities: two.map(person => personEntity(scene, person)),
        why: `${inQuotes(scene, phrase.core)} are ${two.map(person => fullName(scene, person)).join(' and ')}`,
      }
  }
  return null
}

/** "Ada Quill … her husband | Bill" */
function marriedAt(scene: Scene, name: Name): readonly [Person, Person] | null {
  const { row, directory } = scene
  const spouse = directory.of.get(name)
  const noun = row.lower[name.from - 1] === ',' ? name.from - 2 : name.from - 1
  const isMarried = spouses.has(wordAt(row, noun)) && /^(?:her|his)$/.test(wordAt(row, noun - 1))
  if (!isMarried || spouse?.kind !== 'person') return null
  const from = Math.max(sentenceStart(row, noun), noun - LONGEST_SENTENCE)
  const [owner, ...others] = new Set(peopleIn(scene, { from, to: noun }))
  return owner && others.length === 0 && owner !== spouse ? [owner, spouse] : null
}
