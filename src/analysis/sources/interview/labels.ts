import { type TokenRow, textOf } from '../../survey/words/token-row.js'
import { hasCapital, textAt } from '../../survey/words/words-at.js'

/** The label that a paragraph opens with, "Q." or "Ada Quill:": whose turn it is. */
export interface Label {
  /** In lower case, of initials only the letters: "q", "ada quill", "aq". */
  readonly words: string
  /** The token behind it. */
  readonly to: number
}

/** In tokens, hyphens among them. */
const LONGEST = 6

/** The label that begins at a token, or null where none does. */
export function labelAt(row: TokenRow, from: number): Label | null {
  if (/^[QA]\.$/.test(textAt(row, from))) return { words: textAt(row, from).charAt(0).toLowerCase(), to: from + 1 }
  let to = from
  while (to < from + LONGEST && (hasCapital(row, to) || textAt(row, to) === '-')) to++
  const isLetter = to === from + 1 && /^[QA]$/.test(textAt(row, from))
  if (to === from || !(textAt(row, to) === ':' || (isLetter && textAt(row, to) === '.'))) return null
  const words = textOf(row, { from, to })
  return { words: (/^[\p{Lu}.-]+$/u.test(words) ? words.replace(/[.-]/g, '') : words).toLowerCase(), to: to + 1 }
}

/**
 * What a label may call somebody: by the whole name, the surname or, of two words or more, initials, "aq", and "sar" of
 * Ada Sorel-Reyes, too. "A" and "Q" stand for the answer and the question, whoever gives it.
 */
export function labelsFor(name: readonly string[]): string[] {
  const lettered = name.length < 2 ? [] : [name, name.flatMap(word => word.split('-'))]
  const initials = lettered.map(words => words.map(word => word[0]).join(''))
  return [name.join(' '), name.at(-1) ?? '', ...initials]
    .map(label => label.toLowerCase())
    .filter(label => label !== 'a' && label !== 'q')
}
