import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { readArticle } from '../../src/reading/read-article.js'
import { rules } from '../../src/rules/index.js'
import type { Example } from '../../src/rules/rule.js'

const articleOf = ({ text, format = 'text' }: Example<string>) =>
  readArticle('example', new TextEncoder().encode(text), format)

for (const rule of rules) {
  describe(rule.id, () => {
    test.each(rule.examples)('$kind: $shows', example => {
      const article = articleOf(example)
      const { outcome, reason, remarks } = rule.check(analyse(article))
      const found = remarks.map(({ messageId, at }) => ({
        message: messageId,
        at: article.text.slice(at.start, at.end),
      }))
      const expected = example.kind === 'failing' ? example.findings : []
      const abstention = example.kind === 'near-miss' ? example.outcome : undefined
      if (example.kind === 'failing') expect(expected).not.toEqual([])
      expect(found, reason ?? '').toEqual(
        expected.map(({ message, at }) => ({ message, at: expect.stringMatching(startingWith(at)) })),
      )
      expect(outcome, reason ?? '').toBe(example.kind === 'failing' ? 'failed' : (abstention ?? 'passed'))
    })
  })
}

const startingWith = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
