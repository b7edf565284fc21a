import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditArticle } from '../../src/audit/audit.js'
import { readArticle } from '../../src/reading/read-article.js'
import { UnreadableArticle } from '../../src/reading/unreadable-article.js'
import { rules } from '../../src/rules/index.js'
import { holdsInvariants } from './invariants.js'

const articles = readdirSync('article').map(name => ({
  path: `article/${name}`,
  bytes: readFileSync(`article/${name}`),
}))
const audit = ({ path, bytes }: { path: string; bytes: Uint8Array }) => auditArticle(readArticle(path, bytes))

describe.each(articles)('$path', article => {
  const report = audit(article)

  test('every span is a place of the file that says what is meant, and every id leads somewhere', () => {
    holdsInvariants(report, article.bytes.toString('utf8'))
  })

  test('every rule has its line, and its findings if it failed', () => {
    expect(report.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { id, outcome } of report.rules) {
      expect(report.findings.some(({ ruleId }) => ruleId === id)).toBe(outcome === 'failed')
    }
  })

  test('the findings are in reading order, and the summary counts them', () => {
    const starts = report.findings.map(({ span }) => span.start)
    expect(starts).toEqual(starts.toSorted((one, other) => one - other))
    const { error, warning, note } = report.summary.findings
    expect(error + warning + note).toBe(report.findings.length)
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

test('the same article gives the same report alone, in a batch and in reverse order', () => {
  const batch = articles.map(audit)
  const reversed = articles.toReversed().map(audit).reverse()
  expect(reversed).toEqual(batch)
  expect(audit(articles[0] ?? expect.fail('no article'))).toEqual(batch[0])
})

test('no cut and no insertion breaks a report', () => {
  const hostile = fc.constantFrom(
    '&amp;',
    '\r\n',
    '“',
    '"',
    '\u202e',
    '😀',
    '</p>',
    '**',
    '\ud800',
    'said',
    '\u0000',
    '[',
  )
  const edit = fc.record({
    article: fc.constantFrom(...articles),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 400 }),
    insert: fc.array(hostile, { maxLength: 4 }),
  })
  let audited = 0
  fc.assert(
    fc.property(edit, ({ article, at, length, insert }) => {
      const whole = article.bytes.toString('utf8')
      const start = Math.floor(at * whole.length)
      const bytes = Buffer.from(whole.slice(0, start) + insert.join('') + whole.slice(start + length))
      const report = auditOrRefuse({ path: article.path, bytes })
      if (!report) return
      audited += 1
      holdsInvariants(report, bytes.toString('utf8'))
    }),
    { numRuns: 25 },
  )
  expect(audited).toBeGreaterThan(5)
}, 120_000)

function auditOrRefuse(article: { path: string; bytes: Uint8Array }) {
  try {
    return audit(article)
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableArticle)
    return undefined
  }
}

test('characters that take two units are listed for those who count in code points', () => {
  const file = 'The port 🚢 was quiet, harbour master Ilse Marrow said. “Quiet 🌊 as can be,” she said.'
  const report = audit({ path: 'a.txt', bytes: Buffer.from(file) })
  expect(report.article.astral).toEqual([file.indexOf('🚢'), file.indexOf('🌊')])
})

test('settings switch rules off', () => {
  const article = readArticle('a.txt', Buffer.from('Experts say the new dike is too low.'))
  const settings = { rules: { 'vague-collective': { severity: 'off' } }, certainty: 0.5 } as const
  expect(auditArticle(article, settings).rules.map(({ id }) => id)).not.toContain('vague-collective')
})

test('a message quotes once what the article quotes', () => {
  const file = '“He was in the room,” said one official, who asked not to be named because the talks are private.'
  const { findings } = audit({ path: 'a.txt', bytes: Buffer.from(file) })
  const messages = findings.map(({ message }) => message).join('\n')
  expect(messages).toContain('“He was in the room,”')
  expect(messages).not.toContain('““')
})

test('braces in the article are its words in a message, too', () => {
  const file = 'The mill will use {source} and {claim} from May, one official said.'
  const { findings } = audit({ path: 'a.txt', bytes: Buffer.from(file) })
  const quoting = findings.map(({ message }) => message).filter(message => message.includes('The mill will use'))
  expect(quoting.length).toBeGreaterThan(1)
  for (const message of quoting) expect(message).toContain('“The mill will use {source} and {claim} from May”')
})
