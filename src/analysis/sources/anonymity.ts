import type { Range } from '../../model/range.js'
import { plain, WITHHELD } from './anonymity-wordings.js'
import { rangeOf, type Stretch, type TokenRow, tokenAt } from './token-row.js'

/** The printed words on why a name is withheld. */
export interface AnonymityNote {
  readonly reason: Range
  /** The "because" inside them, or null. */
  readonly motive: Range | null
  /** Index of the sentence. */
  readonly sentence: number
}

/** Words that begin the clause of an anonymity note. */
const CLAUSE_START =
  /\b(?:who|(?:[a-z]+ of )?whom|speaking|spoke|speaks|requesting|requested|asking|asked|insisting|insisted|agreed|agreeing|declining|declined|refusing|refused|granted|wishing|wished|on (?:the )?condition|under (?:the )?condition|(?:were|was|are|is) no?t|neither|none|nobody|(?:did|does|do) no?t (?:want|wish|have)|would (?:only )?(?:speak|talk)|were granted|was granted)\b/g

const MOTIVE =
  /\b(?:because|since|given|citing|due to|owing to|out of|for fear|fearing|for lack|in order to|so as|lest|so that|so (?:he|she|they) could|as (?:the|they|he|she|it|this|that|his|her|their)|amid|saying (?:it|he|she|they|that)|(?:\w{2,6} nt|not) (?:authori[sz]ed|allowed|permitted)|(?:barred|banned|forbidden|prohibited) |to (?:discuss|speak|share|describe|offer|talk|avoid|protect|be|comment|disclose|reveal|preserve|give|detail|characterize|relay|provide|express|address|maintain|explain|recount|preview|candidly|freely|openly))\b/

/** Every note of an article that tells why a source's name is withheld, in reading order. */
export function findAnonymityNotes(row: TokenRow): AnonymityNote[] {
  const notes: AnonymityNote[] = []
  row.sentences.forEach((sentence, index) => {
    const text = plain(row.text.slice(sentence.start, sentence.end))
    let from = 0
    for (let rounds = 0; rounds < 4; rounds++) {
      const hit = firstTrigger(text, from)
      if (!hit) break
      const start = clauseStart(text, hit.index)
      const end = clauseEnd(text, hit.index + hit.length)
      const motive = motiveIn(text, hit.index, hit.length, start, end)
      notes.push({
        reason: { start: sentence.start + start, end: sentence.start + end },
        motive: motive && { start: sentence.start + motive.start, end: sentence.start + motive.end },
        sentence: index,
      })
      from = end
    }
  })
  return notes
}

/** Where in a stretch the words on its anonymity begin, or its end. */
export function anonymityIn(row: TokenRow, stretch: Stretch): number {
  const { start, end } = rangeOf(row, stretch)
  const text = plain(row.text.slice(start, end))
  const hit = firstTrigger(text, 0)
  return hit ? Math.max(stretch.from, tokenAt(row, start + clauseStart(text, hit.index))) : stretch.to
}

function firstTrigger(text: string, from: number): { index: number; length: number } | null {
  let best: { index: number; length: number } | null = null
  const rest = text.slice(from)
  for (const trigger of WITHHELD) {
    const found = trigger.exec(rest)
    if (found && (!best || from + found.index < best.index))
      best = { index: from + found.index, length: found[0].length }
  }
  return best
}

/** Back to the word that opens the clause, not past a quotation mark. */
function clauseStart(text: string, at: number): number {
  if (/^who(?:m|se) /.test(text.slice(at, at + 6)) || isGranted(text, at)) return at
  const bound =
    Math.max(
      text.lastIndexOf('"', at),
      text.lastIndexOf('”', at),
      text.lastIndexOf(';', at),
      turnBefore(text, at),
      at - 140,
      -1,
    ) + 1
  const before = text.slice(bound, at + 1)
  let start = -1
  for (const found of before.matchAll(CLAUSE_START)) {
    if (start < 0 || /^(?:who|speaking|requesting|asking|insisting)/.test(found[0])) start = found.index
  }
  // "who read the report, said | on condition he was not named"
  if (start >= 0 && /, (?:said|told)\b/.test(before.slice(start))) return at
  // "Most of the clerks | requested anonymity"
  if (start < 0 && /^(?:ask|declin|demand|insist|refus|request)/.test(text.slice(at))) return at
  const on = /\bon (?:the )?$/.exec(text.slice(bound, at))
  if (start < 0 && on) return bound + on.index
  return start < 0
    ? Math.max(bound, text.lastIndexOf(',', at) + 1) +
        leadingSpaces(text, Math.max(bound, text.lastIndexOf(',', at) + 1))
    : bound + start + otherClause(text.slice(bound + start, at + LONGEST_VERB))
}

