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
