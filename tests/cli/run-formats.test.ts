import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, folderWith } from './command-line.js'

const anonymous = 'The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.\n'
const clean = 'The ferry company has been sold, Marta Lindqvist, its chief executive, said on Tuesday.\n'

describe('formats of a run', () => {
  test('write one file each beside the reports', async () => {
    const folder = await folderWith({ 'in/clean.txt': clean, 'in/deep/anonymous.txt': anonymous })
    const out = join(folder, 'out')
    const format = 'sarif,junit,github,csv,ndjson,webannotation'
    const { status } = await commandLine([join(folder, 'in'), '--out', out, '--format', format])
    expect(status).toBe(1)
    expect(readdirSync(out).sort()).toEqual(
      ['audit.csv', 'audit.github', 'audit.ndjson', 'audit.sarif', 'audit.xml', 'clean.jsonld', 'deep'].sort(),
    )
    const [run] = JSON.parse(readFileSync(join(out, 'audit.sarif'), 'utf8')).runs
    expect(run.artifacts).toHaveLength(2)
    expect(readFileSync(join(out, 'audit.ndjson'), 'utf8').split('\n')).toHaveLength(3)
  })

  test.each([
    ['sarif', /"version": "2/g, 1],
    ['junit', /<testsuites/g, 1],
    ['csv', /^"article",/gm, 1],
    ['markdown', /Sourcing audit: 2 articles/g, 1],
    ['ndjson', /^\{"\w+":.*\}$/gm, 2],
    ['github', /^::error .*anonymous-single-source/gm, 2],
  ])('print %s once for all articles', async (format, what, times) => {
    const folder = await folderWith({ 'a.txt': anonymous, 'b.txt': anonymous })
    const { stdout } = await commandLine([folder, '--format', format])
    expect(stdout.match(what)).toHaveLength(times)
    for (const name of ['a.txt', 'b.txt']) expect(stdout.replaceAll('\\', '')).toContain(name)
  })

  test('are written where an article could not be read, too', async () => {
    const folder = await folderWith({ 'a.txt': clean, 'empty.txt': '' })
    const { status, stdout } = await commandLine([folder, '--format', 'sarif'])
    expect(status).toBe(2)
    expect(JSON.parse(stdout).runs[0].artifacts).toHaveLength(1)
  })

  test('do not overwrite an article, nor end the run where they cannot be written', async () => {
    const folder = await folderWith({
      'audit.xml': '<nitf><body><body.content><p>The ferry will sail, Anna Pell said.</p></body.content></body></nitf>',
      'audit.sarif/in-the-way': '',
    })
    const article = join(folder, 'audit.xml')
    const { status, stderr } = await commandLine([article, '--out', folder, '--format', 'junit,sarif,csv'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/audit\.xml: the junit report would overwrite it\. Choose another folder/)
    expect(stderr).toMatch(/audit\.sarif: cannot be written/)
    expect(readFileSync(article, 'utf8')).toContain('<nitf>')
    expect(readdirSync(folder)).toContain('audit.csv')
  })
})
