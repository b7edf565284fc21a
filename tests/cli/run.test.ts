import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, folderWith } from './command-line.js'

const anonymous = `The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.

The price would be about 40 million euros, the person said.
`
const clean = `Ferry company is sold

The ferry company has been sold, Marta Lindqvist, its chief executive, said at a news conference on Tuesday.

"We are very happy with the buyer," Lindqvist said.
`

describe('the exit status', () => {
  test('is 0 without findings at the threshold', async () => {
    const folder = await folderWith({ 'clean.txt': clean })
    expect((await commandLine([folder])).status).toBe(0)
  })

  test('is 1 with a finding at the threshold, and 0 where the threshold is never', async () => {
    const folder = await folderWith({ 'anonymous.txt': anonymous })
    expect((await commandLine([folder])).status).toBe(1)
    expect((await commandLine([folder, '--fail-on', 'never'])).status).toBe(0)
  })

  test('is 2 where one article cannot be read, and the other is audited', async () => {
    const folder = await folderWith({ 'anonymous.txt': anonymous, 'empty.txt': '' })
    const { status, stdout, stderr } = await commandLine([folder])
    expect(status).toBe(2)
    expect(stdout).toContain('anonymous-single-source')
    expect(stderr).toContain('empty.txt')
  })
})

describe('bad usage is told with the remedy', () => {
  test.each([
    { args: [], says: "missing required argument 'path'" },
    { args: ['--format', 'pdf', 'x.md'], says: '"pdf" is no format. Known are json, html,' },
    { args: ['--format', 'jsn', 'x.md'], says: '"jsn" is no format. Did you mean "json"?' },
    { args: ['--format', 'md', 'x.md'], says: 'Did you mean "markdown"?' },
    {
      args: ['--format', 'json,html', 'article'],
      says: '--format: standard output takes one format. Give a folder for several with --out.',
    },
    { args: ['--fail-on', 'sometimes', 'x.md'], says: 'error, warning, note, never' },
    { args: ['--colour', 'x.md'], says: "unknown option '--colour'" },
    { args: ['explain', 'anonymos-source'], says: '"anonymos-source" is no rule. Did you mean "anonymous-source"?' },
    { args: ['explain', 'pizza'], says: '"pizza" is no rule. "attribution-audit explain" lists them all.' },
    { args: ['--out', '', 'x.md'], says: "argument '' is invalid. Name one, or leave the option out." },
    { args: ['--config', '', 'x.md'], says: "argument '' is invalid. Name one, or leave the option out." },
    { args: ['--config', '.', 'x.md'], says: 'attribution-audit: .: cannot be read: it is a folder.' },
    { args: ['--suppressions', '', 'x.md'], says: "argument '' is invalid. Name one, or leave the option out." },
    { args: ['--changed-since', '', 'x.md'], says: "argument '' is invalid. Name one, or leave the option out." },
    { args: ['--cache-location', '', 'x.md'], says: "argument '' is invalid. Name one, or leave the option out." },
    { args: [''], says: '"": no such file or folder.' },
    { args: ['missing.md'], says: 'missing.md: no such file or folder. Check the spelling' },
    { args: ['nowhere/*.md'], says: 'nowhere/*.md: no file matches' },
  ])('$args', async ({ args, says }) => {
    const { status, stderr } = await commandLine(args)
    expect(stderr).toContain(says)
    expect(status).toBe(2)
  })

  test('a folder without articles', async () => {
    const folder = await folderWith({ 'image.png': 'x' })
    const { status, stderr } = await commandLine([folder])
    expect(stderr).toContain('no article in this folder. Articles end in')
    expect(status).toBe(2)
  })
})

test.each([
  { args: ['help'], prints: 'Usage: attribution-audit [options] PATH...' },
  { args: ['help', 'trace'], prints: 'Usage: attribution-audit trace [options]' },
])('$args helps', async ({ args, prints }) => {
  const { status, stdout } = await commandLine(args)
  expect(stdout).toContain(prints)
  expect(status).toBe(0)
})

test('--help says what to give, what comes out and what the exit status means', async () => {
  const { status, stdout } = await commandLine(['--help'])
  expect(status).toBe(0)
  for (const words of [
    'PATH...',
    '--format',
    'json',
    'html',
    'brat',
    '--out',
    '--fail-on',
    'Exit status',
    '--watch',
    '--cache',
    'trace',
    'explain',
    'init',
    'completion',
  ]) {
    expect(stdout).toContain(words)
  }
})

