import { isOneOfTheirs, joinsBody, personNounsIn } from '../../survey/words/post-nouns.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import { asPost, predicate } from './predicates.js'

/** What the article says beside a name about its bearer. */
export interface Descriptor extends Stretch {
  readonly how: 'premodifier' | 'apposition' | 'relative' | 'copula' | 'group'
  /** Nouns for people in it, in the singular: what "the senator" can pick up. */
  readonly nouns: ReadonlySet<string>
}

/** Words beside a name, with the nouns for its bearer in them. */
export function described(row: TokenRow, stretch: Stretch, how: Descriptor['how']): Descriptor {
  return {
    ...stretch,
    how,
    nouns:
      how === 'relative' || how === 'group'
        ? new Set()
        : personNounsIn(row, { from: stretch.from, to: headPhraseEnd(row, stretch) }),
  }
}

/** Up to the first preposition or clause: in "aide to the mayor" nobody is called mayor, in "one of her lawyers" a lawyer. */
function headPhraseEnd(row: TokenRow, { from, to }: Stretch): number {
  for (let at = isOneOfTheirs(row, { from, to }) ? from + 2 : from; at < to; at++)
    if ((tagAt(row, at) === 'ADP' && !joinsBody(row, from, at)) || /^(?:who|whose|that|which)$/.test(wordAt(row, at)))
      return Math.max(at, from)
  return to
}

/**
 * "who is the director of …", "who has been clerk since …", "who works in retail as a sales manager" tells a post as an
 * apposition does; another relative clause tells what the person did.
 */
export function relative(row: TokenRow, stretch: Stretch): Descriptor {
  const verb = stretch.from + 1
  const post =
    predicate(row, row.lower[verb] === 'has' ? verb + 1 : verb, stretch.to) ??
    (/^(?:serves|works)$/.test(wordAt(row, verb)) ? asPost(row, verb, stretch.to) : null)
  return post ? described(row, post, 'copula') : described(row, stretch, 'relative')
}

/** The words of a descriptor, in lower case. */
export const wordsOf = ({ lower }: TokenRow, { from, to }: Descriptor): ReadonlySet<string> =>
  new Set(lower.slice(from, to))
