import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { commandLine, folderWith } from './command-line.js'

const article = 'The ferry company has been sold, Marta Lindqvist, its chief executive, said on Tuesday.\n'

/** The superuser can read everything. */
function asNobody() {
  if (process.geteuid?.() !== 0) return
  process.seteuid?.(65534)
  onTestFinished(() => process.seteuid?.(0))
}

test.each([
  { what: 'a folder in the one that is given', paths: [''], audited: 1 },
  { what: 'a folder that a pattern leads through', paths: ['**/*.txt'], audited: 1 },
  { what: 'the folder that is given', paths: ['closed'], audited: 0 },
])('$what that cannot be read is named, and the others go on', async ({ paths, audited }) => {
  const folder = await folderWith({ 'open.txt': article, 'closed/court.txt': article })
  await chmod(folder, 0o755)
  await chmod(join(folder, 'closed'), 0)
  onTestFinished(() => chmod(join(folder, 'closed'), 0o755))
  asNobody()
  const { status, stderr } = await commandLine(paths.map(path => join(folder, path)))
  expect(stderr).toMatch(/\/closed: cannot be read: permission denied\. Mend that, or leave it out\./)
  expect(stderr).toContain(`${audited} article${audited === 1 ? '' : 's'} audited`)
  expect(stderr).not.toContain('no article in this folder')
  expect(status).toBe(2)
})