test('standard input is audited as the path -', async () => {
  const { status, stdout } = await commandLine(['-', '--format', 'json'], anonymous)
  expect(status).toBe(1)
  expect(JSON.parse(stdout).article.path).toBe('-')
})

describe('--out', () => {
  test('writes one file per article and format, and nothing else', async () => {
    const folder = await folderWith({ 'in/clean.txt': clean, 'in/deep/anonymous.md': anonymous })
    const out = join(folder, 'out')
    await commandLine([join(folder, 'in'), '--out', out, '--format', 'json,html,text,markdown,brat'])
    expect((await readdir(out, { recursive: true })).sort()).toEqual(
      [
        'deep',
        'index.html',
        ...['json', 'html', 'txt', 'md', 'ann'].flatMap(extension => [
          `clean.${extension}`,
          `deep/anonymous.${extension}`,
        ]),
      ].sort(),
    )
  })

  test.each([
    ['{a/x,b/y}.md', ['a/x.json', 'b/y.json']],
    ['*/../b/*.md', ['y.json']],
    ['../*/*/x.md', ['in/a/x.json']],
    ['\\[c\\]/*.md', ['[c]/z.json']],
    ['@(a|b)/*.md', ['a/x.json', 'b/y.json']],
  ])('names the reports after what is below the fixed part of %s, none outside its folder', async (pattern, names) => {
    const folder = await folderWith({ 'in/a/x.md': clean, 'in/b/y.md': clean, 'in/[c]/z.md': clean })
    const out = join(folder, 'to/reports')
    await commandLine([`${folder}/in/${pattern}`, '--out', out, '--format', 'json'])
    const written = await readdir(folder, { recursive: true })
    expect(written.filter(name => name.endsWith('.json')).sort()).toEqual(names.map(name => `to/reports/${name}`))
  })

  test('writes the same bytes alone, in a batch and in reverse order', async () => {
    const folder = await folderWith({
      'a.txt': clean,
      'b.txt': anonymous,
      'c.txt': "Pell's brother's plan, he said, was Pell's.",
    })
    const files = ['a.txt', 'b.txt', 'c.txt'].map(name => join(folder, name))
    const alone = join(folder, 'alone')
    for (const file of files) await commandLine([file, '--out', alone])
    await commandLine([...files, '--out', join(folder, 'batch')])
    await commandLine([...files.toReversed(), '--out', join(folder, 'reverse')])
    const names = await readdir(alone)
    expect(names.sort()).toEqual(['a', 'b', 'c'].flatMap(name => [`${name}.html`, `${name}.json`]))
    for (const name of names) {
      const expected = await readFile(join(alone, name), 'utf8')
      expect(await readFile(join(folder, 'batch', name), 'utf8')).toBe(expected)
      expect(await readFile(join(folder, 'reverse', name), 'utf8')).toBe(expected)
    }
  })

  test('holds no articles, also where it lies among them', async () => {
    const folder = await folderWith({ 'clean.txt': clean })
    const args = [folder, '--out', join(folder, 'reports'), '--format', 'markdown']
    await commandLine(args)
    expect((await commandLine(args)).stderr).toContain('1 article audited')
    expect((await commandLine([join(folder, 'reports'), ...args.slice(1)])).stderr).toContain('would overwrite it')
  })

  test('refuses to let one report overwrite another', async () => {
    const folder = await folderWith({ 'a/court.md': clean, 'b/court.md': anonymous })
    const { status, stderr } = await commandLine([`${folder}/a/court.md`, `${folder}/b/court.md`, '--out', folder])
    expect(status).toBe(2)
    expect(stderr).toMatch(/b\/court\.md: its report would overwrite that of .*a\/court\.md\. Rename/)
  })

  test('tells articles of one name apart by their extensions', async () => {
    const folder = await folderWith({
      'in/court.html': `<p>${clean}`,
      'in/court.md': clean,
      'in/court.txt': clean,
      'in/ferry.md': clean,
    })
    const out = join(folder, 'out')
    const { status } = await commandLine([join(folder, 'in'), '--out', out, '--format', 'html'])
    expect(status).toBe(0)
    const reports = ['court.html.html', 'court.md.html', 'court.txt.html', 'ferry.html']
    expect((await readdir(out)).sort()).toEqual([...reports, 'index.html'])
    const index = await readFile(join(out, 'index.html'), 'utf8')
    expect(index.match(/(?<=href=)[^#>]+\.html/g)?.sort()).toEqual(reports)
  })

  test('writes an index over the HTML reports of several articles, those that could be audited', async () => {
    const folder = await folderWith({ 'in/clean.txt': clean, 'in/a #1/anonymous.md': anonymous, 'in/empty.txt': '' })
    const out = join(folder, 'out')
    await commandLine([join(folder, 'in'), '--out', out])
    const index = await readFile(join(out, 'index.html'), 'utf8')
    expect(index.match(/href=[^#>]+\.html/g)).toEqual(['href=a%20%231/anonymous.html', 'href=clean.html'])
    expect(index).toContain('2 articles')
    for (const [, href = ''] of index.matchAll(/href=([^#>]+\.html)/g))
      expect(await readFile(join(out, decodeURIComponent(href)), 'utf8')).toContain('<!doctype html>')
  })

  test('writes no index over one article, and refuses an article whose report would lie in its place', async () => {
    const folder = await folderWith({ 'index.md': clean, 'other.md': clean })
    const out = await folderWith({})
    await commandLine([join(folder, 'index.md'), '--out', out, '--format', 'html'])
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('Ferry company is sold')
    const { status, stderr } = await commandLine([folder, '--out', out, '--format', 'html'])
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /index\.md: its report would be index\.html, where the index over all articles goes\. Rename/,
    )
    expect((await readdir(out)).sort()).toEqual(['index.html', 'other.html'])
  })

  test('writes an index that is there anew over one article, and leaves a page that is none alone', async () => {
    const folder = await folderWith({ 'a.txt': clean, 'b.txt': anonymous, 'site/index.html': '<title>Desk</title>' })
    const index = async (out: string, ...names: string[]) => {
      await commandLine([...names.map(name => join(folder, name)), '--out', join(folder, out)])
      return readFile(join(folder, out, 'index.html'), 'utf8')
    }
    expect(await index('out', 'a.txt', 'b.txt')).toContain('2 articles')
    const anew = await index('out', 'b.txt')
    expect(anew).toContain('1 article<')
    expect(anew.match(/href=[^#>]+\.html/g)).toEqual(['href=b.html'])
    expect(await index('site', 'b.txt')).toBe('<title>Desk</title>')
  })

  test('refuses to let a report overwrite the article', async () => {
    const folder = await folderWith({ 'court.md': clean })
    const { status, stderr } = await commandLine([folder, '--out', folder, '--format', 'markdown'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/court\.md: its markdown report would overwrite it/)
    expect(await readFile(join(folder, 'court.md'), 'utf8')).toBe(clean)
  })

  test('a report that cannot be written is named, the others are written, nothing is half written', async () => {
    const folder = await folderWith({ 'a.txt': clean, 'b.txt': clean, 'out/a.json/in-the-way': '' })
    const { status, stderr } = await commandLine([
      join(folder, '*.txt'),
      '--out',
      join(folder, 'out'),
      '--format',
      'json',
    ])
    expect(status).toBe(2)
    expect(stderr).toContain('a.json: cannot be written')
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['a.json', 'b.json'])
  })
})

test('a hostile path and text reach the terminal without their escapes', async () => {
  const name = 'a\u001b[31m\u202e.txt'
  const folder = await folderWith({
    [name]: anonymous.replace('talks', 'talks \u001b]0;owned\u0007 \u202e'),
    'b\u001b[2J.txt': '',
  })
  const { stdout, stderr } = await commandLine([folder])
  expect(stdout).toContain('anonymous-single-source')
  expect(stderr).toContain('.txt: ')
  expect([...(stdout + stderr)].filter(character => '\u001b\u0007\u202e'.includes(character))).toEqual([])
})

test('trace underlines what each stage found', async () => {
  const folder = await folderWith({ 'anonymous.txt': anonymous })
  const { status, stdout } = await commandLine(['trace', folder])
  expect(status).toBe(0)
  expect(stdout).toMatch(/a person briefed on the talks said/)
  expect(stdout).toMatch(/~~~~ {2}sss/)
  expect(stdout).toContain('S1 unnamed-person, 1 people: a person briefed on the talks')
})

test('explain prints a rule with its examples, and without a rule the list', async () => {
  expect((await commandLine(['explain'])).stdout).toContain('anonymous-single-source')
  const { stdout } = await commandLine(['explain', 'anonymous-single-source'])
  expect(stdout).toContain('anonymous-single-source')
  expect(stdout.length).toBeGreaterThan(500)
})
