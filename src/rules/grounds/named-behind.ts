import type { Analysis } from '../../model/analysis.js'
import { countBefore } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'
import { printingsOf } from './printings.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'sources'>

/**
 * Prepares the question whether the one person behind a claim is named in the sentence that follows, as leads put it
 * off: “An aide to the mayor says the bridge will open in May. / Bo Tarn briefed reporters on Monday.” Of somebody
 * else, who is new there, the article would say who that is.
 */
export function namedBehind({ article, sentences, sources }: Layers): (each: ClaimGrounds) => boolean {
  const names = new Set(
    sources.flatMap(({ class: kind, name, title, affiliation }) =>
      kind === 'named-person' && name && !title && !affiliation ? [name] : [],
    ),
  )
  return ({ at, sources: [source] }) => {
    const next = sentences[countBefore(sentences, at.start + 1)]
    if (next === undefined || source?.count !== 1 || source.anonymity.reason !== null) return false
    const name = openings(article.text.slice(next.start, next.start + LONGEST)).find(opening => names.has(opening))
    const [first] = name === undefined ? [] : printingsOf(article, name)
    return first !== undefined && first.start >= next.start
  }
}

/** How long a name is at most, in UTF-16 units, with the space behind it. */
const LONGEST = 60

/** “Bo Tarn”, “Bo Tarn briefed”, … of “Bo Tarn briefed reporters”. */
function openings(sentence: string): string[] {
  const words = sentence.split(' ').slice(0, -1)
  return words.slice(1).map((_, at) => words.slice(0, at + 2).join(' '))
}
