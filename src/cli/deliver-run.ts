import { join, resolve } from 'node:path'
import type { Report } from '../model/report.js'
import { type FormatName, formats, type RunFormatName, runFormats } from '../rendering/index.js'
import type { AuditOptions } from './audit-options.js'
import type { Input } from './inputs.js'
import { Problem, problemsOf } from './problem.js'
import type { Streams } from './streams.js'
import { writeWhole } from './write-whole.js'

/** A format in which the whole run is one document. */
interface TogetherFormat {
  readonly name: string
  readonly extension: string
  readonly renderRun: (reports: readonly Report[]) => string
}

type Delivery = Pick<AuditOptions, 'format' | 'out'>

const isRunFormat = (name: FormatName | RunFormatName): name is RunFormatName => Object.hasOwn(runFormats, name)

/**
 * Whether a format is written for each article: into a folder all that are of one report, but some not to the terminal.
 */
export function isFormatOfReport({ out }: Delivery): (name: FormatName | RunFormatName) => name is FormatName {
  return (name): name is FormatName =>
    !isRunFormat(name) && (out !== undefined || formats[name].renderRun === undefined)
}

/** The formats, of those that are wanted, in which the run is one document. */
export function formatsOfRun({ format, out }: Delivery): readonly TogetherFormat[] {
  return format.flatMap(name => {
    const { extension, renderRun } = isRunFormat(name) ? runFormats[name] : formats[name]
    return renderRun === undefined || (out !== undefined && !isRunFormat(name)) ? [] : [{ name, extension, renderRun }]
  })
}

/**
 * Writes `audit.<ext>` for each format into the folder for reports, or each document to standard output.
 *
 * @returns the problems of those that could not be written
 */
export async function deliverRun(
  reports: readonly Report[],
  inputs: readonly Input[],
  together: readonly TogetherFormat[],
  { out }: Delivery,
  { stdout }: Streams,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { name, extension, renderRun } of together) {
    const text = renderRun(reports)
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
