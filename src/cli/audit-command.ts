import { join, resolve } from 'node:path'
import { auditArticle } from '../audit/audit.js'
import type { Format } from '../model/article.js'
import type { Report } from '../model/report.js'
import { type FormatName, formats, type RunFormatName } from '../rendering/index.js'
import { visible } from '../rendering/visible.js'
import { complain } from './complain.js'
import { deliverRun, formatsOfRun, isFormatOfReport } from './deliver-run.js'
import { type DeskOptions, openDesk } from './desk.js'
import { type ExitStatus, exitStatus, fails, type Threshold } from './exit-status.js'
import { findInputs, type Input } from './inputs.js'
import { writeWhole } from './outputs.js'
import { Problem } from './problem.js'
import { readInput } from './read-input.js'
import { reportIndex } from './report-index.js'
import { type Streams, wantsColour } from './streams.js'

export interface AuditOptions extends DeskOptions {
  readonly format: readonly (FormatName | RunFormatName)[]
  /** Folder for the reports; standard output without it. */
  readonly out?: string
  readonly failOn: Threshold
  readonly inputFormat?: Format
}

/** Audits articles one after the other. Whatever is wrong with one of them is said, and the others go on. */
export async function auditPaths(
  paths: readonly string[],
  options: AuditOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const desk = await openDesk(options)
  const { inputs, problems } = await findInputs(paths)
  for (const problem of problems) complain(problem, streams)
  const taken = new Map<string, string>()
  const index = reportIndex(inputs, options)
  const outcome = { audited: 0, failed: 0, troubles: problems.length }
  const together = formatsOfRun(options)
  const reports: Report[] = []
  for (const input of inputs) {
    try {
      if (options.out !== undefined) claimName(input, taken)
      index.reserve(input)
      const article = await readInput(input.path, options.inputFormat, streams.stdin)
      const { settings, decisions } = await desk.brief(input.path)
      const report = auditArticle(article, settings, decisions)
      desk.take(report)
      outcome.audited += 1
      if (fails(report, options.failOn)) outcome.failed += 1
      if (together.length > 0) reports.push(report)
      await deliver(report, input, options, streams)
      index.add(input, report)
    } catch (error) {
      outcome.troubles += 1
      complain(error instanceof Problem ? error : unexpected(input, error), streams)
    }
  }
  const undelivered = await deliverRun(reports, inputs, together, options, streams)
  for (const problem of [...undelivered, ...(await index.write())]) {
    outcome.troubles += 1
    complain(problem, streams)
  }
  const decided = await desk.close()
  outcome.troubles += decided.problems.length
  for (const problem of decided.problems) complain(problem, streams)
  for (const line of [...decided.lines, closingLine(outcome, options)]) streams.stderr.write(`${visible(line)}\n`)
  if (outcome.troubles > 0) return exitStatus.trouble
  return outcome.failed > 0 ? exitStatus.findings : exitStatus.clean
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

function closingLine(outcome: { audited: number; failed: number; troubles: number }, options: AuditOptions): string {
  const parts = [plural(outcome.audited, 'article', 'audited')]
  if (options.failOn !== 'never') parts.push(`${outcome.failed} with findings at or above ${options.failOn}`)
  if (outcome.troubles > 0) parts.push(plural(outcome.troubles, 'problem'))
  return parts.join(', ')
}

const plural = (count: number, noun: string, rest = '') => `${count} ${noun}${count === 1 ? '' : 's'} ${rest}`.trimEnd()
