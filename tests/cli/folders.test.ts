import { existsSync, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, folderWith } from './command-line.js'

const clean = 'The ferry company has been sold, Marta Lindqvist, its chief executive, said on Tuesday.\n'

describe('a folder for reports that cannot be made', () => {
  test.each([
    { out: 'file', says: 'file: nothing can be written there: a file is in the way. Choose another folder' },
    { out: 'file/deep', says: 'deep: nothing can be written there: a part of the path is no folder.' },
    { out: 'x'.repeat(300), says: 'nothing can be written there: the name is too long.' },
  ])('is told once, before articles are audited: $says', async ({ out, says }) => {
    const folder = await folderWith({ 'in/a.txt': clean, 'in/b.txt': clean, file: '' })
    const { status, stdout, stderr } = await commandLine([join(folder, 'in'), '--out', join(folder, out)])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(says)
    expect(stderr.match(/\n/g)).toHaveLength(1)
  })

  test.skipIf(!existsSync('/proc/self'))('is told where the system has no place for it', async () => {
    const folder = await folderWith({ 'a.txt': clean })
    const { status, stderr } = await commandLine([join(folder, 'a.txt'), '--out', '/proc/reports/deep'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/\/proc\/reports\/deep: nothing can be written there: .+ Choose another folder with --out/)
  })
})

test('a folder for reports is made with those above it, beside what is in them already', async () => {
  const folder = await folderWith({ 'a.txt': clean })
  await mkdir(join(folder, 'out'))
  const out = join(folder, 'out', 'of', 'today')
  for (const _ of ['first', 'again']) {
    const { status } = await commandLine([join(folder, 'a.txt'), '--out', out, '--format', 'json'])
    expect(status).toBe(0)
    expect(readdirSync(out)).toEqual(['a.json'])
  }
})
