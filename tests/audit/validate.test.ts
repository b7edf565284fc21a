import { expect, test } from 'vitest'
import { auditArticle } from '../../src/audit/audit.js'
import { InvalidReport, validReport } from '../../src/audit/validate.js'
import { readArticle } from '../../src/reading/read-article.js'

const text = 'The harbour was quiet on Monday, harbour master Ilse Marrow said.'
const report = auditArticle(readArticle('article.txt', new TextEncoder().encode(text)))

test('a report that the schema allows is given back', () => {
  expect(validReport(report)).toBe(report)
})

test('one that it does not allow is an error that names the article and the place', () => {
  const broken = { ...report, summary: { ...report.summary, claims: -1 } }
  expect(() => validReport(broken)).toThrow(InvalidReport)
  expect(() => validReport(broken)).toThrow('article.txt: the report breaks its schema: /summary/claims must be >= 0')
})

test('nothing may be in a report that the schema does not know', () => {
  expect(() => validReport(Object.assign({}, report, { generatedAt: '2025-01-01' }))).toThrow('additional properties')
})
