import { visible } from './visible.js'

/**
 * Characters after which GitHub makes links of plain text, escaped or not: mentions, issue numbers, addresses, e-mail,
 * emoji names.
 */
const LINKING = /[@#]|:(?=[\w/+-])|\bwww(?=\.)|\bGH(?=-)/gi

/**
 * What can begin code, emphasis, a link, a picture, mark-up, a table's cell, a formula,
 * or an entity. Within a word, as in “harbour_board”, a low line is none of these.
 */
const MARKING = /[\\`*[\]<|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu

/** What makes a list, a rule, a heading or a quotation of the line that it opens: “- ”, “===”, “> ”, “1. ”. */
const OPENING = /^[-+=>]|(?<=^\d+)[.)](?=\s|$)/

/**
 * The text as Markdown that shows it and does nothing else, and that can be read before it is rendered, too: CommonMark
 * takes a backslash before punctuation as "not mark-up"
 * (https://spec.commonmark.org/0.31.2/#backslash-escapes), and only what can be mark-up where it stands
 * has one. An invisible word joiner breaks what GitHub would link on its own. The result is one line.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).trim().replace(LINKING, '$&\u2060').replace(MARKING, '\\$&').replace(OPENING, '\\$&')
}
