import { hypernyms } from '../../../english/hypernyms.js'
import { numberWords } from '../../../english/quantities.js'
import { tenures } from '../../../english/tenures.js'
import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Entity } from '../scene/entity.js'
import { isOfElsewhere } from './of-group.js'
import { shareOf } from './shared.js'

/** Whether a note is on all whom the article cites: "like others interviewed for this article". */
export function isOnEverybody(row: TokenRow, note: AnonymityNote): boolean {
  const { start = 0, end = 0 } = row.sentences[note.sentence] ?? {}
  if (ALL_OTHERS.test(row.text.slice(start, end))) return true
  return REPORTING.test(row.text.slice(row.sentences[firstOf(row, note)]?.start ?? start, end))
}

/** The sentence that tells of whom a note is: "Interviews with 20 people show … . Most of them asked …" */
const firstOf = (row: TokenRow, note: AnonymityNote): number =>
  isOnShare(row, note) ? Math.max(0, note.sentence - 1) : note.sentence

/** "Most spoke anonymously", "Most of the clerks asked not to be named": of those told of before. */
function isOnShare(row: TokenRow, note: AnonymityNote): boolean {
  const start = row.first[note.sentence] ?? 0
  const isPart = /^(?:all|many|most|some)$/.test(wordAt(row, start)) && row.lower[start + 1] === 'of'
  return isPart || shareOf(row, note) !== null
}

/**
 * The words in which a note on everybody tells of them, in the singular: not the "those" of "Interviews with 20
 * officials show … . Most of those interviewed spoke anonymously."
 */
export function groupsOf(row: TokenRow, note: AnonymityNote): ReadonlySet<string> {
  const first = firstOf(row, note)
  const told = first === note.sentence ? first + 1 : note.sentence
  const words = row.lower.slice(row.first[first], row.first[told])
  return new Set(words.flatMap(word => [word, readNoun(word).noun]))
}

/** "A police official" is none of "interviews with 20 current and former employees", but may be one of "20 people". */
export function isAmong(row: TokenRow, each: Entity, everybody: ReadonlySet<string>): boolean {
  if ([...ANYBODY].some(word => everybody.has(word))) return true
  const words = [...each.nouns].flatMap(noun => [noun, ...(hypernyms.get(noun) ?? [])])
  const told = [...words, ...[...each.modifiers].filter(word => tenures.has(word))]
  return told.some(word => everybody.has(word)) || !isOfElsewhere(row, each, everybody)
}

const ANYBODY: ReadonlySet<string> = new Set([
  'people',
  'person',
  'individual',
  'other',
  'respondent',
  'source',
  'those',
])

/** "as did others in this article", "like many of the 20 people interviewed" */
const ALL_OTHERS =
  /\b(?:like|as did) (?:(?:all|most) (?:of )?)?(?:the )?others (?:\p{L}+ )?(?:for|in) this (?:article|story|report|account)\b|\blike (?:all|many|most|several|some)(?:(?: [\p{L}\d]+){1,4} interviewed| respondents)\b/iu

/** "nine", "14", "more than two dozen" */
const NUMBER = `(?:\\d+|${[...numberWords.keys()].join('|')}|(?:a |two |three )?dozens?|scores)`

/** "This account is based on", "interviews with more than a dozen": how an outlet tells of its own work. */
const REPORTING = new RegExp(
  '\\bthis (?:article|story|report|account|portrait) (?:is|was) (?:based|built|drawn)\\b|' +
    `\\b(?:interviews|conversations|discussions) with (?:[a-z]+ ){0,3}?${NUMBER}\\b`,
  'i',
)
