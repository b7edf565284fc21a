import type { Range } from '../../model/range.js'
import { rangeOf, type Stretch, type TokenRow, tokenAt } from './token-row.js'

/** The printed words on why a name is withheld. */
export interface AnonymityNote {
  readonly reason: Range
  /** The "because" inside them, or null. */
  readonly motive: Range | null
  /** Index of the sentence. */
  readonly sentence: number
}

const TRIGGERS = [
  /\b(?:condition of|request(?:ed|ing|s)?|asked for|asking for|insist(?:ed|ing|s) on|grant(?:ed|ing)|given|demanded|demanding|sought|seeking|promised?|preferr(?:ed|ing)|under) anonymity\b/,
  /\b(?:spoke|speaking|speak|talked|talking|said|quoted) anonymously\b/,
  /\b(?:remain(?:ed|ing)?|stay(?:ed|ing)?|be|keep) anonymous\b/,
  /\bnot (?:to )?be (?:named|identified|quoted by name)\b/,
  /\b(?:declin|refus)(?:ed|ing|es) to (?:be (?:named|identified)|give (?:his|her|their) (?:full |last )?names?|speak on the record|provide (?:his|her|their) names?)\b/,
  /\b(?:his|her|their) (?:full |last |real )?(?:sur)?names? (?:not )?(?:not be|be withheld|was withheld|were withheld|withheld)\b/,
  /\b(?:not|n't|without being|neither|nor) (?:been |were |was )?authori[sz]ed to (?:speak|discuss|comment|talk|reveal|disclose|divulge)\b/,
  /\b(?:not|n't|neither|none|nobody|no one)(?: of (?:them|the \w{1,20}))? (?:want|wish|agree|care|consent)(?:ed|s)? to (?:be (?:named|identified|quoted)|(?:give|share|provide) (?:his|her|their) names?)\b/,
  /\bnot (?:want|wish) (?:his|her|their) names? (?:used|published|printed|disclosed)\b/,
  /\b(?:spoke|speak|speaking|talked|talking|said) (?:only )?(?:on (?:deep )?background|not for attribution|off the record)\b/,
  /\b(?:is|are) not being (?:named|identified)\b/,
  /\bwithholding (?:his|her|their) names?\b/,
  /\b(?:only|just) by (?:his|her|their) (?:first|given) names?\b/,
]

/** Words that begin the clause of an anonymity note. */
const CLAUSE_START =
  /\b(?:who|(?:[a-z]+ of )?whom|speaking|spoke|speaks|requesting|requested|asking|asked|insisting|insisted|agreed|agreeing|declining|declined|refusing|refused|granted|wishing|wished|on (?:the )?condition|under (?:the )?condition|were not|was not|are not|is not|neither|none|nobody|did not want|were granted|was granted)\b/g

const MOTIVE =
  /\b(?:because|since|given|citing|due to|owing to|out of|for fear|fearing|for lack|in order to|so as|lest|so that|so (?:he|she|they) could|as (?:the|they|he|she|it|this|that|his|her|their)|amid|saying (?:it|he|she|they|that)|not authori[sz]ed|were not|was not|to (?:discuss|speak|share|describe|offer|talk|avoid|protect|be|comment|disclose|reveal|preserve|give|detail|characterize|relay|provide|express|address|maintain|explain|recount|preview|candidly|freely|openly))\b/

/** Every note of an article that tells why a source's name is withheld, in reading order. */
export function findAnonymityNotes(row: TokenRow): AnonymityNote[] {
  const notes: AnonymityNote[] = []
  row.sentences.forEach((sentence, index) => {
    const text = normal(row.text.slice(sentence.start, sentence.end))
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
  const text = normal(row.text.slice(start, end))
  const hit = firstTrigger(text, 0)
  return hit ? Math.max(stretch.from, tokenAt(row, start + clauseStart(text, hit.index))) : stretch.to
}

/** As the patterns expect it, unchanged in length. */
const normal = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s/g, ' ')

function firstTrigger(text: string, from: number): { index: number; length: number } | null {
  let best: { index: number; length: number } | null = null
  const rest = text.slice(from)
  for (const trigger of TRIGGERS) {
    const found = trigger.exec(rest)
    if (found && (!best || from + found.index < best.index))
      best = { index: from + found.index, length: found[0].length }
  }
  return best
}

/** Back to the word that opens the clause, not past a quotation mark. */
function clauseStart(text: string, at: number): number {
  const bound =
    Math.max(text.lastIndexOf('"', at), text.lastIndexOf('”', at), text.lastIndexOf(';', at), at - 140, -1) + 1
  const before = text.slice(bound, at + 1)
  let start = -1
  for (const found of before.matchAll(CLAUSE_START)) {
    if (start < 0 || /^(?:who|speaking|requesting|asking|insisting)/.test(found[0])) start = found.index
  }
  const on = /\bon (?:the )?$/.exec(text.slice(bound, at))
  if (start < 0 && on) return bound + on.index
  return start < 0
    ? Math.max(bound, text.lastIndexOf(',', at) + 1) +
        leadingSpaces(text, Math.max(bound, text.lastIndexOf(',', at) + 1))
    : bound + start + otherClause(text.slice(bound + start, at + LONGEST_VERB))
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

/** To the end of the clause: the verb that it interrupts, a comma that no "because" or "saying" follows, a quotation mark, the sentence's end. */
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

function motiveIn(text: string, at: number, length: number, start: number, end: number): Range | null {
  const from = at
  const found = MOTIVE.exec(text.slice(from, end))
  if (found) {
    const begins = from + found.index
    const isTrigger = begins < at + length && /^to\b/.test(found[0])
    if (!isTrigger) return { start: begins, end }
    const again = MOTIVE.exec(text.slice(at + length, end))
    if (again) return { start: at + length + again.index, end }
  }
  const before = /\b(?:because|fearing|citing|not authori[sz]ed)\b/.exec(text.slice(start, at))
  return before ? { start: start + before.index, end } : null
}
