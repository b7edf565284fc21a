import { postingVerbs } from '../../english/source-descriptions.js'
import { tellingCues } from '../../english/telling-cues.js'
import type { Analysis } from '../../model/analysis.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { restsOnUnnamed } from './anonymity.js'
import { type ClaimGrounds, claimGrounds } from './claim-grounds.js'
import { tokensIn } from './content-tokens.js'
import { countBefore } from './in-order.js'
import { isStatement } from './statement.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'attributions' | 'sources' | 'claims'>

/** What unnamed insiders alone told the newsroom, in reading order. */
export function insideClaims(layers: Layers, inside: ReadonlySet<Source>): ClaimGrounds[] {
  const { sentences, article } = layers
  return claimGrounds(layers).filter(
    grounds =>
      restsOnUnnamed(grounds, inside) &&
      isStatement(grounds, sentences) &&
      isTold(grounds, sentences) &&
      !isPublic(grounds, sentences, article.text),
  )
}

/** Whether a claim is vouched for, in words that were not written for all to read. */
function isTold({ attributions }: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  const cues = attributions.flatMap(({ cue }) => cue.flatMap(range => tokensIn(range, sentences)))
  const has = (lemmas: ReadonlySet<string>) => cues.some(({ lemma }) => lemmas.has(lemma.toLowerCase()))
  // A sentence that is carried over has no cue of its own.
  return (cues.length === 0 || has(tellingCues)) && !has(postingVerbs)
}

/** A voice in a text that answers for it: “in a statement”, “in its new video”. */
const IN_PUBLIC =
  /\bin (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,3}(?:statement|video|release|brief|filing|lawsuit|report|column|speech|ad|book|memoir)\b/i

function isPublic({ attributions }: ClaimGrounds, sentences: readonly Sentence[], text: string): boolean {
  return attributions.some(({ cue: [at] }) => {
    const sentence = at && sentences[countBefore(sentences, at.start + 1) - 1]
    return sentence !== undefined && IN_PUBLIC.test(text.slice(sentence.start, sentence.end))
  })
}
