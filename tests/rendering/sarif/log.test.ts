import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { renderSarif } from '../../../src/rendering/sarif/log.js'
import { FILE, REPORT } from '../example.js'
import { hostile } from '../hostile.js'

/**
 * The schema of OASIS (https://github.com/oasis-tcs/sarif-spec, Schemata) as @microsoft/sarif-multitool-linux 5.7.0
 * carries it, in the draft 2020-12 of JSON Schema; MIT.
 */
const schema: object = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({
  strict: false,
  formats: { uri: true, 'uri-reference': true, 'date-time': true, uuid: true },
}).compile(schema)

const parsed = (text: string): Log => JSON.parse(text)
const { runs } = parsed(renderSarif([REPORT]))
const [run] = runs
const results = run?.results ?? []
const finding = REPORT.findings.findIndex(({ ruleId }) => ruleId === 'anonymous-single-source')

describe('renderSarif', () => {
  test.each([
    ['of a report', [REPORT]],
    ['of two', [REPORT, { ...REPORT, article: { ...REPORT.article, path: 'other.md' } }]],
    ['of none', []],
    ['of a hostile report', [hostile(REPORT)]],
  ])('is valid by the official schema: %s', (_, reports) => {
    validate(parsed(renderSarif(reports)))
    expect(validate.errors).toBeNull()
  })

  test('says of an input what went wrong with it, and that the run did not go well', () => {
    const log = parsed(renderSarif([REPORT], [{ path: 'in put.md', message: 'in put.md: it is {empty}.' }]))
    expect(validate(log)).toBe(true)
    const [invocation] = log.runs[0]?.invocations ?? []
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolExecutionNotifications?.at(-1)).toEqual({
      level: 'error',
      message: { text: 'in put.md: it is {{empty}}.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'in%20put.md' } } }],
    })
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(true)
  })

  test('the schema refuses what is no log', () => {
    expect(validate({ ...parsed(renderSarif([REPORT])), version: '2.0.0' })).toBe(false)
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })

  test('says where a finding begins and ends', () => {
    const { span } = REPORT.findings[finding] ?? expect.unreachable()
    const region = results[finding]?.locations?.[0]?.physicalLocation?.region
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {}
    const lines = FILE.split('\n')
    expect(startLine).toBe(span.line)
    expect(endLine).toBe(startLine)
    expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(FILE.slice(span.start, span.end))
    expect(run?.columnKind).toBe('utf16CodeUnits')
  })

  test('carries rule, severity, message, evidence, fingerprint and certainty', () => {
    const { message, fingerprint, evidence, certainty } = REPORT.findings[finding] ?? expect.unreachable()
    const result = results[finding]
    expect(result).toMatchObject({
      ruleId: 'anonymous-single-source',
      level: 'error',
      message: { text: message },
      partialFingerprints: { 'attributionAudit/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
      suppressions: [],
    })
    expect(result?.rank).toBeCloseTo(certainty * 100)
    expect(result?.relatedLocations?.map(({ message }) => message?.text)).toEqual(
      evidence.map(({ what, text }) => `${what}: ${text}`),
    )
    expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]).toMatchObject({
      id: 'anonymous-single-source',
      shortDescription: { text: 'Single unnamed source' },
      defaultConfiguration: { level: 'error' },
    })
  })

  test('keeps what is suppressed, with the decision', () => {
    const suppressed = REPORT.findings.findIndex(found => found.suppressed !== null)
    expect(results[suppressed]?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: REPORT.findings[suppressed]?.suppressed?.reason },
    ])
    expect(results).toHaveLength(REPORT.findings.length)
  })

  test('a rule has help with what to do, and its standards as links', () => {
    const rule = REPORT.rules.find(({ basis }) => basis.length > 0) ?? expect.unreachable()
    const descriptor = run?.tool.driver.rules?.find(({ id }) => id === rule.id)
    expect(descriptor?.help?.text).toContain(`What to do: ${rule.advice}`)
    expect(descriptor?.help?.markdown).toContain(`<${rule.basis[0]?.address}>`)
    expect(descriptor?.helpUri).toBe(rule.basis[0]?.address)
  })

  test('rules that cannot tell are notifications, not results', () => {
    const [invocation] = run?.invocations ?? []
    expect(invocation?.executionSuccessful).toBe(true)
    expect(
      invocation?.toolExecutionNotifications?.map(({ level, associatedRule }) => [level, associatedRule?.id]),
    ).toEqual([['note', 'missing-response']])
  })

  test('of several articles, each finding leads to its own and to one list of rules', () => {
    const other = {
      ...REPORT,
      article: { ...REPORT.article, path: 'b/über uns: 50 %.md' },
      rules: REPORT.rules.toReversed(),
    }
    const [both] = parsed(renderSarif([REPORT, other])).runs
    expect(both?.artifacts?.map(({ location }) => location?.uri)).toEqual([
      'article/kelmar-quay.md',
      'b/%C3%BCber%20uns%3A%2050%20%25.md',
    ])
    expect(both?.tool.driver.rules?.map(({ id }) => id)).toEqual(REPORT.rules.map(({ id }) => id))
    expect(both?.results).toHaveLength(2 * REPORT.findings.length)
    for (const { ruleId, ruleIndex = -1 } of both?.results ?? []) {
      expect(both?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId)
    }
    expect(both?.results?.at(-1)?.locations?.[0]?.physicalLocation?.artifactLocation?.index).toBe(1)
  })

  test('a message makes no link and has no placeholder', () => {
    const [first] = REPORT.findings
    const message = 'See [this](javascript:alert(1)) and {0}'
    const report = { ...REPORT, findings: [{ ...(first ?? expect.unreachable()), message }] }
    expect(parsed(renderSarif([report])).runs[0]?.results?.[0]?.message.text).toBe(
      'See [this\\](javascript:alert(1)) and {{0}}',
    )
  })
})
