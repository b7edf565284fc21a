import { months, weekdays } from '../../english/calendar.js'
import { journalWords, scholarlyWork } from '../../english/studies.js'
import type { Analysis } from '../../model/analysis.js'
import { indexAt } from '../../order/ranges.js'
import type { ClaimGrounds } from './claim-grounds.js'

/**
 * Whether the sentence of a claim, or one of the next two, tells where the work of scholars appeared, or by name who
 * made it: “scientists report in Annals of Worms”, “the team, led by Ada Quill”.
 */
export function isOfNamedWork({ at }: ClaimGrounds, { article, sentences }: Pick<Analysis, 'article' | 'sentences'>) {
  const first = indexAt(sentences, at.start)
  return sentences
    .slice(first, first + 1 + REACH)
    .some(({ start, end }) => NAMING.some(naming => naming.test(article.text.slice(start, end))))
}

const REACH = 2

const work = `(?:${[...scholarlyWork].join('|')})`

/** “published in March” tells when, not where. */
const date = `(?:${[...months.keys(), ...weekdays].map(name => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})`

const NAMING: readonly RegExp[] = [
  // “their paper, published on Monday in Soil Letters”, “a study by Kelmar University”
  new RegExp(
    `\\b${work},? (?:(?:(?:conducted|published|released) )?by|(?:published|appearing) (?:[\\p{L}\\d]+ ){0,3}in) (?:the )?(?:journal )?(?!${date}\\b)\\p{Lu}`,
    'u',
  ),
  new RegExp(
    `\\bin (?:the )?(?:journal \\p{Lu}|(?:\\p{Lu}\\p{L}+ (?:of )?){0,3}(?:${[...journalWords].join('|')})\\b(?! \\p{Lu}))`,
    'u',
  ),
  // “the team, led by Ada Quill”, “Ada Quill, who led the study”
  /\b(?:group|project|study|team|work),? (?:which (?:is|was) )?led by (?:\p{Ll}+ ){0,4}\p{Lu}/u,
  new RegExp(`\\p{Lu}[^.]{0,100}, who led the (?:team|${work})\\b`, 'u'),
]
