import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** A command line in a shell, where the program stands for `"$@"`. */
async function shell(commandLine: string) {
  const program = [process.execPath, 'dist/cli/bin.js']
  try {
    const { stdout, stderr } = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', commandLine, '-', ...program])
    return { status: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { status: code, stdout, stderr }
  }
}

test.skipIf(!existsSync('/dev/full'))(
  'a report that does not fit on the disk makes the run fail, in words',
  async () => {
    const { status, stderr } = await shell('"$@" explain > /dev/full')
    expect(stderr).toBe('attribution-audit: standard output cannot be written: the disk is full.\n')
    expect(status).toBe(2)
  },
)

test.skipIf(process.platform === 'win32')('a reader that has seen enough is no problem', async () => {
  const { status, stdout, stderr } = await shell('"$@" trace article | head -1')
  expect(stdout).toMatch(/^.+\n$/)
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test.skipIf(process.platform === 'win32')('the status is the same where nobody reads the messages', async () => {
  const { status } = await shell('"$@" missing.md 2>&1 > /dev/null | true')
  expect(status).toBe(2)
})
