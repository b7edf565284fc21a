import { learnedData } from '../english/learned-data.js'
import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Quotation } from '../model/quotation.js'
import type { Range } from '../model/range.js'
import { actOf } from './attributions/act.js'
import { type Encoded, encode } from './attributions/encode.js'
import { extract } from './attributions/extract.js'
import { attributionId } from './attributions/id.js'
import { withoutKickers } from './attributions/kickers.js'
import { withoutLabels } from './attributions/labels.js'
import { mannerOf } from './attributions/manner.js'
import { type AttributionModel, readModel } from './attributions/model.js'
import { inPlainerWords } from './attributions/plainer.js'
import { withSignatures } from './attributions/signatures.js'
import { withTurns } from './attributions/turns.js'
import { asidesAmong, upToAside, withoutAsides } from './survey/anonymity-notes/asides.js'
import type { Survey } from './survey.js'

/** Read once for the process, at first use: `--help` should not wait for it. */
let model: AttributionModel | undefined

/**
 * Finds the attributions of an article: source, cue and content of each, in reading order. Cues, roles and parts are
 * tagged by models learned from annotated news (see src/english/weights.md); equal input gives equal output everywhere.
 * The models do not see notes on withheld names that stand beside a subject; these belong to its source.
 */
export function findAttributions(
  article: Article,
  { row, notes }: Survey,
  quotations: readonly Quotation[],
): Attribution[] {
  model ??= readModel(learnedData('attribution.weights'))
  const asides = asidesAmong(row, notes)
  const whole = upToAside(row, asides)
  const text = encode(article, inPlainerWords(article, withoutAsides(row, asides)), quotations)
  const found = withSignatures(text, withTurns(text, withoutKickers(text, withoutLabels(text, extract(text, model)))))
  return found.map(({ cue, source, content, certainty }, index) => {
    const ranges = {
      source: rangesOf(text, source).map(whole),
      cue: [{ start: text.tokens[cue.from]!.start, end: text.tokens[cue.to - 1]!.end }],
      content: rangesOf(text, content),
    }
    return {
      id: attributionId(index),
      ...ranges,
      manner: mannerOf(text, { cue, source, content }),
      act: actOf(text, { cue, source, content }),
      certainty,
    }
  })
}

/** Neighbouring places of one block as one range each. */
function rangesOf(text: Encoded, places: readonly number[]): Range[] {
  const out: { start: number; end: number }[] = []
  places.forEach((at, k) => {
    const { start, end } = text.tokens[at]!
    const last = out.at(-1)
    if (last && places[k - 1] === at - 1) last.end = end
    else out.push({ start, end })
  })
  return out
}
