import { mediaNouns } from '../../../english/media-nouns.js'
import { broadcasts, prints } from '../../../english/outlets.js'
import type { Body } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isOutlet } from '../classes/outlet.js'
import { namesBefore } from '../scene/distance.js'
import type { Scene } from '../scene/scene.js'

/** How far back, in sentences, "the paper" finds the paper named. */
const REACH = 20

/** The outlet named last: "the station". */
export function outletBefore(scene: Scene, phrase: NounPhrase): Body | null {
  const { row, directory } = scene
  if (
    phrase.modifiers.length > 0 ||
    phrase.noun.plural ||
    !mediaNouns.has(phrase.noun.noun) ||
    /^(?:media|press)$/.test(phrase.noun.noun)
  )
    return null
  for (const name of namesBefore(scene, phrase.from, REACH)) {
    const body = directory.of.get(name)
    if (body && body.kind !== 'person' && isOutlet(row, name) && isOfMedium(body, phrase.noun.noun)) return body
  }
  return null
}

/** "The station" is no Herald. */
function isOfMedium({ words }: Body, noun: string): boolean {
  const last = words[words.length - 1] ?? ''
  return !(broadcasts.has(noun) && prints.has(last)) && !(prints.has(noun) && broadcasts.has(last))
}
