import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { toolVersion } from '../audit/version.js'
import { inputFormats } from '../reading/format.js'
import { type FormatName, formats, type RunFormatName, runFormats } from '../rendering/index.js'
import { type AuditOptions, auditPaths } from './audit-command.js'
import { type MemoryOptions, memoryOf, memoryOptions } from './cache/memory.js'
import { complain } from './complain.js'
import { addCompletionCommand } from './completion/completion-command.js'
import { deskOptions } from './desk-options.js'
import { type ExitStatus, exitStatus, thresholds } from './exit-status.js'
import { explainRule } from './explain-command.js'
import { addInitCommand } from './init-command.js'
import { showPresets } from './presets-command.js'
import { Problem } from './problem.js'
import type { Streams } from './streams.js'
import { tracePaths } from './trace-command.js'
import { watchPaths } from './watch-command.js'

const help = `
Articles are Markdown (.md), plain text (.txt), HTML (.html), IPTC ninjs (.ninjs,
.ninjs.json), NITF (.nitf) and NewsML-G2 (.newsml), in English; these three also
as .json and .xml files that are named themselves.

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
    .option(
      '-f, --format <names>',
      `one, or with --out several, comma-separated: ${knownFormats.join(', ')}`,
      formatNames,
    )
    .option(
      '-o, --out <dir>',
      'write NAME.<ext> per article, audit.<ext> per run and index.html over reports, into this folder',
    )
    .addOption(new Option('--fail-on <severity>', 'exit with 1 at this severity').choices(thresholds).default('error'))
    .addOption(inputFormatOption())
    .option('-w, --watch', 'audit again whenever an article changes')
    .addHelpText('after', help)
    .showHelpAfterError('(--help shows the usage)')
    .exitOverride()
    .configureOutput({
      writeOut: text => void streams.stdout.write(text),
      writeErr: text => void streams.stderr.write(text),
    })
    .action(async (paths: string[], options: AuditCommandOptions) => {
      const run = options.watch ? watchPaths : auditPaths
      finish(await run(paths, { ...options, format: formatsOf(options) }, streams, memoryOf(options, streams)))
    })
  for (const option of memoryOptions()) program.addOption(option)
  deskOptions(program)
  program
    .command('trace')
    .description('print articles with what every stage found underlined')
    .argument('<path...>', 'as above')
    .addOption(inputFormatOption())
    .action(async (paths: string[], options: Pick<AuditOptions, 'inputFormat'>) => {
      finish(await tracePaths(paths, options, streams))
    })
  program
    .command('explain')
    .description('print what a rule demands, on whose authority, with examples')
    .argument('[rule]', 'id of a rule; all rules without it')
    .action((id: string | undefined) => {
      finish(explainRule(id, streams))
    })
  program
    .command('presets')
    .description('print the rules of a preset, with the reason for each')
    .argument('[preset]', 'name of a preset; all presets without it')
    .action((name: string | undefined) => {
      finish(showPresets(name, streams))
    })
  addInitCommand(program, streams)
  addCompletionCommand(program, streams)
  return program
}

const inputFormatOption = () =>
  new Option('--input-format <name>', 'read every input as this format').choices(inputFormats)

const knownFormats = [...Object.keys(formats), ...Object.keys(runFormats)] as readonly (FormatName | RunFormatName)[]

/** @throws {Problem} where several documents would come out of standard output, one behind the other */
function formatsOf({ format, out }: AuditCommandOptions): AuditOptions['format'] {
  if (out !== undefined) return format ?? ['json', 'html']
  if (format !== undefined && format.length > 1)
    throw new Problem('--format: standard output takes one format. Give a folder for several with --out.')
  return format ?? ['text']
}

function formatNames(list: string): AuditOptions['format'] {
  return list.split(',').map(name => {
    const format = knownFormats.find(candidate => candidate === name.trim())
    if (format === undefined)
      throw new InvalidArgumentError(`"${name}" is none of ${knownFormats.join(', ')}.${formatMeant(name)}`)
    return format
  })
}

/** Whoever asks for "md" means the format whose files end so. */
function formatMeant(name: string): string {
  const ending = `.${name.trim().toLowerCase()}`
  const [meant] = Object.entries({ ...formats, ...runFormats }).find(([, { extension }]) => extension === ending) ?? []
  return meant === undefined ? '' : ` Did you mean "${meant}"?`
}
