import { nameFrom } from '../../survey/names/in-order.js'
import { blockAt, type TokenRow } from '../../survey/words/token-row.js'
import { partAt } from '../interview/interview.js'
import { MEMORY } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** Whose turn it is at a place outside quotations: who is named where its paragraph opens, or answers in an interview. */
export function whoseTurn(scene: Scene, at: number): Entity | null {
  const { row, interview } = scene
  const answers = interview && partAt(row, interview, at) === 'answer' ? personEntity(scene, interview.person) : null
  return speakerOpening(scene, at) ?? answers
}

/**
 * "TOM RAY: We looked at it, and I told the mayor": the one named before the colon that opens the paragraph of a place.
 */
function speakerOpening({ row, mentions }: Scene, at: number): Entity | null {
  const block = blockAt(row, at)
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - MEMORY); i--) {
    const mention = mentions[i]
    if (!mention || blockAt(row, mention.at) !== block) return null
    if (mention.at > 0 && blockAt(row, mention.at - 1) === block) continue
    return isLabel(row, mention.to) && mention.entities.length === 1 ? (mention.entities[0] ?? null) : null
  }
  return null
}

/** "TOM RAY: I looked at it.": who is named where the paragraph opens, though nothing was found to be said there. */
export function labelled(scene: Scene, at: number): Entity | null {
  const { row, directory } = scene
  const { sentences, sentence, first } = row
  let opening = sentence[at] ?? 0
  while (opening > 0 && sentences[opening - 1]?.block === sentences[opening]?.block) opening--
  const name = nameFrom(directory.names, first[opening] ?? 0)
  const person = name && directory.of.get(name)
  return name && person?.kind === 'person' && row.lower[name.to] === ':' ? personEntity(scene, person) : null
}

/** ":" or ", HOST:" */
const isLabel = ({ tokens }: TokenRow, at: number): boolean =>
  tokens[at]?.text === ':' || (tokens[at]?.text === ',' && tokens[at + 2]?.text === ':')
