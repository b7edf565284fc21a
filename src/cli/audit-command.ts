import type { Report } from '../model/report.js'
import type { Trouble } from '../model/trouble.js'
import { visible } from '../rendering/visible.js'
import { auditInput } from './audit-input.js'
import type { AuditOptions } from './audit-options.js'
import type { Memory } from './cache/memory.js'
import { tallyOf } from './closing-summary.js'
import { complain } from './complain.js'
import { claimName, deliver, toldApart } from './deliver.js'
import { deliverRun } from './deliver-run.js'
import { openDesk } from './desk.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { holdWritable } from './folder.js'
import { findInputs, type Input, withoutReports } from './inputs.js'
import { Problem } from './problem.js'
import { progressOf } from './progress.js'
import { reportIndex } from './report-index.js'
import type { Streams } from './streams.js'
import { wantedFormats } from './wanted-formats.js'
import { ELSEWHERE } from './write-whole.js'

/** What whoever watches over a run says in it, and is told. */
export interface Watch {
  /** Ends the run before the next article. */
  readonly signal: AbortSignal
  /** Is told each configuration that is chosen or extended, as an absolute path, before it is read. */
  readonly opening: (file: string) => void
}

/**
 * Audits articles one after the other. Whatever is wrong with one of them is said, and the others go on.
 *
 * @param memory what is in it already is neither audited nor delivered again
 * @throws {Problem} where an option cannot be used
 */
export async function auditPaths(
  paths: readonly string[],
  options: AuditOptions,
  streams: Streams,
  memory: Memory,
  watch?: Watch,
): Promise<ExitStatus> {
  const run = await openRun(paths, options, streams, watch)
  for (const [index, input] of run.inputs.entries()) {
    if (watch?.signal.aborted) return exitStatus.clean
    run.progress.show(index, input.path)
    try {
      await auditOne(input, run, options, streams, memory)
    } catch (error) {
      memory.delivered.delete(input.path)
      run.progress.clear()
      const { message } = error instanceof Problem ? error : unexpected(input, error)
      run.meet({ path: input.path, message })
    }
  }
  return closeRun(run, options, streams)
}

type Run = Awaited<ReturnType<typeof openRun>>

/** Finds the articles, and has at hand what goes on from one of them to the next. */
async function openRun(paths: readonly string[], options: AuditOptions, streams: Streams, watch?: Watch) {
  const desk = await openDesk(options, watch?.opening)
  const { inputs: found, troubles: unfound } = await findInputs(paths)
  const inputs = toldApart(withoutReports(found, paths, options.out))
  if (options.out !== undefined && inputs.length > 0) await holdWritable(options.out, ELSEWHERE)
  const troubles: Trouble[] = []
  const meet = (trouble: Trouble) => {
    troubles.push(trouble)
    complain(trouble, streams)
  }
  unfound.forEach(meet)
  return {
    desk,
    inputs,
    taken: new Map<string, string>(),
    indexPage: reportIndex(inputs, options),
    tally: tallyOf(options.failOn),
    progress: progressOf(inputs.length, streams),
    formats: wantedFormats(options),
    /** Kept where the run is one document. */
    reports: [] as Report[],
    troubles: troubles as readonly Trouble[],
    /** Says a trouble, and keeps it. */
    meet,
  }
}

async function auditOne(
  input: Input,
  { desk, taken, indexPage, tally, progress, formats, reports }: Run,
  options: AuditOptions,
  streams: Streams,
  { cache, delivered }: Memory,
): Promise<void> {
  if (options.out !== undefined) claimName(input, taken)
  indexPage.reserve(input)
  const brief = await desk.brief(input.path)
  const { report, ground } = await auditInput(input, options.inputFormat, brief, cache, streams)
  desk.take(report)
  tally.add(report)
  progress.clear()
  if (formats.ofRun.length > 0) reports.push(report)
  const delivery = `${input.name} ${ground}`
  if (delivered.get(input.path) !== delivery) await deliver(report, input, formats.ofReport, options, streams)
  delivered.set(input.path, delivery)
  indexPage.add(input, report)
}

/** Writes what is of all articles together, and says what the run came to. */
async function closeRun(run: Run, options: AuditOptions, streams: Streams): Promise<ExitStatus> {
  const { desk, inputs, indexPage, tally, formats, reports, troubles, meet } = run
  const decided = await desk.close()
  decided.troubles.forEach(meet)
  const undelivered = await deliverRun({ reports, troubles }, inputs, formats.ofRun, options, streams)
  const problems = [...undelivered, ...(await indexPage.write(troubles))]
  for (const problem of problems) complain(problem, streams)
  const wrong = troubles.length + problems.length
  for (const line of [...decided.lines, ...tally.lines(wrong)]) streams.stderr.write(`${visible(line)}\n`)
  if (wrong > 0) return exitStatus.trouble
  return tally.failed() > 0 ? exitStatus.findings : exitStatus.clean
}

function unexpected(input: Input, error: unknown): Problem {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Problem(
    `${input.path}: the audit broke off. This is a fault of attribution-audit, please report it.\n${detail}`,
  )
}
