import { join, resolve } from 'node:path'
import type { Report } from '../model/report.js'
import type { Trouble } from '../model/trouble.js'
import type { AuditOptions } from './audit-options.js'
import type { Input } from './inputs.js'
import { Problem, problemsOf } from './problem.js'
import type { Streams } from './streams.js'
import type { WantedFormat } from './wanted-formats.js'
import { writeWhole } from './write-whole.js'

/**
 * Writes `audit.<ext>` for each format into the folder for reports, or each document to standard output.
 *
 * @returns the problems of those that could not be written
 */
export async function deliverRun(
  { reports, troubles }: { readonly reports: readonly Report[]; readonly troubles: readonly Trouble[] },
  inputs: readonly Input[],
  formats: readonly WantedFormat<'renderRun'>[],
  { out }: Pick<AuditOptions, 'out'>,
  { stdout }: Streams,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { name, extension, renderRun } of formats) {
    const text = renderRun(reports, troubles)
    if (out === undefined) stdout.write(text)
    else problems.push(...(await problemsOf(write(join(out, `audit${extension}`), text, name, inputs))))
  }
  return problems
}

async function write(path: string, text: string, name: string, inputs: readonly Input[]): Promise<void> {
  const overwritten = inputs.find(input => resolve(input.path) === resolve(path))
  if (overwritten !== undefined) {
    throw new Problem(`${overwritten.path}: the ${name} report would overwrite it. Choose another folder with --out.`)
  }
  await writeWhole(path, text)
}
