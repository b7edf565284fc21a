import { keepingBack, reasonOpeners, wantingIt } from '../../../english/withheld-names.js'

/** How far before the words on a name withheld their clause may begin, in characters. */
const LONGEST_CLAUSE = 140

/** Words that begin the clause of an anonymity note. */
const CLAUSE_START = new RegExp(
  String.raw`\b(?:who|(?:[a-z]+ of )?whom|${keepingBack.past}|${keepingBack.participle}|speaks|granted|on (?:the )?condition|under (?:the )?condition|(?:were|was|are|is) no?t|neither|none|nobody|(?:did|does|do) no?t (?:want|wish|have)|would (?:only )?(?:give|speak|talk)|(?:gave|giving) (?=(?:(?:his|her) names? )?only )|identif(?:ied|ying) (?=(?:him|her)self only )|were granted|was granted)\b`,
  'g',
)

/** Of these the last opens the clause, of others the first. */
const SUBORDINATE = new RegExp(`^(?:(?:[a-z]+ of )?who|${keepingBack.participle})`)

/** "Most of the clerks | requested anonymity", "They | demand anonymity" */
const OWN_VERB = new RegExp(`^(?:ask|declin|demand|insist|refus|request|speak|spoke|${wantingIt}\\b)`)

/** Back to the word that opens the clause, not past a quotation mark. */
export function clauseStart(text: string, at: number): number {
  if (/^who(?:m|se)? /.test(text.slice(at, at + 6)) || isGranted(text, at)) return at
  const bound =
    Math.max(
      text.lastIndexOf('"', at),
      text.lastIndexOf('”', at),
      text.lastIndexOf(';', at),
      turnBefore(text, at),
      at - LONGEST_CLAUSE,
      -1,
    ) + 1
  const before = text.slice(bound, at + 1)
  let start = -1
  for (const found of before.matchAll(CLAUSE_START)) {
    if (start < 0 || SUBORDINATE.test(found[0])) start = found.index
  }
  // "who read the report, said | on condition he was not named"
  if (start >= 0 && /, (?:said|told)\b/.test(before.slice(start))) return at
  if (start < 0 && OWN_VERB.test(text.slice(at))) return at
  const granted = start < 0 ? / (?:are|is|was|were|did|does|do|has|have|had) $/.exec(text.slice(bound, at)) : null
  if (granted) return bound + granted.index + 1
  const on = /\bon (?:the )?$/.exec(text.slice(bound, at))
  if (start < 0 && on) return bound + on.index
  return start < 0 ? bound : bound + start + otherClause(text.slice(bound + start, at + LONGEST_VERB))
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
  return Math.max(
    ...[', but ', ', while ', ', though ', ', although ', ', and he ', ', and she ', ', and they '].map(turn =>
      endOfLast(text, turn, at),
    ),
  )
}

function endOfLast(text: string, words: string, at: number): number {
  const found = text.lastIndexOf(words, at)
  return found < 0 ? found : found + words.length - 1
}

const LONGEST_VERB = 'requested '.length

/** How much of the words from "who" on tells something else: "who saw the crash and | asked", "who saw it | asked". */
const otherClause = (words: string): number => (OTHER_AND.exec(words) ?? OTHER_SUBJECT.exec(words))?.[0].length ?? 0

const OTHER_AND = new RegExp(`^who .*\\band (?=${keepingBack.past}\\b[^,]*$)`)
const OTHER_SUBJECT = new RegExp(
  `^who (?!${keepingBack.past}\\b|(?:also|as|both|did|each|had|has|have|like|only|then|would)\\b)[a-z]+ [^,]{0,99}(?<!\\b(?:and|but|or|who)) (?=${keepingBack.past}\\b[^,]*$)`,
)

/** "… because she fears for her job | said the ward was full": the verb whose subject the note stands beside. */
const RESUMES =
  /(?<!\b(?:he|she|they|who|it|and|or|have|has|had|was|were|be|been|being)) (?:said|told|described|confirmed)\b/

/**
 * To the end of the clause: the verb that it interrupts, a comma that no
 * "because" or "saying" follows, a quotation mark, the sentence's end.
 */
export function clauseEnd(text: string, from: number): number {
  // "said on condition of anonymity | that it would fail"
  if (text.startsWith(' that ', from)) return from
  const resumed = RESUMES.exec(text.slice(from))
  const limit = resumed ? from + resumed.index : text.length
  for (let at = from; at < limit; at++) {
    const called = CALLED.exec(text.slice(at, at + LONGEST_CALLED))
    if (called) {
      at += called[0].length - 1
      continue
    }
    const part = PART_NAMED.exec(text.slice(Math.max(0, at - LONGEST_PART), at))
    const given = part && GIVEN.exec(text.slice(at, at + LONGEST_CALLED))
    if (given) {
      at += given[0].length - 1
      continue
    }
    const mark = text[at]
    if (mark === '"' || mark === '“' || mark === '”' || mark === ';' || mark === '—') return trimEnd(text, at)
    if (mark === ',' && !ASIDE_AND_REASON.test(text.slice(at, at + 40)) && !GOES_ON.test(text.slice(at, at + 22)))
      return trimEnd(text, at)
    if (mark === '.' && at >= text.length - 2) return trimEnd(text, at)
  }
  return trimEnd(text, limit)
}

/** ", though, because" */
const ASIDE_AND_REASON = new RegExp(String.raw`^, [\p{L}'’-]{1,20}, (?:${reasonOpeners}|as)\b`, 'u')

/** What a comma before it does not part from the note. */
const GOES_ON = new RegExp(
  String.raw`^, (?:${reasonOpeners}|as|saying|let alone|be (?:used|published|printed)|to (?:avoid|protect)|who|and (?:because|asked|requested))\b`,
)

/** "“Adam”" of "who can be identified only as “Adam” for legal reasons" */
const CALLED = /^["“]\p{L}[\p{L} .'-]*["”](?=[ ,.])/u
/** In characters. */
const LONGEST_CALLED = 30

/** "first name" and ", Ruth" of "who gave only her first name, Ruth, because …" */
const PART_NAMED = /\b(?:name|nickname|surname|initials?|call ?sign|guerre)$/
const GIVEN = /^, \p{L}[\p{L}.'’-]{0,20}(?=[,.])/u
/** In characters. */
const LONGEST_PART = 10

function trimEnd(text: string, at: number): number {
  let end = at
  while (end > 0 && /[\s.,]/.test(text[end - 1] ?? '')) end--
  return end
}
