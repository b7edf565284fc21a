import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandLine, folderWith } from '../command-line.js'

const speakerless = '“It was always going to come out in the end.”'
const article = `The harbour was quiet on Monday. ${speakerless} Nothing moved.\n`

/** A folder with two articles that have one finding each, and a command line on it. */
async function desk() {
  const folder = await folderWith({ 'a.md': article, 'deep/b.md': article })
  const file = join(folder, 'attribution-audit.suppressions.json')
  return {
    folder,
    file,
    audit: (...options: string[]) => commandLine([folder, '--suppressions', file, ...options]),
    entries: async () => JSON.parse(await readFile(file, 'utf8')).articles,
  }
}

test('--suppress writes all findings with the reason; they are shown and do not count', async () => {
  const { folder, audit, entries } = await desk()
  const before = await commandLine([folder])
  expect(before.status).toBe(1)
  const { status, stdout } = await audit('--suppress', '--reason', 'from before the rules')
  expect(status).toBe(0)
  expect(stdout).toContain('suppressed  unattributed-quotation (1:34)\n  from before the rules (the suppressions file)')
  expect(stdout).toContain('no finding, 1 suppressed')
  const written = await entries()
  expect(Object.keys(written)).toEqual(['a.md', 'deep/b.md'])
  expect(written['a.md']).toEqual([
    {
      rule: 'unattributed-quotation',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      reason: 'from before the rules',
      message: expect.stringContaining('Nobody is said to have said'),
    },
  ])
  const after = await audit()
  expect(after.status).toBe(0)
  const markdown = await audit('--format', 'markdown')
  expect(markdown.stdout).toContain('| suppressed | unattributed-quotation | 1 | from before the rules')
})

test('a file that cannot be written is told before any report says that something is suppressed', async () => {
  const { folder, audit } = await desk()
  const inTheWay = join(folder, 'a.md', 'suppressions.json')
  const { status, stdout, stderr } = await audit('--suppress', '--reason', 'old', '--suppressions', inTheWay)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/a\.md: nothing can be written there: a file is in the way\. Choose another file with --supp/)
})

test('standard input, which no entry can name, is not said to be suppressed', async () => {
  const { entries, file } = await desk()
  const options = ['--suppressions', file, '--suppress', '--reason', 'old']
  const { status, stdout, stderr } = await commandLine(['-', ...options], article)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('-: standard input has no path to suppress its findings by. Save it as a file.')
  await expect(entries()).rejects.toThrow('ENOENT')
})

test('--suppress keeps what was suppressed before, with its reason', async () => {
  const { audit, entries, folder } = await desk()
  await audit('--suppress', '--reason', 'the first')
  await writeFile(
    join(folder, 'a.md'),
    `${article}\nA week went by. “Nobody ever asked us about the boats here.” Nothing moved.\n`,
  )
  await audit('--suppress', '--reason', 'the second')
  const reasons = (await entries())['a.md'].map(({ reason }: { reason: string }) => reason)
  expect(reasons).toEqual(['the first', 'the second'])
})

test.each([[[]], [['--reason', '']], [['--reason', ' \t']]])(
  '--suppress without a reason is refused, and nothing is written: %j',
  async reason => {
    const { audit, entries } = await desk()
    const { status, stderr } = await audit('--suppress', ...reason)
    expect(status).toBe(2)
    expect(stderr).toContain('--suppress needs a reason. Give it with --reason')
    await expect(entries()).rejects.toThrow()
  },
)

test('--reason is refused where nothing is suppressed', async () => {
  const { status, stderr } = await commandLine(['article', '--reason', 'the desk has seen the letter'])
  expect(status).toBe(2)
  expect(stderr).toBe('attribution-audit: --reason tells why findings are suppressed. Add --suppress.\n')
})

test.each([[[]], [['--prune-suppressions']]])(
  'a suppressions file that is named and not there is refused: %j',
  async options => {
    const { audit, entries } = await desk()
    const { status, stdout, stderr } = await audit(...options)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/suppressions\.json: no such file\. Check the path; --suppress writes the file\.\n$/)
    await expect(entries()).rejects.toThrow('ENOENT')
  },
)

test('a suppression survives edits elsewhere; once its words are gone it makes the run fail until it is pruned', async () => {
  const { audit, entries, folder } = await desk()
  await audit('--suppress', '--reason', 'from before the rules')
  await writeFile(join(folder, 'a.md'), `# Harbour\n\nIt had rained all night.\n\n${article}`)
  expect((await audit()).status).toBe(0)
  await writeFile(join(folder, 'a.md'), 'The harbour was quiet on Monday.\n')
  await rm(join(folder, 'deep'), { recursive: true })
  const { status, stderr } = await audit()
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /a\.md: The suppression of unattributed-quotation is not needed any more.*--prune-suppressions/,
  )
  expect(stderr).toMatch(/b\.md: its findings are suppressed, and it is not there any more.*--prune-suppressions/)
  expect(Object.keys(await entries())).toEqual(['a.md', 'deep/b.md'])
  expect((await audit('--prune-suppressions')).status).toBe(0)
  expect(await entries()).toEqual({})
  expect((await audit()).status).toBe(0)
})

test('--prune-suppressions keeps what is needed, and the articles that were not audited', async () => {
  const { audit, entries, folder, file } = await desk()
  await audit('--suppress', '--reason', 'from before the rules')
  const all = await entries()
  await commandLine([join(folder, 'a.md'), '--suppressions', file, '--prune-suppressions'])
  expect(await entries()).toEqual(all)
})

test.each([
  ['{"articles"', 'it is no JSON'],
  ['{"article":{}}', '"article" is no setting. Did you mean "articles"?'],
  [
    '{"articles":{"a.md":[{"rule":"hearsay","fingerprint":"0123456789abcdef","reason":" "}]}}',
    'it must not be blank (in articles › a.md › 0 › reason)',
  ],
])('a suppressions file that cannot be used is told: %s', async (content, says) => {
  const { audit, file } = await desk()
  await writeFile(file, content)
  const { status, stderr } = await audit()
  expect(status).toBe(2)
  expect(stderr).toContain('attribution-audit.suppressions.json: ')
  expect(stderr).toContain(says)
})

test('comments that hold no more make the run fail, and say where', async () => {
  const folder = await folderWith({
    'a.md': 'The harbour was quiet.\n\n<!-- attribution-audit ignore hearsay: known -->\n\nNothing moved.\n',
  })
  const { status, stderr, stdout } = await commandLine([folder])
  expect(status).toBe(2)
  expect(stderr).toMatch(/a\.md:3:1: The suppression of hearsay is not needed any more: .* Remove the comment\./)
  expect(stdout).toContain('stale suppression  hearsay (3:1)')
})
