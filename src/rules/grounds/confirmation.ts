import { putForward } from '../../english/cue-acts.js'
import { confirmingVerbs, denyingVerbs, dismissingVerbs, puttingVerbs } from '../../english/verb-kinds.js'
import { words } from '../../english/words.js'
import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { answeredOnce } from '../../order/answered-once.js'
import { countBefore, indexAt } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'
import { isPassive } from './passive.js'

/**
 * Prepares the question whether somebody confirms something, or fails
 * to, around a claim; what the claim itself says does not count.
 *
 * @param reach how many sentences behind the claim's first one are looked at
 */
export const checked = (sentences: readonly Sentence[], reach: number) => around(checksAmong, sentences, reach)

/** The same, whether the article says that something could not be confirmed: “Reuters could not verify his account”. */
export const unconfirmed = (sentences: readonly Sentence[], reach: number) => around(failuresAmong, sentences, reach)

function around(
  among: (sentences: readonly Sentence[]) => readonly Token[],
  sentences: readonly Sentence[],
  reach: number,
): (grounds: ClaimGrounds) => boolean {
  return ({ claim, at }) => {
    const found = among(sentences)
    const countIn = ({ start, end }: Range) => Math.max(0, countBefore(found, end) - countBefore(found, start))
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
  return tokens.filter(
    ({ lemma, pos }, at) =>
      (confirmingVerbs.has(lemma) && !isSupposed(tokens, at)) ||
      denyingVerbs.has(lemma) ||
      (dismissingVerbs.has(lemma) && isOfWords(tokens, at)) ||
      (isPutTo && pos !== 'VERB' && REPORT.has(lemma)),
  )
}

/** “The move, if confirmed, …”, “Once it is verified, …”; not “asked if he could confirm it”. */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - NEAR)
  const opening = from + tokens.slice(from, at).findLastIndex(({ text }) => /^(?:if|once|unless|until)$/i.test(text))
  const before = tokens[opening - 1]
  return opening >= from && (opening === at - 1 || before === undefined || before.pos === 'PUNCT')
}

/** Whether words are dismissed, not people or offers: “dismissed it as a rumour”, “the claim was rejected”. */
function isOfWords(tokens: readonly Token[], at: number): boolean {
  if (isPassive(tokens, at)) return tokens.slice(Math.max(0, at - NEAR), at).some(isWords)
  const behind = tokens.slice(at + 1, at + 1 + NEAR)
  const end = behind.findIndex(({ pos, text }) => pos === 'PUNCT' || (pos === 'ADP' && text !== 'as'))
  return behind.slice(0, end < 0 ? undefined : end).some(isWords)
}

const isWords = ({ lemma }: Token) => putForward.has(lemma) || REPORT.has(lemma) || /^(?:it|this|that|as)$/i.test(lemma)

const REPORT = words('report article account story')

const failuresAmong = answeredOnce((sentences: readonly Sentence[]): readonly Token[] => sentences.flatMap(failuresIn))

/** “Could not independently be verified”, “neither claim could be confirmed”, “was unable to verify” */
const failuresIn = ({ tokens }: Sentence): Token[] =>
  tokens.filter(
    ({ lemma }, at) =>
      confirmingVerbs.has(lemma) && tokens.slice(Math.max(0, at - NEAR), at).some(({ text }) => FAILING.test(text)),
  )

const FAILING = /^(?:not|n['’]t|cannot|unable|neither|nor|no|without)$/i

/** How many words from a verb its object, or a word that turns it round, stands at most. */
const NEAR = 6
