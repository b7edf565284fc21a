import type { Report } from '../model/report.js'

/**
 * Characters that would act on a terminal or a page that shows the file: `<` and `>`, controls, bidi controls, invisible
 * format characters, line and paragraph separators. All of them stand inside strings; the line feeds between the lines
 * are the file's own.
 */
const ACTING = /(?!\n)[<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/**
 * The report as JSON: keys in the order in which the report was built (the schema's), two spaces a level, a final line
 * feed. Parsing it gives the report back.
 */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2).replace(ACTING, escaped)}\n`
}

/** A character as JSON escapes it, one `\u` for each UTF-16 unit. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
    .map(code => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('')
}
