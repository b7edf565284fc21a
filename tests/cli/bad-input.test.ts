import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandLine, folderWith } from './command-line.js'

const good = 'The ferry will sail again in May, the harbour master, Anna Pell, told reporters on Monday.\n'
const german =
  'Die Fähre wird im Mai wieder fahren, sagte die Hafenmeisterin Anna Pell am Montag vor Journalisten. Die Stadt hatte den Betrieb im Winter eingestellt, weil das Schiff nicht mehr sicher war und niemand die Reparatur bezahlen wollte.\n'

describe('an input that cannot be audited is named with the remedy, and the others go on', () => {
  test.each<{ what: string; name: string; content: string | Uint8Array; says: RegExp }>([
    { what: 'an empty file', name: 'x.txt', content: '', says: /empty/ },
    { what: 'a file of white space', name: 'x.md', content: ' \n\t\n', says: /empty|no prose|nothing/ },
    {
      what: 'a binary',
      name: 'x.txt',
      content: Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]),
      says: /NUL|binary/i,
    },
    { what: 'a NUL byte', name: 'x.md', content: `${good}\0`, says: /NUL|binary/i },
    {
      what: 'invalid UTF-8',
      name: 'x.txt',
      content: Uint8Array.from([...Buffer.from(good), 0xe9, 0x20]),
      says: /UTF-8/,
    },
    {
      what: 'a lone surrogate',
      name: 'x.txt',
      content: Uint8Array.from([...Buffer.from(good), 0xed, 0xa0, 0x80]),
      says: /UTF-8/,
    },
    { what: 'UTF-16', name: 'x.txt', content: Buffer.from(`\ufeff${good}`, 'utf16le'), says: /UTF-16/ },
    { what: 'a 20 MB file', name: 'x.txt', content: good.repeat(220_000), says: /MB/ },
    { what: 'a text that is not English', name: 'x.txt', content: german, says: /English/ },
    {
      what: 'broken front matter',
      name: 'x.md',
      content: `---\ntitle: "Ferry\nbyline: [\n---\n\n${good}`,
      says: /front matter/,
    },
  ])('$what', async ({ name, content, says }) => {
    const folder = await folderWith({ [name]: content, 'good.txt': good })
    const out = join(folder, 'out')
    const { status, stderr } = await commandLine([folder, '--out', out])
    expect(stderr).toContain(name)
    expect(stderr).toMatch(says)
    expect(status).toBe(2)
    expect(JSON.parse(readFileSync(join(out, 'good.json'), 'utf8')).attributions).toHaveLength(1)
  })

  test('broken HTML is read as browsers read it', async () => {
    const folder = await folderWith({
      'x.html': `<title>Ferry</title><body><div><p>${good}<p><b>It is <i>late</b>.</div></span>`,
    })
    const { status, stdout } = await commandLine([folder, '--format', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).attributions).toHaveLength(1)
  })
})

test.skipIf(!existsSync('/dev/zero'))(
  'a file that never ends is read no further than it takes to tell so',
  async () => {
    const { status, stderr } = await commandLine(['/dev/zero', '--input-format', 'text'])
    expect(stderr).toMatch(/dev\/zero: the file is larger than 5 MB\./)
    expect(status).toBe(2)
  },
)

test('any mangled or truncated article gets a report or a named problem', async () => {
  const article = readFileSync('article/border-talks-envoy.md')
  await fc.assert(
    fc.asyncProperty(
      fc.nat(article.length),
      fc.nat(article.length),
      fc.uint8Array({ maxLength: 12 }),
      fc.constantFrom('markdown', 'text', 'html'),
      async (cut, end, noise, format) => {
        const mangled = Buffer.concat([article.subarray(0, cut), noise, article.subarray(cut, end)])
        const { status, stdout, stderr } = await commandLine(
          ['-', '--format', 'json', '--input-format', format],
          mangled,
        )
        if (status === 2) expect(stderr).toMatch(/^attribution-audit: -: /)
        else expect(JSON.parse(stdout).tool.name).toBe('attribution-audit')
        expect(stderr).not.toContain('please report it')
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)
