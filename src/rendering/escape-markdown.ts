import { visible } from './visible.js'

/**
 * Characters after which GitHub makes links of plain text, escaped or not: mentions, issue numbers, addresses, e-mail,
 * emoji names.
 */
const LINKING = /[@#]|:(?=[\w/+-])|\bwww(?=\.)|\bGH(?=-)/gi

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/g

/**
 * The text as Markdown that shows it and does nothing else. CommonMark takes a backslash before any ASCII punctuation
 * as "not mark-up" (https://spec.commonmark.org/0.31.2/#backslash-escapes); an invisible word joiner breaks what GitHub
 * would link on its own. The result is one line.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(LINKING, '$&\u2060').replace(ASCII_PUNCTUATION, '\\$&')
}
