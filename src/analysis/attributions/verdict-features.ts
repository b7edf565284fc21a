import type { RoleContext } from './argument-features.js'
import type { Candidate } from './candidate.js'
import { contentFeatures, contentLayout, cueHeadOf } from './content-features.js'
import { type Encoded, Quoted } from './encode.js'
import { type FeatureList, FIRST_QUESTION, numberAnswers, reach, step } from './features.js'
import { join } from './hash.js'
import { orderOf, sourceFeatures } from './source-features.js'
import { Role } from './stages.js'

/** How candidates of one text stand in each other's way. */
export interface Rivalry {
  /** The best chance of another candidate whose content covers this one's cue. */
  readonly covered: number
  /** The share of the content that candidates with likelier cues claim as well. */
  readonly contested: number
}

/** What can be asked of a candidate as a whole: is it an attribution, and are its parts right? */
export function verdictFeatures(
  text: Encoded,
  context: RoleContext,
  candidate: Candidate,
  rivalry: Rivalry,
  list: FeatureList,
): void {
  const { cue, source, content, chance } = candidate
  const { lemma, word, form, quoted, quotation, chunks, sentence } = text
  const { roles } = context
  const { keys } = list
  let n = list.count
  const mean = (places: readonly number[], label: number) => {
    let sum = 0
    for (const at of places) sum += roles.inside[at * roles.labels + label]!
    return places.length === 0 ? 10 : step(sum / places.length)
  }
  const head = chunks.head[cue.from]!
  const l = join(lemma[head]!, chunks.symbol[head]!)
  const start = content[0] ?? 0
  const side = content.length === 0 ? 0 : start < cue.from ? 1 : 2
  const speech = content.length === 0 ? 0 : quoted[start] === Quoted.opening ? 2 : quotation[start] ? 1 : 0
  const cueStep = step(cue.chance)
  const pathStep = step(chance)
  const inQuote = quotation[cue.from] === 0 ? 0 : quotation[start] === quotation[cue.from] ? 1 : 2
  const sourceHead = source.length === 0 ? 0 : chunks.symbol[chunks.head[source[source.length - 1]!]!]!
  const far = source.length === 0 ? 9 : sentence[source[0]!] === sentence[cue.from] ? 1 : 2
  keys[n++] = 1
  keys[n++] = cueStep
  keys[n++] = pathStep
  keys[n++] = join(cueStep, pathStep)
  keys[n++] = l
  keys[n++] = join(l, cueStep)
  keys[n++] = join(l, side)
  keys[n++] = join(l, join(side, speech))
  keys[n++] = join(l, source.length === 0 ? 0 : 1)
  keys[n++] = join(l, inQuote)
  keys[n++] = join(form[cue.from - 1]!, join(form[cue.from]!, form[cue.to]!))
  keys[n++] = word[cue.to - 1]!
  keys[n++] = join(side, join(speech, inQuote))
  keys[n++] = join(side, reach(content.length))
  keys[n++] = join(side, join(lemma[start]!, 1))
  keys[n++] = join(side, form[start]!)
  keys[n++] = join(reach(source.length), sourceHead)
  keys[n++] = join(far, sourceHead)
  keys[n++] = join(far, join(side, inQuote))
  keys[n++] = mean(content, Role.content)
  keys[n++] = mean(source, Role.source)
  keys[n++] = join(mean(content, Role.content), join(mean(source, Role.source), cueStep))
  keys[n++] = step(rivalry.covered)
  keys[n++] = join(step(rivalry.covered), cueStep)
  keys[n++] = join(step(rivalry.covered), inQuote)
  keys[n++] = step(rivalry.contested)
  keys[n++] = join(step(rivalry.contested), cueStep)
  keys[n++] = join(reach(cue.to - cue.from), chunks.kind[cue.from]!)
  const kind = text.wordClass[head]!
  const sourceKind = source.length === 0 ? 0 : 1 + text.wordClass[chunks.head[source[source.length - 1]!]!]!
  keys[n++] = join(kind, cueStep)
  keys[n++] = join(kind, join(side, speech))
  keys[n++] = join(kind, join(sourceKind, sourceHead))
  keys[n++] = join(kind, form[start]!)
  keys[n++] = join(l, sourceKind)
  const company = text.wordCluster[head]!
  const sourceCompany = source.length === 0 ? 1 : text.wordCluster[chunks.head[source[source.length - 1]!]!]!
  keys[n++] = join(company, cueStep)
  keys[n++] = join(company, join(side, speech))
  keys[n++] = join(company, form[start]!)
  keys[n++] = join(sourceCompany, sourceHead)
  keys[n++] = join(sourceCompany, join(kind, sourceHead))
  keys[n++] = join(company, join(sourceCompany, 7))
  keys[n++] = join(company, sourceKind)
  const cueHead = cueHeadOf(text, cue)
  const layout = contentLayout(text, cue, content)
  n = contentFeatures(text, cue, cueHead, content, layout, keys, n)
  n = sourceFeatures(text, cue, cueHead, source, orderOf(cue, source, layout), layout, keys, n)
  numberAnswers(list, FIRST_QUESTION.verdict, n)
}
