import type { Report, ReportFinding, ReportRule } from '../model/report.js'
import type { Trouble } from '../model/trouble.js'
import { grouped } from '../order/grouped.js'
import { escapeXml as xml } from './escape-xml.js'
import { standing } from './findings.js'
import { counted } from './wording.js'

/**
 * The run as JUnit XML, as CI servers read it (https://github.com/testmoapp/junitxml): a suite an article, a test a
 * rule. Errors and warnings fail a test; notes, and findings that a decision suppresses, are its output. A rule that
 * could not tell, or does not apply, is a test that was skipped. What went wrong with an input is a test in error.
 */
export function renderJunit(reports: readonly Report[], troubles: readonly Trouble[] = []): string {
  const tests = [
    ...reports.flatMap(report => report.rules.map(rule => [report.article.path, testOf(rule, report)] as const)),
    ...troubles.map(trouble => [trouble.path, testInError(trouble)] as const),
  ]
  const suites = Array.from(grouped(tests), ([path, those]): Suite => ({ path, tests: those }))
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="attribution-audit" ${counts(suites.flatMap(({ tests }) => tests))}>`,
    ...suites.flatMap(({ path, tests }) => [
      `  <testsuite name="${xml(path)}" ${counts(tests)}>`,
      ...tests.flatMap(({ lines }) => lines.map(line => `    ${line}`)),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

type Result = 'passed' | 'failure' | 'error' | 'skipped'

interface Test {
  readonly result: Result
  readonly lines: readonly string[]
}

interface Suite {
  readonly path: string
  readonly tests: readonly Test[]
}

function testInError({ path, message }: Trouble): Test {
  return {
    result: 'error',
    lines: [`<${testCase(path, 'audit')}>`, `  <error message="${xml(message)}"/>`, '</testcase>'],
  }
}

function testOf(rule: ReportRule, report: Report): Test {
  const { path } = report.article
  const findings = standing(report).filter(({ ruleId }) => ruleId === rule.id)
  const failing = findings.filter(({ severity }) => severity !== 'note')
  const others = report.findings.filter(finding => finding.ruleId === rule.id && !failing.includes(finding))
  const result = resultOf(rule, failing)
  const opening = testCase(path, rule.id)
  const children = [...outcome(result, rule, failing, path), ...output(others, path)]
  if (children.length === 0) return { result, lines: [`<${opening}/>`] }
  return { result, lines: [`<${opening}>`, ...children.map(line => `  ${line}`), '</testcase>'] }
}

const testCase = (path: string, name: string) =>
  `testcase classname="${xml(path)}" name="${xml(name)}" file="${xml(path)}"`

function resultOf({ outcome }: ReportRule, failing: readonly ReportFinding[]): Result {
  if (failing.length > 0) return 'failure'
  if (outcome === 'error') return 'error'
  return outcome === 'needs-review' || outcome === 'not-applicable' ? 'skipped' : 'passed'
}

function outcome(result: Result, rule: ReportRule, failing: readonly ReportFinding[], path: string): string[] {
  if (result === 'passed') return []
  if (result !== 'failure') return [`<${result} message="${xml(rule.reason ?? rule.title)}"/>`]
  const message = `${rule.title}: ${counted(failing.length, 'finding')}. ${rule.advice}`
  const gravest = failing.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  return [
    `<failure type="${gravest}" message="${xml(message)}">${failing.map(finding => described(finding, path)).join('\n')}</failure>`,
  ]
}

function output(findings: readonly ReportFinding[], path: string): string[] {
  return findings.length === 0
    ? []
    : [`<system-out>${findings.map(finding => described(finding, path)).join('\n')}</system-out>`]
}

function described({ severity, message, span, evidence, suppressed }: ReportFinding, path: string): string {
  const decision = suppressed === null ? '' : ` (suppressed: ${suppressed.reason})`
  return [
    `${path}:${span.line}:${span.column} ${severity}: ${message}${decision}`,
    ...evidence.map(({ what, text }) => `  ${what}: ${text}`),
  ]
    .map(xml)
    .join('\n')
}

function counts(tests: readonly Test[]): string {
  const number = (of: Result) => tests.filter(({ result }) => result === of).length
  return `tests="${tests.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}"`
}
