import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import * as auditing from '../../src/audit/audit.js'
import { programIdentity } from '../../src/cli/cache/program-identity.js'
import { groundOf } from '../../src/cli/cache/report-cache.js'
import { commandLine, folderWith } from './command-line.js'

const unnamed = 'The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.\n'
const named = 'The ferry company has been sold, Marta Lindqvist, its chief executive, said on Tuesday.\n'

vi.mock('../../src/audit/audit.js', { spy: true })

/** Runs with a cache in the folder, and tells how many articles were audited and not found in it. */
async function cached(folder: string, ...args: readonly string[]) {
  const { auditArticle } = vi.mocked(auditing)
  auditArticle.mockClear()
  const location = join(folder, 'cache')
  const result = await commandLine([folder, '--format', 'json', '--cache-location', location, ...args])
  return { ...result, audited: auditArticle.mock.calls.length }
}

/** The one file of the cache. */
async function entry(folder: string): Promise<string> {
  const [name, ...others] = await readdir(join(folder, 'cache'))
  expect(others).toEqual([])
  return join(folder, 'cache', name ?? '')
}

describe('--cache', { timeout: 60_000 }, () => {
  test('audits what has changed and prints the same', async () => {
    const folder = await folderWith({ 'a.txt': unnamed, 'b.txt': named })
    const first = await cached(folder)
    expect(first.audited).toBe(2)
    expect(await cached(folder)).toEqual({ ...first, audited: 0 })
    await writeFile(join(folder, 'a.txt'), `${unnamed}\n${named}`)
    const changed = await cached(folder)
    expect(changed.audited).toBe(1)
    expect(changed.stdout).toBe((await commandLine([folder, '--format', 'json'])).stdout)
  })

  test('tells apart what the same bytes were read as, and where they lie', async () => {
    const folder = await folderWith({ 'a.txt': unnamed })
    await cached(folder)
    expect((await cached(folder, '--input-format', 'markdown')).audited).toBe(1)
    await copyFile(join(folder, 'a.txt'), join(folder, 'b.txt'))
    const { stdout } = await cached(folder, '--input-format', 'markdown')
    expect(stdout).toMatch(/"path": "\S*b\.txt"/)
  })

  test.each([
    ['configuration', 'attribution-audit.config.json', { rules: { 'anonymous-single-source': 'off' } }],
    ['corrections', 'a.audit.json', { corrections: [{ kind: 'no-attribution', words: unnamed.trim(), by: 'Desk' }] }],
  ])('audits again what other %s are set for', async (_, name, content) => {
    const folder = await folderWith({ 'a.txt': unnamed })
    await cached(folder)
    await writeFile(join(folder, name), JSON.stringify(content))
    const after = await cached(folder)
    expect(after.stdout).toBe((await commandLine([folder, '--format', 'json'])).stdout)
    expect(after.audited).toBe(1)
    expect((await cached(folder)).audited).toBe(0)
  })

  test.each<[string, (text: string) => string]>([
    ['cut short', text => text.slice(0, -40)],
    ['emptied', () => ''],
    ['changed by a letter', text => text.replace('a person briefed', 'a parson briefed')],
  ])('ignores a report that was %s, with a word', async (_, damaged) => {
    const folder = await folderWith({ 'a.txt': unnamed })
    const first = await cached(folder)
    const file = await entry(folder)
    await writeFile(file, damaged(await readFile(file, 'utf8')))
    const again = await cached(folder)
    expect(again.stderr).toContain('the cached report is damaged and was ignored')
    expect({ ...again, stderr: '' }).toEqual({ ...first, stderr: '' })
    expect((await cached(folder)).audited).toBe(0)
  })

  test('that cannot be written is said once, and the audit goes on', async () => {
    const folder = await folderWith({ 'a.txt': unnamed, 'b.txt': named, cache: 'a file in the way' })
    const { status, stderr } = await cached(folder)
    expect(status).toBe(1)
    expect(stderr.match(/cannot be written: .+ Choose another folder with --cache-location\./g)).toHaveLength(1)
    expect(stderr).not.toContain('damaged')
  })
})

test('the ground tells where one part ends and the next begins', () => {
  expect(groundOf('ab', 'c')).not.toBe(groundOf('a', 'bc'))
  expect(groundOf('a', undefined, 'b')).not.toBe(groundOf('a', 'b'))
  expect(groundOf({ verbs: new Set(['said']) })).not.toBe(groundOf({ verbs: new Set(['quipped']) }))
})

test('the identity of the program is a hash, and the same each time', () => {
  expect(programIdentity()).toMatch(/^[0-9a-f]{64}$/)
  expect(programIdentity()).toBe(programIdentity())
})
