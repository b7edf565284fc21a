/**
 * Characters that act instead of showing: C0 and C1 controls (ANSI escapes among them), bidi controls, invisible
 * format characters, tag characters, line and paragraph separators, halves of surrogate pairs, and the code points that
 * are no characters, which no XML may hold. The joiners U+200C and
 * U+200D stay: Persian, Hindi and many emoji are not written without them.
 */
const ACTING =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{Bidi_Control}\u{ad}\u{200b}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu

/**
 * The text with nothing hidden in it: what would steer a terminal, a browser or the order of the words is named
 * instead, `‹U+202E›`. Line breaks and tabs become spaces, so the result is one line. Every format but JSON passes
 * whatever an article or its path says through this function.
 */
export function visible(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(ACTING, named)
}

/** A character by its number: `‹U+001B›`. */
function named(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`
}
