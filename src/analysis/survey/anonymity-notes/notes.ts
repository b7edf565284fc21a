import { reasonOpeners } from '../../../english/withheld-names.js'
import type { Range } from '../../../model/range.js'
import { rangeOf, type Stretch, stretchOf, type TokenRow, tokenAt } from '../words/token-row.js'
import { clauseEnd, clauseStart } from './clause.js'
import { mainVerbBehind } from './main-verb.js'
import { firstWording, mayWithhold, plain, type Wording } from './wordings.js'

/** The printed words on why a name is withheld. */
export interface AnonymityNote {
  readonly reason: Range
  /** The "because" inside them, or null. */
  readonly motive: Range | null
  /** The words inside them that the name is withheld: "not to be named". */
  readonly wording: Range
  /** Index of the sentence. */
  readonly sentence: number
}

/** Every note of an article that tells why a source's name is withheld, in reading order. */
export function findAnonymityNotes(row: TokenRow): AnonymityNote[] {
  const notes: AnonymityNote[] = []
  row.sentences.forEach((sentence, index) => {
    const printed = row.text.slice(sentence.start, sentence.end)
    if (!mayWithhold(printed)) return
    const text = plain(printed)
    let from = 0
    for (let rounds = 0; rounds < 4; rounds++) {
      const hit = firstWording(text, from)
      if (!hit) break
      const start = clauseStart(text, hit.index)
      const end = endOfNote(row, sentence.start, { start, end: clauseEnd(text, hit.index + hit.length) }, hit)
      const motive = motiveIn(text, hit.index, hit.length, start, end)
      notes.push({
        reason: { start: sentence.start + start, end: sentence.start + end },
        motive: motive && { start: sentence.start + motive.start, end: sentence.start + motive.end },
        wording: { start: sentence.start + hit.index, end: sentence.start + hit.index + hit.length },
        sentence: index,
      })
      from = Math.max(end, hit.index + hit.length)
    }
  })
  return notes
}

/** Where a note ends: where its clause does, and before the verb whose subject it stands beside. */
function endOfNote(row: TokenRow, sentence: number, { start, end }: Range, hit: Wording): number {
  const clause = stretchOf(row, { start: sentence + start, end: sentence + end })
  const verb = mainVerbBehind(row, clause, tokenAt(row, sentence + hit.index + hit.length))
  const before = verb === null ? null : row.tokens[verb - 1]
  return before ? Math.min(end, before.end - sentence) : end
}

/** Where in a stretch the words on its anonymity begin, or its end. */
export function anonymityIn(row: TokenRow, stretch: Stretch): number {
  const { start, end } = rangeOf(row, stretch)
  const printed = row.text.slice(start, end)
  if (!mayWithhold(printed)) return stretch.to
  const text = plain(printed)
  const hit = firstWording(text, 0)
  return hit ? Math.max(stretch.from, tokenAt(row, start + clauseStart(text, hit.index))) : stretch.to
}

const MOTIVE = new RegExp(
  String.raw`\b(?:${reasonOpeners}|due to|owing to|out of|for (?:[a-z]+ ){0,2}reasons|under (?:a|the|\w+ (?:law|rules))|for lack|in order to|so as|lest|so that|so (?:he|she|they) could|as (?:the|they|he|she|it|this|that|his|her|their)|amid|saying (?:it|he|she|they|that|his|her|their)|(?:\w{2,6} nt|not) (?:authori[sz]ed|allowed|at liberty|cleared|permitted)|(?:barred|banned|forbidden|prohibited) |to (?:discuss|speak|share|describe|offer|talk|avoid|protect|be|comment|disclose|reveal|preserve|give|detail|characterize|relay|provide|express|address|maintain|explain|recount|preview|candidly|freely|openly))\b`,
)

/** "asked not to be identified | discussing private talks", "not to be named | while the inquiry goes on" */
const MATTER = /^ (?:describing|discussing|speaking about|while) /

/** The "because" in a note, behind the words on the name withheld or before them. */
function motiveIn(text: string, at: number, length: number, start: number, end: number): Range | null {
  if (MATTER.test(text.slice(at + length, end))) return { start: at + length + 1, end }
  const found = MOTIVE.exec(text.slice(at, end))
  if (found) {
    const begins = at + found.index
    const isTrigger = begins < at + length && /^to\b/.test(found[0])
    if (!isTrigger) return { start: begins, end }
    const again = MOTIVE.exec(text.slice(at + length, end))
    if (again) return { start: at + length + again.index, end }
  }
  const before = MOTIVE_BEFORE.exec(text.slice(start, at))
  return before && { start: start + before.index, end: start + before.index + before[0].length }
}

/** "who, | fearing reprisals |, asked not to be named" */
const MOTIVE_BEFORE = /\b(?:because|citing|fearing)\b[^,]*/
