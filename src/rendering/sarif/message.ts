import { visible } from '../visible.js'

/**
 * Text as a SARIF message has it (section 3.11): braces, which would hold a placeholder, are doubled, and what would
 * read as a link is escaped.
 */
export function messageOf(text: string): string {
  return visible(text).replace(/[{}]/g, '$&$&').replaceAll('](', '\\](')
}
