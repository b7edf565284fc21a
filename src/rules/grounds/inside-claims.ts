import { postingVerbs } from '../../english/source-descriptions.js'
import type { Analysis } from '../../model/analysis.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { restsOnUnnamed } from './anonymity.js'
import { type ClaimGrounds, claimGrounds } from './claim-grounds.js'
import { tokensIn } from './content-tokens.js'
import { isStatement } from './statement.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'attributions' | 'sources' | 'claims'>

/** What unnamed insiders alone told the newsroom, in reading order. */
export function insideClaims(layers: Layers, inside: ReadonlySet<Source>): ClaimGrounds[] {
  const { sentences } = layers
  return claimGrounds(layers).filter(
    grounds => restsOnUnnamed(grounds, inside) && isStatement(grounds, sentences) && !isPosted(grounds, sentences),
  )
}

/** Whether a claim was written for all to read, by a person who is no source of the newsroom's. */
const isPosted = ({ attributions }: ClaimGrounds, sentences: readonly Sentence[]) =>
  attributions.some(({ cue }) =>
    cue.some(range => tokensIn(range, sentences).some(({ lemma }) => postingVerbs.has(lemma.toLowerCase()))),
  )
