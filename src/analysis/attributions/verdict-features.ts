import type { RoleContext } from './argument-features.js'
import type { Candidate } from './candidate.js'
import { contentFeatures, contentLayout, cueWordOf } from './content-features.js'
import type { Encoded } from './encode.js'
import { add, type FeatureList, reach, step } from './features.js'
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
  let t = 500
  const mean = (places: readonly number[], label: number) => {
    let sum = 0
    for (const at of places) sum += roles.inside[at * roles.labels + label]!
    return places.length === 0 ? 10 : step(sum / places.length)
  }
  const head = chunks.head[cue.from]!
  const l = join(lemma[head]!, chunks.symbol[head]!)
  const start = content[0] ?? 0
  const side = content.length === 0 ? 0 : start < cue.from ? 1 : 2
  const speech = content.length === 0 ? 0 : quoted[start] === 1 ? 2 : quotation[start] ? 1 : 0
  const cueStep = step(cue.chance)
  const pathStep = step(chance)
  const inQuote = quotation[cue.from] === 0 ? 0 : quotation[start] === quotation[cue.from] ? 1 : 2
  const sourceHead = source.length === 0 ? 0 : chunks.symbol[chunks.head[source[source.length - 1]!]!]!
  const far = source.length === 0 ? 9 : sentence[source[0]!] === sentence[cue.from] ? 1 : 2
  add(list, t++, 1)
  add(list, t++, cueStep)
  add(list, t++, pathStep)
  add(list, t++, join(cueStep, pathStep))
  add(list, t++, l)
  add(list, t++, join(l, cueStep))
  add(list, t++, join(l, side))
  add(list, t++, join(l, join(side, speech)))
  add(list, t++, join(l, source.length === 0 ? 0 : 1))
  add(list, t++, join(l, inQuote))
  add(list, t++, join(form[cue.from - 1]!, join(form[cue.from]!, form[cue.to]!)))
  add(list, t++, word[cue.to - 1]!)
  add(list, t++, join(side, join(speech, inQuote)))
  add(list, t++, join(side, reach(content.length)))
  add(list, t++, join(side, join(lemma[start]!, 1)))
  add(list, t++, join(side, form[start]!))
  add(list, t++, join(reach(source.length), sourceHead))
  add(list, t++, join(far, sourceHead))
  add(list, t++, join(far, join(side, inQuote)))
  add(list, t++, mean(content, Role.content))
  add(list, t++, mean(source, Role.source))
  add(list, t++, join(mean(content, Role.content), join(mean(source, Role.source), cueStep)))
  add(list, t++, step(rivalry.covered))
  add(list, t++, join(step(rivalry.covered), cueStep))
  add(list, t++, join(step(rivalry.covered), inQuote))
  add(list, t++, step(rivalry.contested))
  add(list, t++, join(step(rivalry.contested), cueStep))
  add(list, t++, join(reach(cue.to - cue.from), chunks.kind[cue.from]!))
  const kind = text.wordClass[head]!
  const sourceKind = source.length === 0 ? 0 : 1 + text.wordClass[chunks.head[source[source.length - 1]!]!]!
  add(list, t++, join(kind, cueStep))
  add(list, t++, join(kind, join(side, speech)))
  add(list, t++, join(kind, join(sourceKind, sourceHead)))
  add(list, t++, join(kind, form[start]!))
  add(list, t++, join(l, sourceKind))
  const company = text.wordCluster[head]!
  const sourceCompany = source.length === 0 ? 1 : text.wordCluster[chunks.head[source[source.length - 1]!]!]!
  add(list, t++, join(company, cueStep))
  add(list, t++, join(company, join(side, speech)))
  add(list, t++, join(company, form[start]!))
  add(list, t++, join(sourceCompany, sourceHead))
  add(list, t++, join(sourceCompany, join(kind, sourceHead)))
  add(list, t++, join(company, join(sourceCompany, 7)))
  add(list, t++, join(company, sourceKind))
  const cueWord = cueWordOf(text, cue)
  const layout = contentLayout(text, cue, content)
  t = contentFeatures(text, cue, cueWord, content, layout, list, t)
  sourceFeatures(text, cue, cueWord, source, orderOf(cue, source, layout), layout, list, t)
}
