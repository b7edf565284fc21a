import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { besideBody } from './beside-body.js'
import { type Description, NOTHING } from './description.js'
import { tellsOnlyWhere } from './only-where.js'
import { quote } from './quote.js'
import { tidyTail } from './tidy-tail.js'

/** "the agency that oversees …" beside a body's name; "by the nonprofit …" after a text's noun. */
export function describeThing(scene: Scene, entity: Entity): Description {
  const { row } = scene
  const beside = entity.named && entity.named.kind !== 'person' ? besideBody(row, entity.named) : null
  if (beside) return { ...NOTHING, justification: quote(row, beside) }
  const phrase = entity.phrases.find(
    each => each.tail.to > each.tail.from && (each.name === null || each.name.from < each.tail.from),
  )
  const tail = phrase && tidyTail(row, phrase.tail)
  return tail && tail.to - tail.from > 1 && !tellsOnlyWhere(scene, tail)
    ? { ...NOTHING, justification: quote(row, tail) }
    : NOTHING
}
