import type { Source } from '../../../model/source.js'
import { inOrder } from '../../../order/ranges.js'
import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import { nameText } from '../../survey/names/name.js'
import { rangeOf, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { describeSource } from './describe.js'
import { labelOf, longestName } from './label.js'

/** A resolved source as the report has it. `notes` are the anonymity notes about it, `occasion` is where it spoke. */
export function writeSource(
  scene: Scene,
  entity: Entity,
  idOf: (entity: Entity) => string | null,
  notes: readonly AnonymityNote[],
  occasion: Stretch | null,
  byline: readonly string[],
): Source {
  const { row } = scene
  const note = notes.find(each => each.motive !== null) ?? notes[0]
  const words = (range: AnonymityNote['motive']) =>
    range && { ...range, text: row.text.slice(range.start, range.end).replace(/\s+/g, ' ') }
  return {
    id: idOf(entity) ?? '',
    label: entity === scene.roles.get('writer') ? writerLabel(row, entity, byline) : labelOf(scene, entity),
    name: nameOf(row, entity),
    class: entity.class,
    spokesperson: entity.spokesperson,
    count: entity.count,
    ...describeSource(scene, entity, occasion),
    anonymity: { reason: words(note?.reason ?? null), motive: words(note?.motive ?? null) },
    subsetOf: entity.subsetOf && idOf(entity.subsetOf),
    distinctFrom: entity.distinctFrom.map(idOf).filter(each => each !== null),
    mentions: inOrder(entity.phrases.map(each => rangeOf(row, each))),
    because: [...entity.because],
  }
}

/** Whom "I" and "we" mean: the writers, by their byline where they say "I", or the newsroom. */
function writerLabel(row: TokenRow, { phrases }: Entity, byline: readonly string[]): string {
  if (!phrases.some(each => /^(?:i|me|my|myself)$/.test(wordAt(row, each.head)))) return 'the newsroom (“we”)'
  return byline.length > 0 ? byline.join(' and ') : 'the writer (“I”)'
}

function nameOf(row: TokenRow, entity: Entity): string | null {
  const name = longestName(entity)
  return name ? nameText(row, name) : null
}
