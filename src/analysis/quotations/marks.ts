import { elisions } from '../../english/elisions.js'

/** Marks that pair with one another. Single marks typed twice count as double. */
export type Family = 'double' | 'single' | 'guillemet'

/** A quotation mark and what it may do where it stands: a straight mark between two spaces opens or closes. */
export interface Mark {
  readonly family: Family
  /** Half-open, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  readonly opens: boolean
  readonly closes: boolean
}

type Role = Pick<Mark, 'opens' | 'closes'>

const marks = /["“”„‟″＂«»‹›]|``|'(?='')|''|[`'‘’‚‛]/gu
const markCharacter = /["“”„‟″＂«»‹›`'‘’‚‛]/u

/** What may stand between white space and an opening mark, and between a closing one and white space. */
const beforeOpening = /[([{—–/-]/u
const afterClosing = /[)\]}>—–/.,:;!?…-]/u

/** The quotation marks of a text, in order. Apostrophes are none. */
export function findMarks(text: string): readonly Mark[] {
  const found: Mark[] = []
  for (const { index: start, 0: printed } of text.matchAll(marks)) {
    const end = start + printed.length
    const family = familyOf(printed)
    const around = { before: beyondMarks(text, start - 1, -1), after: beyondMarks(text, end, 1) }
    const { opens, closes } = family === 'single' ? single(printed, text, start, around) : double(printed, around)
    if (opens || closes) found.push({ family, start, end, opens, closes })
  }
  return found
}

function familyOf(printed: string): Family {
  if (/[«»‹›]/u.test(printed)) return 'guillemet'
  return printed.length === 1 && /[`'‘’‚‛]/u.test(printed) ? 'single' : 'double'
}

/** The characters on both sides of a mark, or of the few marks that stand together; empty at the text's ends. */
interface Around {
  readonly before: string
  readonly after: string
}

function beyondMarks(text: string, from: number, step: 1 | -1): string {
  const most = 3
  let at = from
  while (Math.abs(at - from) < most && markCharacter.test(text.charAt(at))) at += step
  return text.charAt(at)
}

/**
 * The shape of a mark says what it does, unless white space contradicts it; straight marks have only what is around.
 * What stands behind an equals sign is a value in mark-up that was left in the text: id="12".
 */
function double(printed: string, { before, after }: Around): Role {
  if (before === '=') return { opens: false, closes: false }
  // “ closes what „ has opened: „We were not asked“, she said.
  if (printed === '“' && !isSpace(before) && !beforeOpening.test(before) && afterClosing.test(after)) return role(false)
  if (/[“„‟`«‹]/u.test(printed)) return role(isSpace(before) || !isSpace(after))
  if (/[”»›]/u.test(printed)) return role(isSpace(before) && isWordCharacter(after))
  if (isSpace(before) && isSpace(after)) return { opens: true, closes: true }
  if (isSpace(before) || isSpace(after)) return role(isSpace(before))
  if (/\p{N}/u.test(before)) return role(false)
  if (beforeOpening.test(before) !== afterClosing.test(after)) return role(beforeOpening.test(before))
  return { opens: !afterClosing.test(before), closes: true }
}

const role = (opens: boolean): Role => ({ opens, closes: !opens })

/** Single marks are told from apostrophes: inside a word, before an elision ("'em", "'90s"), after a plural's s. */
function single(printed: string, text: string, start: number, { before, after }: Around): Role {
  const startsWord = isSpace(before) || beforeOpening.test(before)
  const opens = printed !== '’' && startsWord && !isSpace(after) && !isElision(text, start + 1)
  const closes = /['’]/u.test(printed) && !isSpace(before) && !isWordCharacter(after)
  return { opens, closes: closes && !opens }
}

function isElision(text: string, from: number): boolean {
  const word = /^[\p{L}\p{N}]*/u.exec(text.slice(from, from + 8))?.[0] ?? ''
  return elisions.has(word.toLowerCase()) || /^\d\ds?$/.test(word)
}

const isSpace = (character: string) => character === '' || /\s/.test(character)
const isWordCharacter = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character)
