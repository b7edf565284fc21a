import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { readArticle } from '../../src/reading/read-article.js'
import { rules } from '../../src/rules/index.js'
import { standards } from '../../src/rules/standards.js'

/** Files of src/rules that hold no rule. */
const frame = ['define-rule.ts', 'index.ts', 'rule.ts', 'sections.ts', 'standards.ts']

test('each file of src/rules is a rule in the list, named for it, or belongs to the frame', () => {
  const files = readdirSync('src/rules').filter(name => name.endsWith('.ts'))
  expect(files.sort()).toEqual([...frame, ...rules.map(({ id }) => `${id}.ts`)].sort())
})

describe.each(rules)('$id', rule => {
  test('does not claim that an article lacks what only was not found in it', () => {
    const article = readArticle('quiet.txt', new TextEncoder().encode('The harbour was quiet on Monday.'))
    const { outcome, reason } = rule.check(analyse(article))
    if (outcome === 'not-applicable') expect(reason).toMatch(/\bfound\b/)
  })

  test('has a title, a description and advice, in sentences', () => {
    expect(rule.title).toMatch(/^\p{Lu}[^.]+$/u)
    for (const words of [rule.description, rule.advice]) expect(words).toMatch(/^\p{Lu}.+\.$/u)
  })

  test('tells how many of its findings were right or why that is not known, and when that was judged', () => {
    const { precision } = rule
    expect(precision.measured).toMatch(/^\d{4}-\d\d-\d\d$/)
    if ('silent' in precision) {
      expect(precision.silent).toMatch(/^\p{Lu}.+\.$/u)
      return
    }
    expect(precision.of).toBeGreaterThan(0)
    expect(precision.right).toBeLessThanOrEqual(precision.of)
  })

  test('rests on standards', () => {
    expect(rule.basis.length).toBeGreaterThan(0)
  })

  test('quotes the article in its messages and says what to do', () => {
    const messages = Object.values(rule.messages)
    expect(messages).not.toEqual([])
    for (const { text } of messages) {
      expect(text).toMatch(/\{\w+\}/)
      expect(text).toMatch(/\. .+\.$/)
    }
  })

  test('has a failing example for each message, a passing one and a near miss', () => {
    const kinds = rule.examples.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['failing', 'passing', 'near-miss']))
    const shown = rule.examples
      .flatMap(each => (each.kind === 'failing' ? each.findings : []))
      .map(each => each.message)
    expect([...new Set(shown)].sort()).toEqual(Object.keys(rule.messages).sort())
  })
})

test('each standard has an address and a date, or says that it has none', () => {
  expect(Object.keys(standards).length).toBeGreaterThan(rules.length)
  for (const { address, date, organization } of Object.values(standards)) {
    expect(URL.canParse(address), address).toBe(true)
    expect(date, organization).toMatch(/^(?:undated|\d{4}(?:-\d\d){0,2})$/)
  }
})
