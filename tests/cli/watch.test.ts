import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { commandLine, folderWith } from './command-line.js'

const unnamed = 'The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.\n'
const named = 'The ferry company has been sold, Marta Lindqvist, its chief executive, said on Tuesday.\n'

/** A command line that watches: `says` waits for what it prints after what it waited for before, `end` is Ctrl-C. */
function watching(args: readonly string[]) {
  const interruption = new AbortController()
  let printed = ''
  let seen = 0
  const result = commandLine(['--watch', ...args], '', {
    interruption: interruption.signal,
    watch: text => {
      printed += text
    },
  })
  const says = (pattern: RegExp) =>
    eventually(() => {
      expect(printed.slice(seen)).toMatch(pattern)
      seen = printed.length
    })
  async function end() {
    interruption.abort()
    expect((await result).status).toBe(0)
    return await result
  }
  return { says, end }
}

const eventually = (holds: () => void | Promise<void>) => vi.waitFor(holds, { timeout: 20_000, interval: 20 })

describe('--watch', { timeout: 60_000 }, () => {
  test('writes the report of an article anew when it changes, and leaves the others alone', async () => {
    const folder = await folderWith({ 'in/a.txt': unnamed, 'in/b.txt': unnamed })
    const [a, b] = [join(folder, 'out/a.html'), join(folder, 'out/b.html')]
    const { says, end } = watching([join(folder, 'in'), '--out', join(folder, 'out'), '--format', 'html'])
    await says(/Watching for changes; Ctrl-C ends/)
    expect(await readFile(a, 'utf8')).toContain('a person briefed on the talks')
    await rm(b)
    await writeFile(join(folder, 'in/a.txt'), named)
    await eventually(async () => expect(await readFile(a, 'utf8')).toContain('Marta Lindqvist'))
    await says(/2 articles audited[\s\S]*Watching/)
    await expect(readFile(b)).rejects.toThrow('ENOENT')
    await end()
  })

  test('survives an article that breaks, one that comes and one that goes', async () => {
    const folder = await folderWith({ 'a.txt': unnamed })
    const { says, end } = watching([folder])
    await says(/Watching/)
    await writeFile(join(folder, 'a.txt'), '')
    await says(/a\.txt: the file is empty[\s\S]*Watching/)
    await mkdir(join(folder, 'desk'))
    await writeFile(join(folder, 'desk/b.txt'), named)
    await says(/Marta Lindqvist[\s\S]*1 article audited.*1 problem\nWatching/)
    await rm(join(folder, 'a.txt'))
    await says(/1 article audited, 0 with findings at or above error\nWatching/)
    await end()
  })

  test('takes an article that goes out of the index', async () => {
    const folder = await folderWith({ 'in/a.txt': named, 'in/b.txt': named })
    const { says, end } = watching([join(folder, 'in'), '--out', join(folder, 'out')])
    await says(/Watching/)
    await rm(join(folder, 'in/b.txt'))
    await says(/1 article audited[\s\S]*Watching/)
    expect(await readFile(join(folder, 'out/index.html'), 'utf8')).not.toContain('b.html')
    await end()
  })

  test('writes a report under its new name, where an article comes that has the old one too', async () => {
    const folder = await folderWith({ 'in/a.md': named })
    const { says, end } = watching([join(folder, 'in'), '--out', join(folder, 'out'), '--format', 'json'])
    await says(/Watching/)
    await writeFile(join(folder, 'in/a.txt'), unnamed)
    await says(/2 articles audited[\s\S]*Watching/)
    expect(await readFile(join(folder, 'out/a.md.json'), 'utf8')).toContain('Marta Lindqvist')
    expect(await readFile(join(folder, 'out/a.txt.json'), 'utf8')).toContain('a person briefed on the talks')
    await end()
  })

  test('does not follow symbolic links that go round in circles', async () => {
    const folder = await folderWith({ 'in/a.txt': unnamed })
    await symlink('.', join(folder, 'in/self'))
    await symlink('loop', join(folder, 'in/loop'))
    const { says, end } = watching([join(folder, 'in')])
    await says(/Watching/)
    await writeFile(join(folder, 'in/a.txt'), named)
    await says(/1 article audited[\s\S]*Watching/)
    expect((await end()).stderr).not.toContain('--watch')
  })

  test('does not take the reports for articles', async () => {
    const folder = await folderWith({ 'a.txt': unnamed })
    const { says, end } = watching([folder, '--out', join(folder, 'reports')])
    await says(/Watching/)
    await writeFile(join(folder, 'a.txt'), named)
    await says(/1 article audited[\s\S]*Watching/)
    expect((await end()).stderr).not.toContain('2 articles')
  })

  test('starts no run for a file that is neither an article nor set for one, as a log is', async () => {
    const folder = await folderWith({ 'a.txt': unnamed, 'run.log': '' })
    const { says, end } = watching([folder])
    await says(/Watching/)
    await writeFile(join(folder, 'run.log'), named)
    await writeFile(join(folder, 'new.log'), named)
    await new Promise(resolve => setTimeout(resolve, 500))
    await writeFile(join(folder, 'a.txt'), named)
    await says(/Marta Lindqvist[\s\S]*Watching/)
    expect((await end()).stderr.match(/Watching/g)).toHaveLength(2)
  })

  test('takes what a pattern finds, whatever its name ends in', async () => {
    const folder = await folderWith({ 'a.wire': unnamed })
    const { says, end } = watching([join(folder, '*.wire'), '--input-format', 'text'])
    await says(/a person briefed on the talks[\s\S]*Watching/)
    await writeFile(join(folder, 'a.wire'), named)
    await says(/Marta Lindqvist[\s\S]*Watching/)
    await end()
  })

  test('audits again when the configuration changes, and survives a broken one', async () => {
    const folder = await folderWith({ 'a.txt': unnamed })
    const configuration = join(folder, 'attribution-audit.config.json')
    const { says, end } = watching([join(folder, 'a.txt')])
    await says(/anonymous-single-source[\s\S]*configuration: none[\s\S]*Watching/)
    await writeFile(configuration, '{ "rules": { "anonymous-single-source": "off" } }')
    await says(/configuration: \S*attribution-audit\.config\.json[\s\S]*Watching/)
    await writeFile(configuration, '{ "rules": ')
    await says(/attribution-audit\.config\.json: [\s\S]*1 problem[\s\S]*Watching/)
    await rm(configuration)
    await says(/anonymous-single-source[\s\S]*configuration: none[\s\S]*Watching/)
    await end()
  })

  test('audits again when a file changes that the configuration extends, and survives its absence', async () => {
    const folder = await folderWith({
      'a.txt': unnamed,
      'attribution-audit.config.json': '{ "extends": "./desk/house.json" }',
      'desk/house.json': '{ "extends": "../node_modules/desk/all.json" }',
      'node_modules/desk/all.json': '{}',
    })
    const house = join(folder, 'desk/house.json')
    const { says, end } = watching([join(folder, 'a.txt')])
    await says(/1 article audited, 1 with findings[\s\S]*Watching/)
    await writeFile(join(folder, 'node_modules/desk/all.json'), '{ "certainty": 1 }')
    await says(/1 article audited, 0 with findings[\s\S]*Watching/)
    await rm(house)
    await says(/house\.json: no such file[\s\S]*Watching/)
    await writeFile(house, '{}')
    await says(/1 article audited, 1 with findings[\s\S]*Watching/)
    await end()
  })

  test('audits again when the configuration changes that is chosen', async () => {
    const folder = await folderWith({ 'a.txt': unnamed, 'desk/house.json': '{}' })
    const { says, end } = watching([join(folder, 'a.txt'), '--config', join(folder, 'desk/house.json')])
    await says(/1 article audited, 1 with findings[\s\S]*Watching/)
    await writeFile(join(folder, 'desk/house.json'), '{ "certainty": 1 }')
    await says(/1 article audited, 0 with findings[\s\S]*Watching/)
    await end()
  })

  test('ends on Ctrl-C', async () => {
    const folder = await folderWith({ 'a.txt': unnamed })
    const child = spawn(process.execPath, ['dist/cli/bin.js', folder, '--watch'])
    for await (const text of child.stderr) if (String(text).includes('Ctrl-C ends')) child.kill('SIGINT')
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(0)
  })

  test.each([
    { what: 'standard input', args: ['-'], says: 'standard input does not change' },
    { what: 'the folder of the reports', args: ['tests/cli', '--out', 'tests'], says: 'Choose another --out' },
  ])('refuses to watch $what', async ({ args, says }) => {
    const { status, stderr } = await commandLine(['--watch', ...args])
    expect(stderr).toContain(says)
    expect(status).toBe(2)
  })
})
