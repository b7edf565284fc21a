import { nounsForLongNames } from '../../../english/organization-nouns.js'
import { namesIn } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import type { Scene } from '../scene/scene.js'

/** "Kelmar" of "the Kelmar group", of a body that nothing but its name tells of; "the Quill campaign" is not Quill. */
export function bodyWithin(scene: Scene, { core, head, noun }: NounPhrase): Name | null {
  if (core.to !== head + 1 || noun.plural || !nounsForLongNames.has(noun.noun)) return null
  const name = namesIn(scene, core).find(({ to }) => to === head)
  return name && scene.directory.of.get(name)?.kind === 'body' ? name : null
}
