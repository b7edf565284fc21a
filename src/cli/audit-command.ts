import { join, resolve } from 'node:path'
import type { Format } from '../model/article.js'
import type { Report } from '../model/report.js'
import { type FormatName, formats, type RunFormatName } from '../rendering/index.js'
import { auditInput } from './audit-input.js'
import type { Memory } from './cache/memory.js'
import { tallyOf } from './closing-summary.js'
import { complain } from './complain.js'
import { deliverRun, formatsOfRun, isFormatOfReport } from './deliver-run.js'
import { type ExitStatus, exitStatus, type Threshold } from './exit-status.js'
import { findInputs, type Input, withoutReports } from './inputs.js'
import { writeWhole } from './outputs.js'
import { Problem } from './problem.js'
import { progressOf } from './progress.js'
import { type Streams, wantsColour } from './streams.js'

export interface AuditOptions {
  readonly format: readonly (FormatName | RunFormatName)[]
  /** Folder for the reports; standard output without it. */
  readonly out?: string
  readonly failOn: Threshold
  readonly inputFormat?: Format
}

/**
 * Audits articles one after the other. Whatever is wrong with one of them is said, and the others go on.
 *
 * @param memory what is in it already is neither audited nor delivered again
 * @param signal ends the run before the next article
 */
export async function auditPaths(
  paths: readonly string[],
  options: AuditOptions,
  streams: Streams,
  { cache, delivered }: Memory,
  signal?: AbortSignal,
): Promise<ExitStatus> {
  const { inputs: found, problems } = await findInputs(paths)
  const inputs = withoutReports(found, paths, options.out)
  for (const problem of problems) complain(problem, streams)
  const taken = new Map<string, string>()
  const tally = tallyOf(options.failOn)
  const progress = progressOf(inputs.length, streams)
  const together = formatsOfRun(options)
  const reports: Report[] = []
  let troubles = problems.length
  for (const [index, input] of inputs.entries()) {
    if (signal?.aborted) return exitStatus.clean
    progress.show(index, input.path)
    try {
      if (options.out !== undefined) claimName(input, taken)
      const { report, ground } = await auditInput(input, options.inputFormat, cache, streams)
      tally.add(report)
      progress.clear()
      if (together.length > 0) reports.push(report)
      if (delivered.get(input.path) !== ground) await deliver(report, input, options, streams)
      delivered.set(input.path, ground)
    } catch (error) {
      troubles += 1
      delivered.delete(input.path)
      progress.clear()
      complain(error instanceof Problem ? error : unexpected(input, error), streams)
    }
  }
  for (const problem of await deliverRun(reports, inputs, together, options, streams)) {
    troubles += 1
    complain(problem, streams)
  }
  for (const line of tally.lines(troubles)) streams.stderr.write(`${line}\n`)
  if (troubles > 0) return exitStatus.trouble
  return tally.failed() > 0 ? exitStatus.findings : exitStatus.clean
}

async function deliver(report: Report, input: Input, options: AuditOptions, streams: Streams): Promise<void> {
  const { stdout, environment } = streams
  for (const name of options.format.filter(isFormatOfReport(options))) {
    const format = formats[name]
    if (options.out === undefined) {
      stdout.write(format.render(report, { colour: wantsColour(stdout, environment), width: stdout.columns ?? 100 }))
    } else {
      const path = join(options.out, `${input.name}${format.extension}`)
      if (resolve(path) === resolve(input.path)) {
        throw new Problem(`${input.path}: its ${name} report would overwrite it. Choose another folder with --out.`)
      }
      await writeWhole(path, format.render(report))
    }
  }
}

/** Two articles must not write the same report: `court.md` and `court.txt`, or `a/court.md` and `b/court.md`. */
function claimName(input: Input, taken: Map<string, string>): void {
  const other = taken.get(input.name)
  if (other !== undefined) {
    throw new Problem(
      `${input.path}: its report would overwrite that of ${other}. Rename one of them, or audit them into two folders.`,
    )
  }
  taken.set(input.name, input.path)
}

function unexpected(input: Input, error: unknown): Problem {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Problem(
    `${input.path}: the audit broke off. This is a fault of attribution-audit, please report it.\n${detail}`,
  )
}
