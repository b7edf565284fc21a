/**
 * No word is longer. A longer run without white space is taken apart, since the tagger's time grows with its square.
 */
const LONGEST_WORD = 100

/** Longer than any pronoun. */
const LONGEST_PRONOUN = 8

const possessive = /['’]s(?![\p{L}\p{M}\p{N}])/giu
const possessor = /[\p{L}\p{M}\p{N}.)]+$/u

/** "Sh" of "Sh4.8 billion", "R" of "R4.5m": letters for a currency, which the tagger parts from its pounds at the point. */
const currency = /(?<![\p{L}\p{M}\p{N}.$-])\p{Lu}\p{L}{0,2}(?=\d{1,6}\.\d)/gu

/** After them "'s" is a verb, "is" or "has", which the tagger knows as a part of the word: "she's", "that's". */
const pronouns: ReadonlySet<string> = new Set(
  'i you he she it we they this that these those who what where when why how there here let'.split(' '),
)

/** Letters that the tagger does not know, and would part "Dvořák" and "Hawaiʻi" at. */
const unknownLetter = /(?![\0-\u00FF])[\p{Script=Latin}\u02BB]/gu

/**
 * A text as the tagger is to read it: every white space a plain space, its letters such as
 * the tagger knows, and spaces inserted where it parts words in one place and not in
 * another. Once it has met "Orrin's" before a comma, it takes every "Orrin's" for one word.
 */
export function separateWords(text: string): { readonly separated: string; readonly insertedAt: readonly number[] } {
  const plain = text.replace(/[^\S ]/g, ' ').replace(unknownLetter, plainLetter)
  const cuts = [...possessives(plain), ...currencies(plain), ...insideLongRuns(plain)].sort((one, other) => one - other)
  const stretches = [0, ...cuts].map((start, index) => plain.slice(start, cuts[index]))
  return { separated: stretches.join(' '), insertedAt: cuts.map((cut, index) => cut + index) }
}

/**
 * "r" for "ř", "f" for the ligature "ﬁ", and "x" for what is
 * no other letter with a mark, as "ł": as long as the letter.
 */
function plainLetter(letter: string): string {
  if (letter === '\u02BB') return "'"
  const base = letter.normalize('NFKD').charAt(0)
  if (/[a-z]/i.test(base)) return base.padEnd(letter.length, base)
  return (/\p{Lu}/u.test(letter) ? 'X' : 'x').repeat(letter.length)
}

function* possessives(text: string): Generator<number> {
  for (const { index } of text.matchAll(possessive)) {
    const [before] = possessor.exec(text.slice(Math.max(0, index - LONGEST_PRONOUN), index)) ?? []
    if (before !== undefined && !pronouns.has(before.toLowerCase())) yield index
  }
}

function* currencies(text: string): Generator<number> {
  for (const { index, 0: letters } of text.matchAll(currency)) yield index + letters.length
}

/** Every white space of `text` is a plain space. */
function* insideLongRuns(text: string): Generator<number> {
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start)
    const end = space < 0 ? text.length : space
    for (let at = start + LONGEST_WORD; at < end; at += LONGEST_WORD) yield at
    start = end + 1
  }
}
