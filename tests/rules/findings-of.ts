import { analyse } from '../../src/analysis/analyse.js'
import { readArticle } from '../../src/reading/read-article.js'
import type { Rule } from '../../src/rules/rule.js'

const articleOf = (words: string) => readArticle('example', new TextEncoder().encode(words), 'text')

/** What a rule stops at in a plain text: the message, and the words it stands at. */
export function findingsOf(rule: Rule, words: string): string[] {
  const article = articleOf(words)
  return rule
    .check(analyse(article))
    .remarks.map(({ messageId, at }) => `${messageId}: ${article.text.slice(at.start, at.end)}`)
}

/** What a rule says of a plain text. */
export const messagesOf = (rule: Rule, words: string): string[] =>
  rule.check(analyse(articleOf(words))).remarks.map(({ message }) => message)
