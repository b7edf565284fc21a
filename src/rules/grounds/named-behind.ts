import type { Analysis } from '../../model/analysis.js'
import { countBefore } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'sources'>

/**
 * Prepares the question whether the one person behind a claim is named in the sentence that follows, as leads put it
 * off: “An aide to the mayor says the bridge will open in May. / Bo Tarn briefed reporters on Monday.” Of somebody else,
 * who is new there, the article would say who that is.
 */
export function namedBehind({ article: { text }, sentences, sources }: Layers): (each: ClaimGrounds) => boolean {
  const names = sources.flatMap(({ class: kind, name, title, affiliation }) =>
    kind === 'named-person' && name?.includes(' ') && !title && !affiliation ? [name] : [],
  )
  return ({ at, sources: [source] }) => {
    const next = sentences[countBefore(sentences, at.start + 1)]
    if (next === undefined || source?.count !== 1 || source.anonymity.reason !== null) return false
    const name = names.find(each => text.startsWith(`${each} `, next.start))
    return name !== undefined && text.indexOf(name.split(' ').at(-1) ?? name) >= next.start
  }
}
