import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { extensions } from '../../src/reading/format.js'
import { folderWith } from '../cli/command-line.js'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly run?: string
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

const action: Action = parse(readFileSync('action.yml', 'utf8'))
const unnamed = 'The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.\n'
const named = 'The ferry company has been sold, Marta Lindqvist, its chief executive, said on Tuesday.\n'

const git = (folder: string, ...args: readonly string[]) => {
  const author = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

/** A checkout of a branch that changes one article, adds one, removes one and leaves one, and the commit before it. */
async function checkout(): Promise<{ folder: string; base: string }> {
  const root = await folderWith({
    'origin/articles/changed.md': named,
    'origin/articles/left.md': unnamed,
    'origin/articles/removed.md': unnamed,
    'origin/README.md': unnamed,
  })
  const origin = join(root, 'origin')
  git(origin, 'init', '--quiet')
  git(origin, 'add', '.')
  git(origin, 'commit', '--quiet', '--message', 'before')
  const base = git(origin, 'rev-parse', 'HEAD')
  await writeFile(join(origin, 'articles/changed.md'), unnamed)
  await mkdir(join(origin, 'articles/desk'))
  await writeFile(join(origin, 'articles/desk/a new one.md'), named)
  await writeFile(join(origin, 'articles/picture.png'), '')
  await writeFile(join(origin, 'README.md'), named)
  git(origin, 'rm', '--quiet', 'articles/removed.md')
  git(origin, 'add', '.')
  git(origin, 'commit', '--quiet', '--message', 'after')
  git(root, 'clone', '--quiet', '--depth=1', `file://${origin}`, 'checkout')
  return { folder: join(root, 'checkout'), base }
}

/** Runs the shell steps of the action, but the installation, as GitHub's runner does, until one fails. */
async function runAction(folder: string, base: string, given: Readonly<Record<string, string>>) {
  const temp = await folderWith({ summary: '', output: '' })
  const values: Record<string, string> = {
    'github.action_path': resolve('.'),
    'github.event.pull_request.base.sha || github.event.before': base,
    'runner.temp': temp,
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default])),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`inputs.${name}`, value])),
  }
  const filled = (text: string) =>
    text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
      if (values[expression] === undefined) throw new Error(`${expression} is not known to this test`)
      return values[expression]
    })
  const ran = { status: 0, stdout: '', stderr: '' }
  for (const step of action.runs.steps.filter(({ name, run }) => run !== undefined && name !== 'Install')) {
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]))
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          ...env,
          GITHUB_STEP_SUMMARY: join(temp, 'summary'),
          GITHUB_OUTPUT: join(temp, 'output'),
        },
      },
    )
    ran.status = status ?? 1
    ran.stdout += stdout
    ran.stderr += stderr
    if (status !== 0) break
  }
  const written = (name: string) => readFile(join(temp, name), 'utf8')
  return { ...ran, summary: await written('summary'), output: await written('output'), written }
}

describe('action.yml', { timeout: 60_000 }, () => {
  test('annotates all articles, sums up, hands over SARIF and fails where there are errors', async () => {
    const { folder, base } = await checkout()
    const { status, stdout, summary, output, written } = await runAction(folder, base, { articles: 'articles\n\n' })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=articles\/changed\.md,line=1,/m)
    expect(stdout).toMatch(/^::error file=articles\/left\.md,line=1,/m)
    expect(stdout).not.toContain('README.md')
    expect(summary).toContain('a person briefed on the talks')
    expect(output).toMatch(/^sarif=.*attribution-audit\.sarif$/m)
    expect(JSON.parse(await written('attribution-audit.sarif')).version).toBe('2.1.0')
  })

  test.each(['articles/**', 'articles'])('keeps to those of %s that were changed, where asked to', async articles => {
    const { folder, base } = await checkout()
    const given = { articles, 'changed-only': 'true', 'fail-on': 'never' }
    const { status, stdout, stderr } = await runAction(folder, base, given)
    expect(status).toBe(0)
    expect(stderr).toContain('2 articles audited')
    expect(stdout).toContain('articles/changed.md')
    expect(stdout).not.toContain('left.md')
  })

  test('has nothing to do where no article was changed', async () => {
    const { folder } = await checkout()
    const given = { 'changed-only': 'true' }
    const { status, stdout } = await runAction(folder, git(folder, 'rev-parse', 'HEAD'), given)
    expect(status).toBe(0)
    expect(stdout).toContain('No article has changed.')
  })

  test('audits all articles where what they were before is not known, and says so', async () => {
    const { folder } = await checkout()
    const { stdout, stderr } = await runAction(folder, '0'.repeat(40), { 'changed-only': 'true' })
    expect(stdout).toContain('::notice::')
    expect(stderr).toContain('4 articles audited')
  })

  test('takes for articles what the command line takes for articles', () => {
    const [, listed = ''] = /\\\.\(([\w\\.|]+)\)\$/.exec(readFileSync('action.yml', 'utf8')) ?? []
    expect(listed.split('|').map(extension => `.${extension.replaceAll('\\', '')}`)).toEqual(extensions)
  })

  test('has a description for each input, and a shell for each script', () => {
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/^\p{Lu}/u)
    for (const { run, shell, uses } of action.runs.steps) expect(run === undefined ? uses : shell).toBeTruthy()
  })
})

test('the example workflow uses inputs that the action has', () => {
  const { jobs } = parse(readFileSync('.github/workflows/sourcing.yml', 'utf8'))
  const steps: readonly Step[] = jobs.audit.steps
  const own = steps.find(({ uses }) => uses === './')
  expect(Object.keys(own?.with ?? {}).filter(input => !Object.hasOwn(action.inputs, input))).toEqual([])
  expect(Object.keys(own?.with ?? {})).not.toEqual([])
})
