import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { extensions } from '../../src/reading/format.js'
import { folderWith } from '../cli/command-line.js'

const [hook, ...others] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))

test('there is one hook, for all that the command line takes for articles', () => {
  expect(others).toEqual([])
  expect(hook.id).toBe('attribution-audit')
  const files = new RegExp(hook.files)
  expect(extensions.filter(extension => !files.test(`articles/ferry${extension}`))).toEqual([])
  expect(files.test('articles/ferry.png')).toBe(false)
})

test('it runs the version of the repository on the files that it is given, and fails where there are errors', {
  timeout: 60_000,
}, async () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))
  const command = `node_modules/.bin/${Object.keys(bin)[0]}`
  const folder = await folderWith({
    'a ferry.md': 'The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.\n',
    'package.json': JSON.stringify({ name: 'newsroom' }),
    [command]: `#!/bin/sh\nexec node "${resolve('dist/cli/bin.js')}" "$@"\n`,
  })
  await chmod(join(folder, command), 0o755)
  // pre-commit puts the names of the files behind the entry.
  const { status, stdout } = spawnSync('bash', ['-c', `${hook.entry} "$@"`, 'bash', 'a ferry.md'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stdout).toContain('a ferry.md:1:1')
  expect(status).toBe(1)
})
