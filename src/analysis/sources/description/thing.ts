import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { asCompany } from '../things/called-by-noun.js'
import { besideBody, groupOfBody } from './beside-body.js'
import { type Description, NOTHING } from './description.js'
import { issuedBy } from './issuer.js'
import { tellsOnlyWhere } from './only-where.js'
import { quote } from './quote.js'
import { tidyTail } from './tidy-tail.js'

/** "the agency that oversees …" beside a body's name; "by the nonprofit …" after a text's noun. */
export function describeThing(scene: Scene, entity: Entity): Description {
  const { row } = scene
  const beside =
    entity.named && entity.named.kind !== 'person'
      ? (besideBody(row, entity.named) ?? groupOfBody(scene, entity.named))
      : null
  if (beside) return { ...NOTHING, justification: quote(row, beside) }
  const phrase = entity.phrases.find(
    each => each.tail.to > each.tail.from && (each.name === null || each.name.from < each.tail.from),
  )
  const tail = phrase && tidyTail(row, phrase.tail)
  if (!tail || tail.to - tail.from < 2 || tellsOnlyWhere(scene, tail)) {
    const issue = entity.class === 'document' ? issuedBy(scene, entity) : null
    return { ...NOTHING, justification: issue && quote(row, issue) }
  }
  // "maker of industrial robots", which its name does not tell
  const isTrade = entity.named !== null && asCompany(scene, phrase) !== null
  return { ...NOTHING, justification: quote(row, isTrade ? { from: phrase.head, to: tail.to } : tail) }
}
