import { expect, test } from 'vitest'
import type { Report, ReportCorrection, ReportSuppression } from '../../src/model/report.js'
import { decisionsIn } from '../../src/rendering/decisions.js'
import { renderMarkdown } from '../../src/rendering/markdown/report.js'
import { renderText } from '../../src/rendering/text.js'
import { REPORT } from './example.js'

const [suppressed] = REPORT.findings.filter(finding => finding.suppressed !== null)
const span = suppressed?.span ?? expect.fail('nothing is suppressed')

const correction: ReportCorrection = {
  decision: '“a | clerk” is Ida Brandt.',
  words: 'a | clerk',
  by: 'Olga Hent',
  reason: null,
  outcome: 'applied',
  problem: null,
  span,
}
const stale: ReportSuppression = {
  by: 'file',
  ruleId: 'hearsay',
  reason: 'known',
  fingerprint: '0'.repeat(16),
  outcome: 'unneeded',
  problem: 'It is not needed any more.',
  span: null,
}
const report: Report = {
  ...REPORT,
  corrections: [correction, { ...correction, outcome: 'stale', problem: 'The words are gone.', span: null }],
  suppressions: [...REPORT.suppressions, stale],
  findings: REPORT.findings.map((finding, index) =>
    index === 0 ? { ...finding, suppressed: { by: 'unchanged', reason: 'Its lines are as they were.' } } : finding,
  ),
  summary: { ...REPORT.summary, findings: { error: 2, warning: 4, note: 1, suppressed: 1, unchanged: 1 } },
}

test('corrections, suppressed findings and what holds no more are decisions; unchanged lines are none', () => {
  expect(decisionsIn(report).map(({ what, about }) => `${what}: ${about}`)).toEqual([
    'corrected: “a | clerk” is Ida Brandt.',
    'stale correction: “a | clerk” is Ida Brandt.',
    `suppressed: ${suppressed?.ruleId}`,
    'stale suppression: hearsay',
  ])
})

test('the terminal shows them with their reasons, and counts the unchanged', () => {
  const text = renderText(report)
  expect(text).toContain(`corrected  “a | clerk” is Ida Brandt. (${span.line}:${span.column})\n  Olga Hent\n`)
  expect(text).toContain('stale correction  “a | clerk” is Ida Brandt.\n  The words are gone.\n')
  expect(text).toContain(`  ${suppressed?.suppressed?.reason} (a comment in the article)\n`)
  expect(text).toContain('stale suppression  hearsay\n  It is not needed any more.\n')
  expect(text).toContain('2 errors, 4 warnings, 1 note, 1 suppressed, 1 on unchanged lines')
})

test('Markdown has them in a table that no text can break', () => {
  const markdown = renderMarkdown(report)
  const table = markdown.slice(markdown.indexOf('4 decisions of the newsroom')).split('</details>')[0] ?? ''
  const rows = table.split('\n').filter(line => line.startsWith('| '))
  expect(rows).toHaveLength(6)
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
  expect(markdown).toContain('1 on unchanged lines')
})
