import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, folderWith } from './command-line.js'

const article = 'The ferry company has been sold, Marta Lindqvist, its chief executive, said on Tuesday.\n'

describe('an article that symbolic links lead to is audited once', () => {
  test.each([
    { what: 'under its own name', paths: ['in'], audited: ['in/court.txt'] },
    { what: 'also where a pattern finds it', paths: ['in/**/*.txt'], audited: ['in/court.txt'] },
    { what: 'under the name that is given', paths: ['in', 'in/alias.txt'], audited: ['in/alias.txt'] },
    {
      what: 'under the first name that is given',
      paths: ['in/self/court.txt', 'in/court.txt'],
      audited: ['in/self/court.txt'],
    },
    { what: 'also where a link leads to the folder', paths: ['link', 'in'], audited: ['link/court.txt'] },
  ])('$what: $paths', async ({ paths, audited }) => {
    const folder = await folderWith({ 'in/court.txt': article })
    await symlink('court.txt', join(folder, 'in/alias.txt'))
    await symlink('.', join(folder, 'in/self'))
    await symlink('in', join(folder, 'link'))
    const { status, stdout } = await commandLine([...paths.map(path => join(folder, path)), '--format', 'ndjson'])
    const reports = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).article.path)
    expect(reports).toEqual(audited.map(path => expect.stringMatching(new RegExp(`/attribution-audit-[^/]+/${path}$`))))
    expect(status).toBe(0)
  })
})
