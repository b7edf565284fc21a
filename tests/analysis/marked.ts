import { findQuotations } from '../../src/analysis/quotations.js'
import { splitSentences } from '../../src/analysis/sentences.js'
import { type Survey, survey } from '../../src/analysis/survey.js'
import { articleOf } from '../../src/learning/article-of.js'
import type { Article } from '../../src/model/article.js'
import type { Attribution } from '../../src/model/attribution.js'
import type { Quotation } from '../../src/model/quotation.js'
import type { Range } from '../../src/model/range.js'

export interface Marked {
  readonly article: Article
  readonly surveyed: Survey
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
}

/**
 * An article with its attributions marked: "[Ada Quill] {said} the bridge was shut." has the source Ada Quill, the
 * cue "said" and the rest of its sentence as content. A cue without a source before it in its sentence has none.
 */
export function marked(text: string, act: Attribution['act'] = 'says'): Marked {
  const sources: Range[] = []
  const cues: Range[] = []
  let plain = ''
  let open = 0
  for (const character of text) {
    if (character === '[' || character === '{') open = plain.length
    else if (character === ']') sources.push({ start: open, end: plain.length })
    else if (character === '}') cues.push({ start: open, end: plain.length })
    else plain += character
  }
  const article = articleOf(plain)
  const sentences = splitSentences(article)
  const attributions = cues.map((cue, index): Attribution => {
    const sentence = sentences.find(each => each.start <= cue.start && cue.end <= each.end)
    const own = sources.filter(each => sentence && each.start >= sentence.start && each.end <= sentence.end)
    const source = own.find(each => each.end <= cue.start) ?? own[0]
    const start = source && source.start > cue.start ? (sentence?.start ?? 0) : cue.end + 1
    const end = source && source.start > cue.start ? cue.start - 2 : (sentence?.end ?? 1) - 1
    return {
      id: `A${index + 1}`,
      source: source ? [source] : [],
      cue: [cue],
      content: end > start ? [{ start, end }] : [],
      manner: 'indirect',
      act,
      certainty: 0.9,
    }
  })
  return {
    article,
    surveyed: survey(article.text, sentences),
    quotations: findQuotations(article, sentences),
    attributions,
  }
}
