import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { commandLine, folderWith } from '../command-line.js'

const scriptFor = async (shell: string) => (await commandLine(['completion', shell])).stdout

describe('bash completes', { timeout: 60_000 }, () => {
  /** What bash offers for the last of the words, in a folder with two files and a folder. */
  async function offered(...words: readonly string[]): Promise<string[]> {
    const folder = await folderWith({ 'a ferry.md': '', 'mill.txt': '', 'drafts/quay.md': '' })
    const typed = `COMP_WORDS=("$@"); COMP_CWORD=${words.length}; _attribution_audit; printf '%s\\n' "\${COMPREPLY[@]}"`
    const code = `${await scriptFor('bash')}\n${typed}`
    const output = execFileSync('bash', ['--norc', '-c', code, 'bash', 'attribution-audit', ...words], {
      cwd: folder,
      encoding: 'utf8',
    })
    return output.split('\n').filter(word => word !== '')
  }

  test('commands, and articles beside them', async () => {
    expect(await offered('tr')).toEqual(['trace'])
    expect(await offered('')).toEqual(expect.arrayContaining(['explain', 'init', 'a ferry.md', 'drafts', 'mill.txt']))
  })

  test('options of the command in question', async () => {
    expect(await offered('--fa')).toEqual(['--fail-on'])
    expect(await offered('trace', '--')).toEqual(['--input-format', '--help'])
  })

  test('what may follow an option', async () => {
    expect(await offered('--fail-on', 'n')).toEqual(['note', 'never'])
    expect(await offered('--format', 'ht')).toEqual(['html'])
    expect(await offered('--format', 'sa')).toEqual(['sarif'])
    expect(await offered('mill.txt', '--out', '')).toEqual(['drafts'])
    expect(await offered('trace', '--input-format', '')).toEqual(expect.arrayContaining(['markdown', 'text', 'html']))
  })

  test('rules, shells and folders', async () => {
    expect(await offered('explain', 'second')).toEqual(['second-hand-report'])
    expect(await offered('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(await offered('init', '')).toEqual(['drafts'])
  })

  test('names with spaces as they are', async () => {
    expect(await offered('a')).toEqual(['a ferry.md'])
  })
})

test.each(['bash', 'zsh', 'fish'])('the script for %s has every command, option, severity and rule', async shell => {
  const script = await scriptFor(shell)
  const { stdout: help } = await commandLine(['--help'])
  const options = Array.from(help.matchAll(/--([a-z-]+)/g), ([, name]) => name ?? '')
  expect(options).toEqual(expect.arrayContaining(['format', 'fail-on', 'watch']))
  const words = ['trace', 'explain', 'init', 'completion', 'never', 'brat', 'hearsay', ...options]
  expect(words.filter(word => !script.includes(word))).toEqual([])
})

test('another shell is refused with those that are known', async () => {
  const { status, stderr } = await commandLine(['completion', 'csh'])
  expect(stderr).toContain('bash, zsh, fish')
  expect(status).toBe(2)
})
