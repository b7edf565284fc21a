import { definites } from '../../../english/function-words.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isOfTwo } from '../../survey/phrases/of-two.js'
import type { Judgement } from '../classes/judgement.js'
import { createEntity, namedEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import { toldInHeadline } from '../scene/headline-sources.js'
import { joinedBodies } from '../scene/joined-bodies.js'
import type { Nameless } from '../scene/nameless.js'
import { ownerOf } from '../scene/owners.js'
import type { Resolution, Scene } from '../scene/scene.js'
import { fullName, inQuotes } from '../scene/wording.js'
import { knownThing } from './known-thing.js'
import { namedBody } from './named-body.js'
import { outletBefore } from './outlet-before.js'
import { studyMeant } from './studies.js'

/** A body, text or outlet that the phrase does not name: "the agency", "the Quill campaign", "the report". */
export function resolveThing(scene: Scene, phrase: NounPhrase, judged: Judgement): Resolution {
  const owner = ownerOf(scene, phrase)
  if (judged.class === 'organization' && isOfTwo(phrase)) return theTwo(scene, phrase, judged)
  const nameless: Nameless = { phrase, judged, owner, definite: isDefiniteThing(phrase, owner, judged) }
  return (
    namedOrStudied(scene, nameless) ??
    spokenOfBefore(scene, nameless) ??
    toldInHeadline(scene, nameless) ?? { entities: [createEntity(scene, judged, owner)], why: judged.why }
  )
}

/** "the agency", "Quill's campaign", "that report"; and bodies without an article, "police". */
const isDefiniteThing = (
  { determiner, owner: owning }: NounPhrase,
  owner: Entity['owner'],
  judged: Judgement,
): boolean =>
  definites.has(determiner) ||
  owning !== null ||
  owner !== null ||
  (judged.class === 'organization' && determiner === '')

/** "Both agencies" */
function theTwo(scene: Scene, phrase: NounPhrase, judged: Judgement): Resolution {
  const two = joinedBodies(scene, phrase, judged)
  return two
    ? { entities: two, why: `${inQuotes(scene, phrase.core)} are the two named together before` }
    : { entities: [createEntity(scene, judged)], why: judged.why }
}

/** The study or its authors, the outlet or the body that was named before. */
function namedOrStudied(scene: Scene, { phrase, judged, owner, definite }: Nameless): Resolution | null {
  if (!definite) return null
  const study = phrase.modifiers.length === 0 ? studyMeant(scene, phrase) : null
  if (study) return { entities: [study], why: `${inQuotes(scene, phrase.core)} is what was spoken of before` }
  const named =
    judged.class === 'media'
      ? outletBefore(scene, phrase)
      : judged.class === 'organization'
        ? (namedBody(scene, phrase, owner) ?? outletBefore(scene, phrase))
        : null
  return (
    named && {
      entities: [namedEntity(scene, named, judged)],
      why: `${inQuotes(scene, phrase.core)} is ${fullName(scene, named)}`,
    }
  )
}

function spokenOfBefore(scene: Scene, nameless: Nameless): Resolution | null {
  const { phrase, judged, definite } = nameless
  const known = definite || judged.class === 'organization' ? knownThing(scene, nameless) : null
  return (
    known && { entities: [known], why: `${inQuotes(scene, phrase.core)} is the ${phrase.noun.noun} spoken of before` }
  )
}
