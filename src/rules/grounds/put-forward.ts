import { modals, negations } from '../../english/function-words.js'
import { discussing, tellingCues, voicing } from '../../english/telling-cues.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { countBefore, indexAt } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'
import { cueTokens } from './content-tokens.js'

/**
 * Whether anybody puts a claim forward, where others only talk: “scholars have long debated the origin of the dike”,
 * “two others have not said whom they will vote for”, “applicants must promise to pay”, “towns could call for help”, “many would prefer a bridge”.
 */
export const isPutForward = ({ attributions }: ClaimGrounds, sentences: readonly Sentence[]): boolean =>
  attributions.some(each => isSaid(each, sentences))

/**
 * How many words before a verb of saying may turn it round,
 * unless they are of what is said: “it will not, experts said”.
 */
const BEFORE = 3

function isSaid({ cue: [cue] }: SourcedAttribution, sentences: readonly Sentence[]): boolean {
  const tokens = cue && sentences[indexAt(sentences, cue.start)]?.tokens
  if (cue === undefined || tokens === undefined) return true
  const [first, end] = [countBefore(tokens, cue.start), countBefore(tokens, cue.end)]
  const before = tokens.slice(Math.max(0, first - BEFORE), first)
  const ofVerb = before.slice(before.findLastIndex(({ pos }) => pos === 'PUNCT') + 1)
  const said = tokens.slice(first, end)
  return !said.some(({ lemma }) => discussing.has(lemma)) && ![...ofVerb, ...said].some(isTurning)
}

const isTurning = ({ text }: Token) => negations.has(text.toLowerCase()) || modals.has(text.toLowerCase())

/** Whether a word of telling or of protest puts a claim forward: people at large do much else that others tell of. */
export const isVoiced = (grounds: ClaimGrounds, sentences: readonly Sentence[]): boolean =>
  cueTokens(grounds, sentences).some(({ lemma }) => tellingCues.has(lemma) || voicing.has(lemma))
