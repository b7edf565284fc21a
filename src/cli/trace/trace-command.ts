import type { Command } from 'commander'
import { analyse } from '../../analysis/analyse.js'
import { checkRules } from '../../audit/check-rules.js'
import { correct } from '../../audit/corrections/correct.js'
import type { Format } from '../../model/article.js'
import { complain } from '../complain.js'
import { openDesk } from '../desk.js'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { inputFormatOption } from '../input-format-option.js'
import { findInputs } from '../inputs.js'
import { Problem } from '../problem.js'
import { readInput } from '../read-input.js'
import type { Streams } from '../streams.js'
import { trace } from './trace.js'

interface TraceOptions {
  readonly inputFormat?: Format
}

/** Adds the command that prints what every stage finds in articles, one after the other. */
export function addTraceCommand(program: Command, streams: Streams, finish: (status: ExitStatus) => void): void {
  program
    .command('trace')
    .description('print articles with what every stage found underlined')
    .argument('<path...>', 'articles, folders or quoted globs; - for standard input')
    .addOption(inputFormatOption())
    .action(async (paths: string[], options: TraceOptions) => finish(await tracePaths(paths, options, streams)))
}

async function tracePaths(
  paths: readonly string[],
  { inputFormat }: TraceOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const desk = await openDesk({})
  const { inputs, troubles } = await findInputs(paths)
  for (const input of inputs) {
    try {
      const article = await readInput(input.path, inputFormat, streams.stdin)
      const { settings, decisions } = await desk.brief(input.path)
      const { analysis } = correct(analyse(article, settings.vocabulary), decisions.corrections)
      streams.stdout.write(trace(analysis, checkRules(analysis, settings).findings))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      troubles.push({ path: input.path, message: error.message })
    }
  }
  for (const trouble of troubles) complain(trouble, streams)
  return troubles.length > 0 ? exitStatus.trouble : exitStatus.clean
}
