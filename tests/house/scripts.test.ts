import { execFileSync } from 'node:child_process'
import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../cli/command-line.js'

test.each([
  ['generate-types.mjs', 'src/model/report.ts', 'export interface Report'],
  ['generate-catalogue.mjs', 'src/rules/README.md', '## anonymous-source'],
  ['update-goldens.mjs', 'tests/cli/traces/ferry.txt', 'The ferry sails, Anna Pell said.'],
])('%s writes %s in a checkout whose path has a space, too', async (script, path, words) => {
  const checkout = join(
    await folderWith({ 'a checkout/article/ferry.md': 'The ferry sails, Anna Pell said.\n' }),
    'a checkout',
  )
  for (const part of ['scripts', 'schemas', 'src/rules']) await cp(part, join(checkout, part), { recursive: true })
  for (const built of ['dist', 'node_modules']) await symlink(resolve(built), join(checkout, built), 'junction')
  await mkdir(join(checkout, 'src/model'))
  await rm(join(checkout, 'src/rules/README.md'))
  execFileSync(process.execPath, [join(checkout, 'scripts', script)], { stdio: 'pipe' })
  expect(await readFile(join(checkout, path), 'utf8')).toContain(words)
})
