import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/run.js'
import type { Streams } from '../../src/cli/streams.js'

/** What a test sets about the terminal; without it there is none. */
export interface Terminal {
  readonly environment?: Streams['environment']
  readonly isTTY?: boolean
  readonly columns?: number
  readonly interruption?: AbortSignal
  /** Is given whatever is printed, at once. */
  readonly watch?: (text: string) => void
}

/** Runs a command line in this process and catches what it prints. */
export async function commandLine(
  args: readonly string[],
  stdin: Uint8Array | string = '',
  { environment = {}, interruption = new AbortController().signal, watch = () => {}, ...tty }: Terminal = {},
) {
  const printed = { stdout: '', stderr: '' }
  const catching = (name: keyof typeof printed) => ({
    ...tty,
    write: (text: string) => {
      printed[name] += text
      watch(text)
    },
  })
  const status = await run(args, {
    stdin: chunks(stdin),
    stdout: catching('stdout'),
    stderr: catching('stderr'),
    environment,
    interruption: () => interruption,
  })
  return { status, ...printed }
}

async function* chunks(stdin: Uint8Array | string): AsyncGenerator<Uint8Array> {
  yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
}

/** A folder of its own for a test, with these files in it; gone when the test is over. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attribution-audit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}
