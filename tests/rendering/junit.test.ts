import { parseXml, XmlElement } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report, ReportRule } from '../../src/model/report.js'
import type { Trouble } from '../../src/model/trouble.js'
import { renderJunit } from '../../src/rendering/junit.js'
import { visible } from '../../src/rendering/visible.js'
import { REPORT } from './example.js'
import { hostile } from './hostile.js'

const elements = (parent: XmlElement) => parent.children.filter(child => child instanceof XmlElement)

/** What a CI server reads: the suites, their tests, and what became of each. */
function read(reports: readonly Report[], troubles: readonly Trouble[] = []) {
  const { root } = parseXml(renderJunit(reports, troubles))
  const suites = elements(root ?? expect.unreachable()).map(suite => ({
    ...suite.attributes,
    cases: elements(suite).map(test => ({
      ...test.attributes,
      children: elements(test).map(({ name, attributes, text }) => ({ name, ...attributes, text })),
    })),
  }))
  return { ...root?.attributes, suites }
}

const rule = (outcome: ReportRule['outcome'], reason: string | null): Report => ({
  ...REPORT,
  rules: [{ ...(REPORT.rules[0] ?? expect.unreachable()), outcome, reason }],
  findings: [],
})

describe('renderJunit', () => {
  const { suites, ...totals } = read([REPORT])
  const [suite] = suites

  test('has a suite an article and a test a rule', () => {
    expect(suite).toMatchObject({ name: 'article/kelmar-quay.md' })
    expect(suite?.cases.map(test => test)).toHaveLength(REPORT.rules.length)
    expect(totals).toMatchObject({ name: 'attribution-audit', tests: `${REPORT.rules.length}`, errors: '0' })
  })

  test('errors and warnings fail a test, with place, message and evidence', () => {
    const failing = suite?.cases.filter(({ children }) => children.some(({ name }) => name === 'failure'))
    const rules = REPORT.findings.filter(({ severity, suppressed }) => severity !== 'note' && suppressed === null)
    expect(failing).toHaveLength(new Set(rules.map(({ ruleId }) => ruleId)).size)
    const [failure] = failing?.find(test => 'name' in test && test.name === 'anonymous-single-source')?.children ?? []
    expect(failure).toMatchObject({ name: 'failure', type: 'error' })
    expect(failure?.text).toContain('article/kelmar-quay.md:10:27 error: That the director kept a report')
    expect(failure?.text).toContain('source: One harbour official')
  })

  test('notes and what is suppressed are output, and do not fail', () => {
    const findings = REPORT.findings.map(finding => ({
      ...finding,
      suppressed: { by: 'comment' as const, reason: 'The desk knows.' },
    }))
    const quiet = read([{ ...REPORT, findings }])
    expect(quiet).toMatchObject({ failures: '0' })
    const said = quiet.suites[0]?.cases.flatMap(({ children }) => children.map(({ text }) => text)).join('\n')
    expect(said).toContain('(suppressed: The desk knows.)')
  })

  test.each([
    ['error', 'It broke.', 'error'],
    ['needs-review', 'It cannot tell.', 'skipped'],
    ['not-applicable', 'It is an opinion.', 'skipped'],
  ] as const)('a rule whose outcome is %s is told with its reason', (outcome, reason, name) => {
    const [test] = read([rule(outcome, reason)]).suites[0]?.cases ?? []
    expect(test?.children).toMatchObject([{ name, message: reason }])
  })

  test('a rule that passed is a test without more', () => {
    expect(renderJunit([rule('passed', null)])).toMatch(/<testcase [^<]*\/>/)
  })

  test('what went wrong with an input is a test in error, in the suite of its path', () => {
    const { path } = REPORT.article
    const message = `${path}: the correction “<b>” is not applied.`
    const run = read(
      [REPORT],
      [
        { path: 'empty.md', message: 'empty.md: it is empty.' },
        { path, message },
      ],
    )
    expect(run).toMatchObject({ tests: `${REPORT.rules.length + 2}`, errors: '2' })
    expect(run.suites).toMatchObject([
      { name: path, errors: '1' },
      { name: 'empty.md', tests: '1', errors: '1' },
    ])
    expect(run.suites[0]?.cases.at(-1)).toMatchObject({ name: 'audit', children: [{ name: 'error', message }] })
  })

  test('a hostile article stays text', () => {
    const turned = read([hostile(REPORT), hostile(hostile(REPORT))])
    expect(turned.suites).toHaveLength(2)
    expect(turned.suites[0]?.cases).toHaveLength(REPORT.rules.length)
  })

  test('whatever an article is called, it is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), path => {
        const [suite] = read([{ ...REPORT, article: { ...REPORT.article, path } }]).suites
        expect(suite).toMatchObject({ name: visible(path) })
      }),
    )
  })
})
