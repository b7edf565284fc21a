import { bystanderNouns } from '../../../english/bystander-nouns.js'
import { personalTies } from '../../../english/kin.js'
import { anybody } from '../../../english/person-nouns.js'
import { formerly } from '../../../english/tenures.js'
import { abbreviatedTitles } from '../../../english/titles.js'
import { answeringVerbs, mindVerbs } from '../../../english/verb-kinds.js'
import { anonymityIn } from '../../survey/anonymity-notes/notes.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { isOccupation, readNoun } from '../../survey/words/noun-kinds.js'
import { pluralAt } from '../../survey/words/post-nouns.js'
import { readNumber } from '../../survey/words/quantity.js'
import { pastQuotation } from '../../survey/words/quotation-marks.js'
import { isSpeech } from '../../survey/words/speech.js'
import { overlaps, type Stretch, sentenceEnd, type TokenRow } from '../../survey/words/token-row.js'
import { lemmaAt, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import type { Descriptor } from '../beside-names/descriptor.js'

/** Not the title again, nor a rank, nor what the person did not or only said. */
export function tellsMore(row: TokenRow, descriptor: Descriptor, title: Stretch | null): boolean {
  const { from, to, how } = descriptor
  // "Former Rep.", "Rear Adm."
  const rank = formerly.has(wordAt(row, from)) || /^(?:rear|vice)$/.test(wordAt(row, from)) ? from + 1 : from
  if (overlaps(descriptor, title) || abbreviatedTitles.has(wordAt(row, rank))) return false
  if (isOneWord(descriptor) && !tellsInAWord(row, descriptor, title)) return false
  if (how === 'relative') return !onlySpeaks(row, descriptor) && !(row.lower[from] === 'whose' && to - from < 3)
  const told = new Set(title ? row.lower.slice(title.from, title.to) : [])
  // "other officials" say nothing of one whose post is told, "critics" do
  if (how === 'group' && title !== null) return personalTies.has(nounOf(row, pluralAt(row, from, to)))
  return row.lower.slice(from, to).some(word => !told.has(word))
}

const nounOf = (row: TokenRow, at: number): string => readNoun(wordAt(row, at)).noun

export const isOneWord = ({ from, to }: Stretch): boolean => to - from < 2

/**
 * "rancher" of "Quill, a rancher", "neighbor" of "neighbor Ada Quill", "critics" of "critics including Ada Quill",
 * "prosecuting" of "Ada Quill, prosecuting".
 */
function tellsInAWord(row: TokenRow, { from, how, nouns }: Descriptor, title: Stretch | null): boolean {
  if (how === 'relative') return row.lower[from] !== 'who'
  if (how === 'apposition')
    return (
      isIndefinite(wordAt(row, from - 1)) && [...nouns].some(noun => isOccupation(noun) || bystanderNouns.has(noun))
    )
  if (how === 'group') return title !== null || !anybody.has(nounOf(row, from))
  return how === 'premodifier' && [...nouns].some(noun => bystanderNouns.has(noun) && !isOccupation(noun))
}

/**
 * "who said on Monday", "who is forty", "who did not return a call", "who gave only her first name", "who feared that it
 * was late", "who is recovering in hospital"
 */
function onlySpeaks(row: TokenRow, { from, to }: Stretch): boolean {
  let verb = from + 1
  while (verb < to && /^(?:ADV|AUX|PART)$/.test(tagAt(row, verb))) verb++
  const isAge = to - verb < 4 && readNumber(wordAt(row, verb)) !== null
  const thinks = row.lower[verb + 1] === 'that' && mindVerbs.has(lemmaAt(row, verb))
  return (
    isAge ||
    thinks ||
    answeringVerbs.has(lemmaAt(row, verb)) ||
    isInCare(row, { from, to }, verb) ||
    anonymityIn(row, { from, to }) === from
  )
}

/** "who is now in a place of | safety": how somebody fares does not tell what they know. */
const isInCare = (row: TokenRow, { from, to }: Stretch, verb: number): boolean =>
  /^(?:is|remains)$/.test(wordAt(row, from + 1)) &&
  (/^(?:recovering|recuperating)$/.test(wordAt(row, verb)) ||
    (/^(?:at|in)$/.test(wordAt(row, verb)) && /^(?:care|hiding|hospital|safety)$/.test(wordAt(row, to - 1))))

/** Back from where a quotation cuts words off: "who works for a firm | that", "the first (that is", "the chair.)". */
export function wholeWordsEnd(row: TokenRow, { from, to }: Stretch): number {
  let end = to
  while (end > from && /^(?:[.)…]|\.{2,})$/.test(textAt(row, end - 1)) && !opensParenthesis(row, { from, to: end }))
    end--
  const isCut = end === to && !/^(?:[,.;:)—–-]|--)$/.test(textAt(row, to))
  // "who calls it a | “con”"
  const limit = Math.min(sentenceEnd(row, end), end + LONGEST_QUOTATION)
  const closes = isCut && DANGLING.test(wordAt(row, end - 1)) ? pastQuotation(row, end, limit) : end
  if (closes > end) return closes
  const dangles = isCut ? /^(?:ADP|CCONJ|DET|SCONJ)$/ : /^(?:CCONJ|DET)$/
  while (end > from && (dangles.test(tagAt(row, end - 1)) || (isCut && row.lower[end - 1] === 'that'))) end--
  return end
}

const DANGLING = /^(?:an?|as|the)$/

/** In tokens. */
const LONGEST_QUOTATION = 16

/** "(who is also …)" within the words. */
const opensParenthesis = (row: TokenRow, { from, to }: Stretch): boolean =>
  row.lower[to - 1] === ')' && row.tokens.slice(from, to).some(({ text }) => text === '(')

/** On to what a life holds besides: "who is seventy, | has rung the bell for twenty years |, and she insists …". */
export function mainClauseEnd(row: TokenRow, { from, to, how }: Descriptor): number | null {
  const verb = to + 2
  const isPerfect = row.lower[to] === ',' && /^(?:has|had)$/.test(wordAt(row, to + 1))
  if (how !== 'relative' || !isPerfect || tagAt(row, verb) !== 'VERB' || isSpeech(row, verb)) return null
  const limit = sentenceEnd(row, from)
  let end = verb
  while (end < limit && tagAt(row, end) !== 'PUNCT') end++
  return end
}
