import { Command, CommanderError, Option } from 'commander'
import { toolVersion } from '../audit/version.js'
import { auditPaths } from './audit-command.js'
import type { AuditOptions } from './audit-options.js'
import { addMemoryOptions, type MemoryOptions, memoryOf } from './cache/memory.js'
import { complain } from './complain.js'
import { addCompletionCommand } from './completion/completion-command.js'
import { addDeskOptions } from './desk-options.js'
import { type ExitStatus, exitStatus, thresholds } from './exit-status.js'
import { addExplainCommand } from './explain-command.js'
import { formatOption, formatsOf } from './format-option.js'
import { addInitCommand } from './init-command.js'
import { inputFormatOption } from './input-format-option.js'
import { named } from './named.js'
import { addPresetsCommand } from './presets-command.js'
import { Problem } from './problem.js'
import type { Streams } from './streams.js'
import { addTraceCommand } from './trace/trace-command.js'
import { watchPaths } from './watch-command.js'

const help = `
Articles are Markdown (.md), plain text (.txt), HTML (.html), IPTC ninjs (.ninjs,
.ninjs.json), NITF (.nitf) and NewsML-G2 (.newsml), in English and UTF-8; these
three also as .json and .xml files that are given by name.

Exit status: 0 no finding at or above the threshold; 1 findings; 2 bad usage, an
article that could not be read, a report that could not be written, or a
suppression or correction that does not hold any more.

Examples:
  attribution-audit article/                          findings on the terminal
  attribution-audit --out reports 'drafts/**/*.md'    JSON and HTML reports
  attribution-audit --out reports --watch drafts/     reports that keep up with drafts
  attribution-audit --fail-on warning draft.md        for CI
  pandoc draft.docx -t markdown | attribution-audit - standard input
`

type AuditCommandOptions = Omit<AuditOptions, 'format'> &
  Partial<Pick<AuditOptions, 'format'>> &
  MemoryOptions & { readonly watch?: boolean }

/**
 * Runs a command line.
 *
 * @param args what follows the program's name
 * @returns the exit status
 */
export async function run(args: readonly string[], streams: Streams): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.clean
  const program = commandLine(streams, result => {
    status = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.clean : exitStatus.trouble
    if (!(error instanceof Problem)) throw error
    complain(error, streams)
    return exitStatus.trouble
  }
}

function commandLine(streams: Streams, finish: (status: ExitStatus) => void): Command {
  const program = new Command('attribution-audit')
    .description('Audits the sourcing of news articles: who is said to have said what, and on whose authority.')
    .version(toolVersion())
    .usage('[options] PATH...')
    .argument('<path...>', 'articles, folders or quoted globs; - for standard input')
    .addOption(formatOption())
    .option(
      '-o, --out <dir>',
      'write NAME.<ext> per article, audit.<ext> per run and index.html over reports, into this folder',
      named,
    )
    .addOption(new Option('--fail-on <severity>', 'exit with 1 at this severity').choices(thresholds).default('error'))
    .addOption(inputFormatOption())
    .option('-w, --watch', 'audit again whenever an article changes')
    .addHelpText('after', help)
    .helpCommand('help [command]', 'print this, or the arguments and options of a command')
    .showHelpAfterError('(--help shows the usage)')
    .exitOverride()
    .configureOutput({
      writeOut: text => void streams.stdout.write(text),
      writeErr: text => void streams.stderr.write(text),
    })
    .action(async (paths: string[], options: AuditCommandOptions) => {
      const audit = options.watch ? watchPaths : auditPaths
      finish(await audit(paths, { ...options, format: formatsOf(options) }, streams, memoryOf(options, streams)))
    })
  addMemoryOptions(program)
  addDeskOptions(program)
  addTraceCommand(program, streams, finish)
  addExplainCommand(program, streams)
  addPresetsCommand(program, streams)
  addInitCommand(program, streams)
  addCompletionCommand(program, streams)
  return program
}
