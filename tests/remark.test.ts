import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { audit } from '../src/audit/audit-content.js'
import type { Report } from '../src/model/report.js'
import remarkAttributionAudit, { type AttributionAuditOptions } from '../src/remark.js'
import { folderWith } from './cli/command-line.js'

const article = `# Ferry company to be sold

The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.

The price would be about 40 million euros, the person said.
`

/** The file when the plugin has seen it in a unified pipeline. */
async function seen(value: string | Uint8Array, options: AttributionAuditOptions = {}): Promise<VFile> {
  const processor = unified().use(remarkParse).use(remarkAttributionAudit, options)
  const file = new VFile({ path: 'drafts\\ferry.md', value })
  await processor.run(processor.parse(file), file)
  return file
}

test('each finding is a message with its place, rule, severity, evidence and authority', async () => {
  const file = await seen(article)
  const { findings, rules } = file.data.attributionAudit as Report
  expect(findings.length).toBeGreaterThan(0)
  const placed = file.messages.filter(({ place }) => place !== undefined)
  expect(placed.map(({ ruleId, reason }) => [ruleId, reason])).toEqual(findings.map(f => [f.ruleId, f.message]))
  placed.forEach((message, index) => {
    const finding = findings[index]
    expect(message.source).toBe('attribution-audit')
    expect(message.fatal).toBe({ error: true, warning: false, note: undefined }[finding?.severity ?? 'note'])
    expect(message.place).toMatchObject({ start: { offset: finding?.span.start }, end: { offset: finding?.span.end } })
    expect([message.line, message.column]).toEqual([finding?.span.line, finding?.span.column])
    for (const { text } of finding?.evidence ?? []) expect(message.note).toContain(text)
    expect(rules.flatMap(({ basis }) => basis.map(({ address }) => address))).toContain(message.url)
  })
})

test('the report is the one that the library gives', async () => {
  const file = await seen(article)
  expect(file.data.attributionAudit).toEqual(audit(article, { path: 'drafts/ferry.md', format: 'markdown' }))
})

test('places count a byte order mark, as the report does', async () => {
  const plain = await seen(article)
  const marked = await seen(new TextEncoder().encode(`\uFEFF${article}`))
  const starts = ({ messages }: VFile) => messages.flatMap(({ place }) => (place && 'start' in place ? [place] : []))
  expect(starts(plain)).not.toEqual([])
  expect(starts(marked).map(({ start }) => start.offset)).toEqual(
    starts(plain).map(({ start }) => (start.offset ?? 0) + 1),
  )
})

test('settings reach the rules', async () => {
  const rule = 'anonymous-single-source'
  const { messages } = await seen(article)
  expect(messages.map(({ ruleId }) => ruleId)).toContain(rule)
  const silenced = await seen(article, { settings: { rules: { [rule]: { severity: 'off' } }, certainty: 0.5 } })
  expect(silenced.messages).toEqual(messages.filter(({ ruleId }) => ruleId !== rule))
})

test('a file that cannot be audited fails with the reason, and the pipeline goes on', async () => {
  const [message] = (await seen('')).messages
  expect(message).toMatchObject({ ruleId: 'unreadable-article', fatal: true })
  expect(message?.reason).toContain('drafts/ferry.md: the file is empty')
})

test('remark-cli prints the findings at their places and fails', { timeout: 60_000 }, async () => {
  const plugin = resolve('dist/remark.js')
  const folder = await folderWith({
    'ferry.md': article,
    'package.json': JSON.stringify({ type: 'module', remarkConfig: { plugins: [plugin] } }),
  })
  const cli = resolve('node_modules/remark-cli/cli.js')
  const run = promisify(execFile)(process.execPath, [cli, 'ferry.md', '--no-stdout', '--no-color'], { cwd: folder })
  const { code, stderr } = await run.then(
    ({ stderr }) => ({ code: 0, stderr }),
    (error: { code: number; stderr: string }) => error,
  )
  expect(code).toBe(1)
  expect(stderr).toMatch(/^3:1-3:44\s+error\s.*anonymous-single-source\s+attribution-audit$/m)
  expect(await readFile(join(folder, 'ferry.md'), 'utf8')).toBe(article)
})
