import { checkingVerbs, puttingVerbs } from '../../english/verb-kinds.js'
import { words } from '../../english/words.js'
import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { answeredOnce } from '../../order/answered-once.js'
import { countBefore, indexAt } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'

/**
 * Prepares the question whether somebody confirms something, or fails
 * to, around a claim; what the claim itself says does not count.
 *
 * @param reach how many sentences behind the claim's first one are looked at
 */
export function checked(sentences: readonly Sentence[], reach: number): (grounds: ClaimGrounds) => boolean {
  return ({ claim, at }) => {
    const checks = checksAmong(sentences)
    const countIn = ({ start, end }: Range) => Math.max(0, countBefore(checks, end) - countBefore(checks, start))
    const first = Math.max(0, indexAt(sentences, at.start))
    const near = {
      start: sentences[first]?.start ?? 0,
      end: sentences.slice(first, first + 1 + reach).at(-1)?.end ?? 0,
    }
    const claimed = claim.content.map(({ start, end }) =>
      countIn({ start: Math.max(start, near.start), end: Math.min(end, near.end) }),
    )
    return countIn(near) > claimed.reduce((all, each) => all + each, 0)
  }
}

const checksAmong = answeredOnce((sentences: readonly Sentence[]): readonly Token[] => sentences.flatMap(checksIn))

/** “The bank denied it”; “asked about the report, she said”, “would not comment on the report”. */
function checksIn({ tokens }: Sentence): Token[] {
  const isPutTo = tokens.some(({ lemma }) => puttingVerbs.has(lemma))
  return tokens.filter(({ lemma }) => checkingVerbs.has(lemma) || (isPutTo && REPORT.has(lemma)))
}

const REPORT = words('report article account story')
