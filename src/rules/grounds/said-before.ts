import { months, seasons } from '../../english/calendar.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { answeredOnce } from '../../order/answered-once.js'
import { countBefore, indexAt } from '../../order/ranges.js'

/** Prepares the question whether somebody is told to have said something at a time of its own: “In 2022, Brandt said”. */
export function saidBefore(sentences: readonly Sentence[]) {
  const dates = datesAmong(sentences)
  const countIn = ({ start, end }: Range) => Math.max(0, countBefore(dates, end) - countBefore(dates, start))
  return ({ cue: [cue], content }: Pick<SourcedAttribution, 'cue' | 'content'>): boolean => {
    const sentence = cue && sentences[indexAt(sentences, cue.start)]
    if (sentence === undefined) return false
    const said = content.map(({ start, end }) =>
      countIn({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }),
    )
    return countIn(sentence) > said.reduce((all, each) => all + each, 0)
  }
}

const datesAmong = answeredOnce((sentences: readonly Sentence[]): readonly Token[] =>
  sentences.flatMap(({ tokens }) => tokens.filter((token, at) => isOfDate(token, tokens[at - 1]))),
)

/** “in 2022”, “in June”, “as recently as”, “last year”, “two years ago”, “a month earlier” */
function isOfDate(token: Token, previous: Token | undefined): boolean {
  const [before = '', last] = [previous?.text.toLowerCase(), token.text.toLowerCase()]
  if (/^(?:ago|previously|earlier)$/.test(last)) return true
  if (before === 'last') return /^(?:month|year)$/.test(last) || seasons.has(last) || months.has(last)
  if (before === 'as') return last === 'recently'
  return /^(?:in|since)$/.test(before) && (/^(?:19|20)\d\d$/.test(last) || months.has(last.replace(/\.$/, '')))
}
