import { mediaNouns } from '../../../english/media-nouns.js'
import { isCalledAgency } from '../../../english/news-agencies.js'
import { broadcasts, prints } from '../../../english/outlets.js'
import type { Body } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isOutlet } from '../classes/outlet.js'
import { namesBefore } from '../scene/distance.js'
import type { Scene } from '../scene/scene.js'

/** How far back, in sentences, "the paper" finds the paper named. */
const REACH = 20

/** The outlet named last: "the station", "the news agency"; and "the agency" close behind one that has spoken. */
export function outletBefore(scene: Scene, phrase: NounPhrase): Body | null {
  const { row, directory } = scene
  const isAgency = callsAgency(phrase)
  if (!isAgency && !callsOutlet(phrase)) return null
  for (const name of namesBefore(scene, phrase.from, isAgency ? AGENCY_REACH : REACH)) {
    const body = directory.of.get(name)
    if (!body || body.kind === 'person' || !isOutlet(row, name)) continue
    if (isAgency ? isSpokenOfAlone(scene, body, phrase) : isOfMedium(body, phrase.noun.noun)) return body
  }
  return null
}

const callsOutlet = ({ noun: { noun, plural }, modifiers }: NounPhrase): boolean =>
  modifiers.length === 0 && !plural && mediaNouns.has(noun) && !/^(?:media|press)$/.test(noun)

/** "the agency", "the news agency", "the wire service" */
const callsAgency = ({ noun: { noun, plural }, modifiers, determiner }: NounPhrase): boolean =>
  determiner === 'the' &&
  !plural &&
  ((noun === 'agency' && modifiers.every(word => word === 'news')) ||
    (noun === 'service' && modifiers.join(' ') === 'wire'))

/** "The relief agency opened a tent. The agency": one that has spoken, and no other since. */
function isSpokenOfAlone({ row, ofNamed }: Scene, body: Body, { from, noun: { noun } }: NounPhrase): boolean {
  const spoke = isCalledAgency(body.words.join(' ')) ? ofNamed.get(body)?.phrases.at(-1) : undefined
  return spoke !== undefined && !row.lower.slice(spoke.to, from).includes(noun)
}

/** How far back, in sentences, an agency is "the agency": there are others than those that bring news. */
const AGENCY_REACH = 4

/** "The station" is no Herald. */
function isOfMedium({ words }: Body, noun: string): boolean {
  const last = words[words.length - 1] ?? ''
  return !(broadcasts.has(noun) && prints.has(last)) && !(prints.has(noun) && broadcasts.has(last))
}
