import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.js'
import { commandLine, folderWith } from '../command-line.js'

const paragraph = (end: string) => `The harbour was quiet. “It was always going to come out ${end}.” Nothing moved.\n`

/** A repository with one article in its only revision. */
async function repository(content: string) {
  const folder = await folderWith({ 'a.md': content })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], { cwd: folder })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'First')
  git('tag', 'first')
  const audit = async (name: string, revision: string) => {
    const args = [join(folder, name), '--changed-since', revision, '--format', 'json']
    const { status, stdout, stderr } = await commandLine(args)
    const report: Report | null = stdout === '' ? null : JSON.parse(stdout)
    return { status, stderr, report, by: report?.findings.map(({ suppressed }) => suppressed?.by ?? null) }
  }
  return { folder, audit, write: (name: string, text: string) => writeFile(join(folder, name), text) }
}

test('findings count on changed lines alone, and the others are counted apart', async () => {
  const { audit, write } = await repository(`${paragraph('one day')}\n${paragraph('some day')}`)
  const before = await audit('a.md', 'first')
  expect(before.by).toEqual(['unchanged', 'unchanged'])
  expect(before.status).toBe(0)
  await write('a.md', `# Harbour\n\n${paragraph('one day')}\n${paragraph('in May')}`)
  const { status, by, report } = await audit('a.md', 'first')
  expect(by).toEqual(['unchanged', null])
  expect(status).toBe(1)
  expect(report?.summary.findings).toMatchObject({ error: 1, suppressed: 0, unchanged: 1 })
})

test('the lines around a deletion have changed', async () => {
  const { audit, write } = await repository(`${paragraph('one day')}\nThis is the letter of the harbour master.\n`)
  await write('a.md', paragraph('one day'))
  expect((await audit('a.md', 'first')).by).toEqual([null])
})

test('all of an article that was not there is new', async () => {
  const { audit, write } = await repository(paragraph('one day'))
  await write('[b].md', paragraph('one day'))
  expect((await audit('[b].md', 'first')).by).toEqual([null])
})

test.each([
  ['no such revision', 'second'],
  ['a revision that looks like an option', '--output=x'],
])('%s is told with the remedy', async (_, revision) => {
  const { audit } = await repository(paragraph('one day'))
  const { status, stderr } = await audit('a.md', revision)
  expect(status).toBe(2)
  expect(stderr).toContain(`what changed since "${revision}" cannot be told: no such revision, or no git repository.`)
})

test('standard input is in no repository', async () => {
  const { status, stderr } = await commandLine(['-', '--changed-since', 'HEAD'], paragraph('one day'))
  expect(status).toBe(2)
  expect(stderr).toContain('-: standard input is in no repository. Leave --changed-since out.')
})
