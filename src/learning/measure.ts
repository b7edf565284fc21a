import { findAttributions } from '../analysis/attributions.js'
import { survey } from '../analysis/survey.js'
import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Range } from '../model/range.js'
import { placeInFile } from '../reading/place.js'
import type { Annotated } from './corpus.js'
import { createScorer, type Figure, type Miss } from './score.js'
import type { CodePoints, MarkedAttribution } from './standoff.js'

/** An attribution that the tool found: how certain it was, and whether people marked the same. */
export interface Judged {
  readonly certainty: number
  /** Content and source are, by and large, those of a marked attribution. */
  readonly right: boolean
}

interface Measurement {
  readonly figures: ReadonlyMap<string, Figure>
  readonly judged: readonly Judged[]
  readonly misses: readonly Miss[]
}

/** Compares what the tool finds in a corpus with what people marked there. */
export function measure(corpus: readonly Annotated[]): Measurement {
  const scorer = createScorer()
  const judged: Judged[] = []
  for (const { name, article, sentences, quotations, marked } of corpus) {
    const found = findAttributions(article, survey(article.text, sentences), quotations)
    const predicted = inCodePoints(article, found)
    const levels = scorer.add(name, article.file, marked, predicted)
    found.forEach(({ certainty }, k) => {
      judged.push({ certainty, right: levels[k] === 'linked' || levels[k] === 'exact' })
    })
  }
  return { figures: scorer.figures(), judged, misses: scorer.misses }
}

/** Attributions as brat states them: ranges in Unicode code points of the file. */
function inCodePoints(article: Article, found: readonly Attribution[]): MarkedAttribution[] {
  const inFile = placeInFile(article)
  const points = codePointsOfUnits(article.file)
  const convert = (ranges: readonly Range[]): CodePoints[] =>
    ranges.map(range => {
      const { start, end } = inFile(range)
      return [points[start]!, points[end]!]
    })
  return found.map(({ source, cue, content }) => ({
    source: convert(source),
    cue: convert(cue),
    content: convert(content),
  }))
}

/** How many code points stand before each UTF-16 unit of a text, and before its end. */
function codePointsOfUnits(text: string): Int32Array {
  const points = new Int32Array(text.length + 1)
  let count = 0
  let at = 0
  for (const sign of text) {
    points.fill(count, at, at + sign.length)
    at += sign.length
    count++
  }
  points[at] = count
  return points
}
