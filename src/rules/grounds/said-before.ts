import { months } from '../../english/calendar.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { indexAt, overlapping } from '../../order/ranges.js'

/** Prepares the question whether somebody is told to have said something at a time of its own: “In 2022, Brandt said”. */
export function saidBefore(sentences: readonly Sentence[]) {
  return ({ cue: [cue], content }: Pick<SourcedAttribution, 'cue' | 'content'>): boolean => {
    const tokens = (cue && sentences[indexAt(sentences, cue.start)]?.tokens) ?? []
    return isDated(tokens, overlapping(content))
  }
}

const isDated = (tokens: readonly Token[], isSaid: (range: Range) => boolean) =>
  tokens.some((token, at) => !isSaid(token) && isOfDate(tokens.slice(Math.max(0, at - 2), at + 1)))

/** “in 2022”, “in June”, “as recently as”, “last year”, “two years ago”, “a month earlier” */
function isOfDate(words: readonly Token[]): boolean {
  const [before = '', last = ''] = words.slice(-2).map(({ text }) => text.toLowerCase())
  if (/^(?:ago|previously|earlier)$/.test(last)) return true
  if (before === 'last') return /^(?:month|year|spring|summer|autumn|fall|winter)$/.test(last) || months.has(last)
  if (before === 'as') return last === 'recently'
  return /^(?:in|since)$/.test(before) && (/^(?:19|20)\d\d$/.test(last) || months.has(last.replace(/\.$/, '')))
}
