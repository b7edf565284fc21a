/**
 * Characters that would act on a terminal or a page that shows the file: `<` and `>`,
 * controls, bidi controls, invisible format characters, tag characters (some of which
 * Unicode has not assigned), line and paragraph separators.
 * All of them stand inside strings; the line feeds between the lines are the file's own.
 */
const ACTING = /(?!\n)[<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{e0000}-\u{e007f}]/gu

/**
 * A value as JSON that acts on nothing that shows it. Parsing it gives the value back.
 *
 * @param indent spaces a level; all in one line without it
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(ACTING, escaped)
}

/** A character as JSON escapes it, one `\u` for each UTF-16 unit. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
    .map(code => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('')
}
