import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
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

  test.each([
    ['sarif', /"level": "error",\s+"message": \{\s+"text": "\S+empty\.txt: the file is empty/],
    ['junit', /<error message="\S+empty\.txt: the file is empty/],
    ['github', /^::error file=\S+empty\.txt,title=Problem::\S+empty\.txt: the file is empty/],
    ['markdown', /^## Sourcing audit: 1 article\n\n### Problems\n\n- \S+empty\.txt: the file is empty/],
  ])('are written where an input could not be read, and tell so: %s', async (format, says) => {
    const folder = await folderWith({ 'a.txt': anonymous, 'empty.txt': '' })
    const { status, stdout } = await commandLine([folder, '--format', format])
    expect(status).toBe(2)
    expect(stdout).toMatch(says)
    expect(stdout).toContain('rests on')
  })

  test('tell of an input that is not there, and of a decision that does not hold any more', async () => {
    const stale = '<!-- attribution-audit ignore hearsay: the desk knows -->\n\n'
    const folder = await folderWith({ 'a.md': `${stale}${clean}` })
    const missing = join(folder, 'missing.md')
    const { status, stdout } = await commandLine([join(folder, 'a.md'), missing, '--format', 'junit'])
    expect(status).toBe(2)
    expect(stdout).toMatch(/<testsuites [^>]*errors="2"/)
    expect(stdout).toMatch(/<error message="\S+missing\.md: no such file or folder\./)
    expect(stdout).toMatch(/<error message="\S+a\.md:1:1: The suppression of hearsay is not needed/)
  })

  test('tell of what went wrong in the index, and leave no old one where nothing went well', async () => {
    const folder = await folderWith({ 'in/a.txt': clean, 'in/b.txt': '' })
    const out = join(folder, 'out')
    const index = async () => {
      await commandLine([join(folder, 'in'), '--out', out, '--format', 'html'])
      return readFileSync(join(out, 'index.html'), 'utf8')
    }
    expect(await index()).toContain('href=a.html')
    await writeFile(join(folder, 'in/a.txt'), '')
    const after = await index()
    expect(after).not.toContain('href=a.html')
    expect(after.match(/[ab]\.txt: the file is empty/g)).toHaveLength(2)
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
