import { discussing, tellingCues, voicing } from '../../english/telling-cues.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import { countBefore, indexAt } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'
import { tokensIn } from './content-tokens.js'

/**
 * Whether anybody puts a claim forward, where others only talk: “scholars have long debated the origin of the dike”, “two
 * others have not said whom they will vote for”, “applicants must promise to pay”.
 */
export const isPutForward = ({ attributions }: ClaimGrounds, sentences: readonly Sentence[]): boolean =>
  attributions.some(each => isSaid(each, sentences))

/** How many words before a verb of saying may turn it round. */
const BEFORE = 3

function isSaid({ cue: [cue] }: SourcedAttribution, sentences: readonly Sentence[]): boolean {
  const tokens = cue && sentences[indexAt(sentences, cue.start)]?.tokens
  if (cue === undefined || tokens === undefined) return true
  const [first, end] = [countBefore(tokens, cue.start), countBefore(tokens, cue.end)]
  return (
    !tokens.slice(first, end).some(({ lemma }) => discussing.has(lemma)) &&
    !tokens.slice(Math.max(0, first - BEFORE), end).some(({ text }) => /^(?:not|n['’]t|never|must)$/i.test(text))
  )
}

/** Whether a claim is put forward by a word of telling or of protest: people at large do much else that others tell of. */
export const isVoiced = ({ attributions }: ClaimGrounds, sentences: readonly Sentence[]): boolean =>
  attributions
    .flatMap(({ cue }) => cue.flatMap(range => tokensIn(range, sentences)))
    .some(({ lemma }) => tellingCues.has(lemma) || voicing.has(lemma))
