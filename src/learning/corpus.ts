import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Encoded, encode } from '../analysis/attributions/encode.js'
import { findQuotations } from '../analysis/quotations.js'
import { sentencesAsLearned, splitSentences } from '../analysis/sentences.js'
import type { Article } from '../model/article.js'
import type { Quotation } from '../model/quotation.js'
import type { Sentence } from '../model/sentence.js'
import { firstWhere } from '../order/first-where.js'
import { placeInFile } from '../reading/place.js'
import { readArticle } from '../reading/read-article.js'
import { type CodePoints, type MarkedAttribution, readStandoff } from './standoff.js'

/** An article with the attributions that people marked in it. */
export interface Annotated {
  readonly name: string
  readonly article: Article
  /** As they are read in use, where `text` has the tags that weights are learned with. */
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly text: Encoded
  readonly marked: readonly MarkedAttribution[]
  /** The marked attributions as places of the encoded text. */
  readonly gold: readonly GoldAttribution[]
}

export interface GoldAttribution {
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
}

/**
 * Reads a corpus in PolNeAR's layout: `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`.
 * Where an article has several annotators, the first by name is taken.
 */
export function readCorpus(folder: string): Annotated[] {
  const marks = readdirSync(join(folder, 'attributions')).sort()
  const seen = new Set<string>()
  const out: Annotated[] = []
  for (const file of marks) {
    const name = /^(.+)_[0-9a-z]+\.ann$/.exec(file)?.[1]
    if (name === undefined || seen.has(name)) continue
    seen.add(name)
    const path = join(folder, 'text', `${name}.txt`)
    if (!existsSync(path)) continue
    out.push(annotated(name, readFileSync(path), readFileSync(join(folder, 'attributions', file), 'utf8')))
  }
  return out
}

/** @param standoff the attributions that people marked, as brat states them */
export function annotated(name: string, bytes: Uint8Array, standoff: string): Annotated {
  return analyzed(name, readArticle(`${name}.txt`, bytes, 'text'), readStandoff(standoff))
}

/** An article, analyzed as far as extraction needs it, with the places that its marks take up. */
export function analyzed(name: string, article: Article, marked: readonly MarkedAttribution[]): Annotated {
  const sentences = splitSentences(article)
  const quotations = findQuotations(article, sentences)
  const text = encode(article, sentencesAsLearned(article), quotations)
  return { name, article, sentences, quotations, text, marked, gold: toPlaces(article, text, marked) }
}

function toPlaces(article: Article, text: Encoded, marked: readonly MarkedAttribution[]): GoldAttribution[] {
  const units = unitsOfCodePoints(article.file)
  const inFile = placeInFile(article)
  const places: number[] = []
  const spans: { start: number; end: number }[] = []
  text.tokens.forEach((token, place) => {
    if (!token) return
    places.push(place)
    spans.push(inFile(token))
  })
  const part = (ranges: readonly CodePoints[]) => {
    const out: number[] = []
    for (const [from, to] of ranges) {
      const [start, end] = [units[from] ?? 0, units[to] ?? article.file.length]
      let k = firstWhere(spans, span => span.end > start)
      for (; k < spans.length && spans[k]!.start < end; k++) out.push(places[k]!)
    }
    return out
  }
  return marked.map(({ source, cue, content }) => ({ source: part(source), cue: part(cue), content: part(content) }))
}

/** The UTF-16 offset of each code point of a text, and of its end. */
function unitsOfCodePoints(text: string): Int32Array {
  const units: number[] = [0]
  for (const sign of text) units.push(units.at(-1)! + sign.length)
  return Int32Array.from(units)
}
