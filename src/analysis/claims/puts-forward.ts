import { finiteAuxiliaries, interrogatives } from '../../english/function-words.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Range } from '../../model/range.js'
import type { Source } from '../../model/source.js'
import { indexAt, inOrder, reachOf } from '../../order/ranges.js'
import { isRefusalInWords } from '../non-responses/in-words.js'

/** Acts that put something forward as so. An intention or a decision tells of its holder's will alone. */
const ASSERTING = new Set<SourcedAttribution['act']>(['says', 'shows', 'thinks'])

/**
 * Cues that put nothing forward: a question ("asked whether the dam was safe"), what a crowd calls out ("chanted"), and
 * the naming of a further source ("reported, citing people familiar with the matter").
 */
const EMPTY =
  /\b(?:ask(?:s|ed|ing)?|boo(?:ed|ing)|(?:chant|cheer)(?:s|ed|ing)?|wonder(?:s|ed|ing)?|[ei]nquir(?:es|ed|ing)|quer(?:ies|ied|ying))\b|^(?:citing|quoting)$/i

/** "has not confirmed", "could not independently verify": neither put forward nor denied. */
const UNCONFIRMED =
  /(?:\b(?:not|never|unable|cannot)|n['’]t) (?:(?:\p{L}+ly|been|able|to|yet) ){0,3}(?:confirm|corroborat|substantiat|verif)\p{L}*$/iu

/**
 * "Did the mayor say that the bridge would close?", "So what do critics say is wrong?": nobody is said to have said it.
 */
const ASKS = new RegExp(
  String.raw`^(?:(?:and|but|so|then)[, ]+)?(?:${[...finiteAuxiliaries, ...interrogatives].join('|')})(?:n['’]t)?\b[^"“]*\?$`,
  'i',
)

/** "Beacon: Will you run for office?" */
const QUESTION = /^[^.!?…]*\?["'”’]*$/

/** Prepares the question whether an attribution puts something forward on its source's authority. */
export function putsForward(
  text: string,
  sentences: readonly Range[],
  sources: readonly Source[],
  nonResponses: readonly Range[],
): (attribution: SourcedAttribution) => boolean {
  const words = ({ start, end }: Range) => text.slice(start, end)
  const notes = inOrder(sources.flatMap(({ anonymity }) => (anonymity.reason ? [anonymity.reason] : [])))
  const reach = reachOf(notes)
  const refusals = inOrder(nonResponses)
  const asks = sentences.filter(each => ASKS.test(words(each)))
  const isAsked = ({ start }: Range) => (asks[indexAt(asks, start)]?.end ?? 0) > start
  return ({ act, content, cue, source, sourceIds }) =>
    ASSERTING.has(act) &&
    !cue.some(each => EMPTY.test(words(each)) || UNCONFIRMED.test(words(each)) || isAsked(each)) &&
    // nobody's words, as in "no one said"
    (sourceIds.length > 0 || source.length === 0) &&
    content.length > 0 &&
    !content.every(part => QUESTION.test(words(part))) &&
    // what somebody said on not being named
    !content.every(({ start, end }) => (reach[indexAt(notes, start)] ?? 0) >= end) &&
    !content.some(part => isRefusalInWords(text, part, refusals))
}
