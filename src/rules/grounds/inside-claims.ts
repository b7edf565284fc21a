import { postingVerbs } from '../../english/source-descriptions.js'
import { tellingCues } from '../../english/telling-cues.js'
import type { Analysis } from '../../model/analysis.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { countBefore } from '../../order/ranges.js'
import { restsOnUnnamed } from './anonymity.js'
import { type ClaimGrounds, claimGrounds } from './claim-grounds.js'
import { tokensIn } from './content-tokens.js'
import { namedExamples } from './named-example.js'
import { isStatement } from './statement.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'attributions' | 'sources' | 'claims'>

/** What unnamed insiders alone told the newsroom, in reading order. */
export function insideClaims(layers: Layers, inside: ReadonlySet<Source>): ClaimGrounds[] {
  const { sentences, article } = layers
  const inPublic = new Set(sentences.filter(({ start, end }) => IN_PUBLIC.test(article.text.slice(start, end))))
  const told = claimGrounds(layers).filter(
    grounds =>
      restsOnUnnamed(grounds, inside) &&
      isStatement(grounds, sentences) &&
      isTold(grounds, sentences) &&
      !isToldToOthers(grounds, sentences) &&
      !isPublic(grounds, sentences, inPublic),
  )
  const introduced = introducedByName(told, layers)
  return told.filter(({ sources }) => !sources.some(source => introduced.has(source)))
}

/** The many of whom one with a name speaks right behind them: they are a heading for what that one says. */
function introducedByName(told: readonly ClaimGrounds[], layers: Layers): ReadonlySet<Source> {
  const exampleOf = namedExamples(layers)
  const firstOf = new Map(told.toReversed().flatMap(grounds => grounds.sources.map(source => [source, grounds])))
  return new Set(
    [...firstOf]
      .filter(([{ count }, first]) => count === 'many' && exampleOf(first)?.isOfTheirs)
      .map(([source]) => source),
  )
}

/** Whether a claim is vouched for, in words that were not written for all to read. */
function isTold({ attributions }: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  const cues = attributions.flatMap(({ cue }) => cue.flatMap(range => tokensIn(range, sentences)))
  const has = (lemmas: ReadonlySet<string>) => cues.some(({ lemma }) => lemmas.has(lemma.toLowerCase()))
  // A sentence that is carried over has no cue of its own.
  return (cues.length === 0 || has(tellingCues)) && !has(postingVerbs)
}

/** “Officials told residents …”, “she told him …”: the newsroom only tells of it. An outlet that is told has a name. */
function isToldToOthers({ attributions }: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  return attributions.some(({ cue: [at] }) => {
    const told = at && tokensIn(at, sentences).some(({ lemma }) => lemma === 'tell')
    const behind = told ? tokensIn({ start: at.end, end: at.end + ADDRESSEE }, sentences) : []
    const [addressee] = behind.filter(({ pos }) => pos !== 'DET')
    if (addressee === undefined || REPORTERS.has(addressee.text)) return false
    return /^(?:NOUN|PRON)$/.test(addressee.pos) && /^\p{Ll}/u.test(addressee.text)
  })
}

/** Within how many UTF-16 units behind the verb the one who is told stands. */
const ADDRESSEE = 25
const REPORTERS = new Set(['reporters', 'journalists', 'me', 'us', 'that', 'who', 'what'])

/** A voice in a text that answers for it: “in a statement”, “in its new video”. */
const IN_PUBLIC =
  /\bin (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,3}(?:statement|video|release|brief|filing|lawsuit|report|column|speech|ad|book|memoir)\b/i

function isPublic(
  { attributions }: ClaimGrounds,
  sentences: readonly Sentence[],
  inPublic: ReadonlySet<Sentence>,
): boolean {
  return attributions.some(({ cue: [at] }) => {
    const sentence = at && sentences[countBefore(sentences, at.start + 1) - 1]
    return sentence !== undefined && inPublic.has(sentence)
  })
}
