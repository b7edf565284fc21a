import type { Analysis } from '../../model/analysis.js'
import type { Corrections } from '../../model/corrections.js'
import { grouped } from '../../order/grouped.js'
import { locate } from './locate.js'
import { sourceAt, sourceCalled } from './source-identity.js'

type Correction = Corrections['corrections'][number]

/**
 * The corrections that give one source of the article different names, each with what to do, as sentences: which of them
 * is right cannot be told.
 */
export function contradictions(
  analysis: Analysis,
  corrections: Corrections['corrections'],
): ReadonlyMap<Correction, string> {
  const naming = corrections.flatMap(correction => {
    if (correction.kind !== 'source') return []
    const place = locate(analysis.article.text, correction.words, correction.occurrence)
    const source = typeof place === 'string' ? undefined : sourceAt(analysis, place)
    const other = sourceCalled(analysis, correction.is)
    const name = other === undefined ? correction.is.trim() : other.name
    return source === undefined || name === null ? [] : [[source, { correction, name }] as const]
  })
  const problems = new Map<Correction, string>()
  for (const rivals of grouped(naming).values()) {
    for (const { correction, name } of rivals) {
      const rival = rivals.find(each => each.name.toLowerCase() !== name.toLowerCase())
      if (rival !== undefined)
        problems.set(correction, `Another correction says that it is “${rival.name}”. Keep the one that is right.`)
    }
  }
  return problems
}
