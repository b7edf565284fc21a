import { existsSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, folderWith } from './command-line.js'

const article = 'The ferry will be sold, an official said.\n'

describe('a report that lies among the articles is none', () => {
  const folderWithReports = async () => {
    const folder = await folderWith({ 'court.txt': article, 'page.html': `<p>${article}</p>` })
    await commandLine([folder, '--out', join(folder, 'reports')])
    return folder
  }
  const audited = async (paths: readonly string[]) => {
    const { stdout } = await commandLine([...paths, '--format', 'ndjson'])
    const lines = stdout.trim().split('\n')
    return lines.map(line => String(JSON.parse(line).article.path).split('/').at(-1))
  }

  test('where a folder holds it', async () => {
    const folder = await folderWithReports()
    expect(await audited([folder])).toEqual(['court.txt', 'page.html'])
  })

  test('where a pattern finds it', async () => {
    const folder = await folderWithReports()
    expect(await audited([join(folder, '**/*.html')])).toEqual(['page.html'])
  })

  test('where nothing else is in the folder', async () => {
    const folder = await folderWithReports()
    const { status, stderr } = await commandLine([join(folder, 'reports')])
    expect(stderr).toContain('reports: no article in this folder.')
    expect(status).toBe(2)
  })

  test.each(['court.html', 'index.html'])('where it is given: %s', async name => {
    const folder = await folderWithReports()
    const { status, stderr } = await commandLine([join(folder, 'reports', name)])
    expect(stderr).toContain(`${name}: it is a report of attribution-audit. Give the article that it is about.`)
    expect(status).toBe(2)
  })
})

describe('a page that is no report', () => {
  test.each([
    { what: 'beside the article', files: { 'a.md': article, 'a.html': '<title>Mill</title>' }, page: 'a.html' },
    {
      what: 'where the index goes',
      files: { 'a.md': article, 'b.md': article, 'index.html': '<title>Desk</title>' },
      page: 'index.html',
    },
  ])('is left as it is, and named: $what', async ({ files, page }) => {
    const folder = await folderWith(files)
    const articles = Object.keys(files).filter(name => name.endsWith('.md'))
    const { status, stderr } = await commandLine([...articles.map(name => join(folder, name)), '--out', folder])
    expect(status).toBe(2)
    expect(stderr).toContain(`${page}: a page is there that is no report, and was left as it is. Choose another folder`)
    expect(readFileSync(join(folder, page), 'utf8')).toMatch(/^<title>/)
    expect(existsSync(join(folder, 'a.json'))).toBe(true)
  })

  test('is left as it is where it cannot be read, and named with the cause', async () => {
    const folder = await folderWith({ 'a.md': article })
    symlinkSync('a.html', join(folder, 'a.html'))
    const { status, stderr } = await commandLine([join(folder, 'a.md'), '--out', folder, '--fail-on', 'never'])
    expect(status).toBe(2)
    expect(stderr).toContain('a.html: what is there cannot be read: the symbolic links go round in circles. Choose')
    expect(readlinkSync(join(folder, 'a.html'))).toBe('a.html')
  })

  test('does not mean a report of an earlier run', async () => {
    const folder = await folderWith({ 'a.md': article })
    for (const _ of ['first', 'again']) {
      const { status } = await commandLine([join(folder, 'a.md'), '--out', folder, '--fail-on', 'never'])
      expect(status).toBe(0)
    }
  })
})
