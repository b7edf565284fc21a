import { analyse } from '../analysis/analyse.js'
import { checkRules } from '../audit/check-rules.js'
import { correct } from '../audit/corrections/correct.js'
import type { Format } from '../model/article.js'
import { complain } from './complain.js'
import { openDesk } from './desk.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { findInputs } from './inputs.js'
import { Problem } from './problem.js'
import { readInput } from './read-input.js'
import type { Streams } from './streams.js'
import { trace } from './trace.js'

/** Prints what every stage finds in articles, one after the other. */
export async function tracePaths(
  paths: readonly string[],
  options: { readonly inputFormat?: Format },
  streams: Streams,
): Promise<ExitStatus> {
  const desk = await openDesk({})
  const { inputs, problems } = await findInputs(paths)
  for (const input of inputs) {
    try {
      const article = await readInput(input.path, options.inputFormat, streams.stdin)
      const { settings, decisions } = await desk.brief(input.path)
      const { analysis } = correct(analyse(article, settings.vocabulary), decisions.corrections)
      streams.stdout.write(trace(analysis, checkRules(analysis, settings).findings))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  for (const problem of problems) complain(problem, streams)
  return problems.length > 0 ? exitStatus.trouble : exitStatus.clean
}
