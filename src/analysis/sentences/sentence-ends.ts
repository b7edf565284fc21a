import {
  anywhere,
  anywhereInCapitals,
  beforeNames,
  beforeNumbers,
  clockTimes,
  timeZones,
} from '../../english/abbreviations.js'
import { weekdays } from '../../english/calendar.js'
import { sentenceOpeners } from '../../english/function-words.js'
import { speakerVerbs } from '../../english/quotation-cues.js'

/** Terminal marks, then the quotation marks and brackets that close behind them, before white space. */
const stops = /(?<![.!?…‽])([.!?…‽]+)(["'”’»›)\]]*)(?=\s)/gu

/** How far to look around a stop, in UTF-16 units and words: enough for any abbreviation, and for most speakers. */
const LONGEST_WORD = 24
const LONGEST_SPEAKER = 80
const MOST_SPEAKER_WORDS = 6

/**
 * Where the sentences of a block end: offsets into `text`, in order, each behind the closing marks; the last is the
 * text's end. Tells a period that ends a sentence from one that ends an abbreviation or an initial, and a question
 * that ends a sentence from one whose speaker follows.
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  let start = 0
  for (const { index, 0: whole, 1: marks = '', 2: closers = '' } of text.matchAll(stops)) {
    const end = index + whole.length
    const before = wordBefore(text, start, index)
    const isNetwork = before === 'X' && ON_X.test(text.slice(Math.max(start, index - LONGEST_WORD), index))
    const isOpening = !/[\p{L}\p{N}]/u.test(text.slice(start, index - before.length).slice(-LONGEST_WORD))
    if (
      endsSentence({
        marks,
        closers,
        before,
        isOpening,
        isNetwork,
        after: text.slice(end, end + LONGEST_SPEAKER).trimStart(),
      })
    ) {
      ends.push(end)
      start = end
    }
  }
  return [...ends, text.length]
}

/** "posted on X." */
const ON_X = /\b(?:on|to|via) X$/

interface Stop {
  readonly marks: string
  readonly closers: string
  /** The word that the marks stand behind: "p.m", "then-Sen", "Corp". */
  readonly before: string
  /** No word stands before that one in the sentence. */
  readonly isOpening: boolean
  /** "X" is the social network, no initial. */
  readonly isNetwork: boolean
  readonly after: string
}

function endsSentence({ marks, closers, before, isOpening, isNetwork, after }: Stop): boolean {
  const [next = ''] = /(?<=^["'“‘«‹([`„‚]*)[\p{L}\p{M}\p{N}]+/u.exec(after) ?? []
  const isQuoted = /["'”’»]/u.test(closers)
  if (/^\p{Ll}/u.test(next) || /^[—–.-]/u.test(after) || (before === '' && isOpening)) return false
  if (marks !== '.') return !(isQuoted && namesSpeaker(after))

  const word = before.slice(before.lastIndexOf('-') + 1)
  const abbreviation = word.toLowerCase()
  if (beforeNames.has(abbreviation)) return false
  if (beforeNumbers.has(abbreviation)) return !/^\p{N}/u.test(next)
  if (/^\d{1,3}$/.test(word)) return !isOpening
  if (clockTimes.has(abbreviation)) return /^\p{Lu}\p{Ll}/u.test(next) && !staysInTime(next.toLowerCase())
  return !isAbbreviation(word) || isNetwork || isQuoted || sentenceOpeners.has(next.toLowerCase())
}

/** "Orrin Corp.", "Fla.", "J. Vale", "the U.S.", "Ph.D."; but "So am I.", "She was ill." */
const isAbbreviation = (word: string) =>
  anywhere.has(word.toLowerCase()) ||
  (/^\p{Lu}/u.test(word) && anywhereInCapitals.has(word.toLowerCase())) ||
  (word !== 'I' && /^\p{L}(\.\p{L})*$/u.test(word))

const staysInTime = (next: string) => weekdays.has(next) || timeZones.has(next) || anywhereInCapitals.has(next)

/** "Why?" Vale asked. "Why?" the mayor of Orrin asked. The verb comes within a few words and before any mark. */
function namesSpeaker(after: string): boolean {
  const words = after.split(' ', MOST_SPEAKER_WORDS)
  const verb = words.findIndex(word => speakerVerbs.has(word.replace(/[.,:]$/, '')))
  return verb > 0 && words.slice(0, verb).every(word => /[\p{L}\p{M}]$/u.test(word) || beforeNames.has(titleOf(word)))
}

const titleOf = (word: string) => word.replace(/\.$/, '').toLowerCase()

function wordBefore(text: string, start: number, end: number): string {
  return /[\p{L}\p{M}\p{N}.-]*$/u.exec(text.slice(Math.max(start, end - LONGEST_WORD), end))?.[0] ?? ''
}
