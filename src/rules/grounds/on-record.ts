import type { Analysis } from '../../model/analysis.js'
import { byId } from '../../order/by-id.js'
import { unnamedSources } from './anonymity.js'
import type { ClaimGrounds } from './claim-grounds.js'
import { tokensOf } from './content-tokens.js'
import { wordsOfKnown, wordsPassedOn } from './passed-on-words.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'sources'>

/**
 * Prepares the question whether a claim tells within itself whose words it is, whom readers can ask: “‘Bring me the
 * files,’ the judge said, according to the Courier”, “the ministry said it would close, the Courier reported”. “People
 * briefed on the plan told the Courier” they cannot, nor somebody who said it in private.
 */
export function onRecord(layers: Layers): (each: ClaimGrounds) => boolean {
  const { sentences, sources } = layers
  const hidden = unnamedSources(layers)
  const known = byId(sources.filter(each => each.class !== 'media' && !hidden.has(each)))
  return ({ claim, attributions }) => {
    const speaker = attributions
      .flatMap(({ relays }) => relays.map(id => known.get(id)))
      .find(each => each !== undefined)
    const tokens = tokensOf(claim.content, sentences)
    const words = speaker ? wordsPassedOn(speaker, tokens) : wordsOfKnown(tokens)
    return words !== undefined && (words.isPublic || !words.isPrivate)
  }
}