/** "an executive | granted anonymity to discuss it" */
const isGranted = (text: string, at: number): boolean =>
  /^(?:granted|given|promised) anonymity (?:to|because|in) /.test(text.slice(at, at + 30)) &&
  !/\b(?:was|were|been|being|who|,) $/.test(text.slice(Math.max(0, at - 8), at))

/**
 * "The bank declined to comment, but | an executive granted
 * anonymity said": where the sentence last turned to something else.
 */
function turnBefore(text: string, at: number): number {
  return Math.max(...[', but ', ', while ', ', though ', ', although '].map(turn => endOfLast(text, turn, at)))
}

function endOfLast(text: string, words: string, at: number): number {
  const found = text.lastIndexOf(words, at)
  return found < 0 ? found : found + words.length - 1
}

const LONGEST_VERB = 'requested '.length

/** How much of the words from "who" on tells something else: "who saw the crash and | asked". */
function otherClause(words: string): number {
  return (
    /^who .*\band (?=(?:spoke|asked|requested|insisted|declined|agreed|refused|wished)\b[^,]*$)/.exec(words)?.[0]
      .length ?? 0
  )
}

function leadingSpaces(text: string, at: number): number {
  let n = 0
  while (text[at + n] === ' ') n++
  return n
}

/** "… because she fears for her job | said the ward was full": the verb whose subject the note stands beside. */
const RESUMES = /(?<!\b(?:he|she|they|who|it|and|or|have|has|had|was|were)) (?:said|told|described|confirmed)\b/

/**
 * To the end of the clause: the verb that it interrupts, a comma that no
 * "because" or "saying" follows, a quotation mark, the sentence's end.
 */
function clauseEnd(text: string, from: number): number {
  // "said on condition of anonymity | that it would fail"
  if (text.startsWith(' that ', from)) return from
  const resumed = RESUMES.exec(text.slice(from))
  const limit = resumed ? from + resumed.index : text.length
  for (let at = from; at < limit; at++) {
    const mark = text[at]
    if (mark === '"' || mark === '“' || mark === '”' || mark === ';' || mark === '—') return trimEnd(text, at)
    if (
      mark === ',' &&
      !/^, (?:because|since|citing|given|saying|as|fearing|for fear|let alone|who|and (?:because|asked|requested))\b/.test(
        text.slice(at, at + 20),
      )
    )
      return trimEnd(text, at)
    if (mark === '.' && at >= text.length - 2) return trimEnd(text, at)
  }
  return trimEnd(text, limit)
}

function trimEnd(text: string, at: number): number {
  let end = at
  while (end > 0 && /[\s.,]/.test(text[end - 1] ?? '')) end--
  return end
}

/** "asked not to be identified | discussing private talks", "not to be named | while the inquiry goes on" */
const MATTER = /^ (?:describing|discussing|speaking about|while) /

function motiveIn(text: string, at: number, length: number, start: number, end: number): Range | null {
  const from = at
  if (MATTER.test(text.slice(at + length, end))) return { start: at + length + 1, end }
  const found = MOTIVE.exec(text.slice(from, end))
  if (found) {
    const begins = from + found.index
    const isTrigger = begins < at + length && /^to\b/.test(found[0])
    if (!isTrigger) return { start: begins, end }
    const again = MOTIVE.exec(text.slice(at + length, end))
    if (again) return { start: at + length + again.index, end }
  }
  const before = /\b(?:because|fearing|citing|(?:\w{2,6} nt|not) authori[sz]ed)\b/.exec(text.slice(start, at))
  return before ? { start: start + before.index, end } : null
}
