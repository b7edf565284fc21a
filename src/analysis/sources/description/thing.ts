import type { Entity } from '../scene/entity.js'
import type { TokenRow } from '../words/token-row.js'
import { besideBody } from './beside-body.js'
import { type Description, NOTHING } from './description.js'
import { quote } from './quote.js'
import { tidyTail } from './tidy-tail.js'

/** "the agency that oversees …" beside a body's name; "by the nonprofit …" after a text's noun. */
export function describeThing(row: TokenRow, entity: Entity): Description {
  const beside = entity.named && entity.named.kind !== 'person' ? besideBody(row, entity.named) : null
  if (beside) return { ...NOTHING, justification: quote(row, beside) }
  const phrase = entity.phrases.find(
    each => each.tail.to > each.tail.from && (each.name === null || each.name.from < each.tail.from),
  )
  const tail = phrase && tidyTail(row, phrase.tail)
  return tail && tail.to - tail.from > 1 ? { ...NOTHING, justification: quote(row, tail) } : NOTHING
}
