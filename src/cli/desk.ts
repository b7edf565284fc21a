import { InvalidSettings } from '../audit/configuration/invalid-settings.js'
import type { Decisions } from '../audit/decisions.js'
import type { Settings } from '../audit/settings.js'
import type { Report } from '../model/report.js'
import type { Trouble } from '../model/trouble.js'
import { changedSince } from './desk/changed-since.js'
import { complaintsAbout, genreNotice } from './desk/complaints.js'
import { configurations } from './desk/configurations.js'
import { correctionsFor } from './desk/corrections.js'
import { entriesAfter, SuppressionsFile, suppressionsName } from './desk/suppressions-file.js'
import type { DeskOptions } from './desk-options.js'
import { Problem, problemsOf } from './problem.js'

/** What is set and decided about one article: plain data. */
export interface Brief {
  readonly settings: Settings
  readonly decisions: Decisions
}

/** The newsroom's desk: its configuration, suppressions and corrections, at hand for a run. */
export interface Desk {
  /** @throws {Problem} naming the file that keeps the article with this path from being audited */
  readonly brief: (path: string) => Promise<Brief>
  /** Takes note of what the audit of an article made of the decisions on it. */
  readonly take: (report: Report) => void
  /** Writes what was suppressed. What was used is said a line each, and so is what is to be mended. */
  readonly close: () => Promise<{ lines: string[]; troubles: Trouble[] }>
}

/**
 * @param opening is told each configuration that is chosen or extended, as an absolute path, before it is read
 * @throws {Problem} where an option, or a file that it names, cannot be used
 */
export async function openDesk(options: DeskOptions, opening: (file: string) => void = () => {}): Promise<Desk> {
  const { config, suppress = false, reason, pruneSuppressions: prune = false, changedSince: since } = options
  if (suppress && !reason?.trim()) throw new Problem('--suppress needs a reason. Give it with --reason "…".')
  if (!suppress && reason !== undefined)
    throw new Problem('--reason tells why findings are suppressed. Add --suppress.')
  const settings = configurations(config, opening)
  if (typeof config === 'string') await mended(settings.settingsFor('-'))
  const mayBeNew = suppress || options.suppressions === undefined
  const file = await mended(SuppressionsFile.open(options.suppressions ?? suppressionsName, mayBeNew))
  if (suppress) await file.holdWritable()
  const troubles: Trouble[] = []
  const notices: string[] = []
  const told = new Set<unknown>()
  const settingsFor = async (path: string) => {
    try {
      return await settings.settingsFor(path)
    } catch (error) {
      if (told.has(error))
        throw new Problem(`${path}: not audited, since its configuration cannot be used (see above).`)
      told.add(error)
      throw error
    }
  }
  return {
    brief: async path => {
      if (suppress && path === '-')
        throw new Problem('-: standard input has no path to suppress its findings by. Save it as a file.')
      return {
        settings: await mended(settingsFor(path)),
        decisions: {
          corrections: await mended(correctionsFor(path)),
          suppressions: file.of(path),
          suppressRest: suppress ? (reason ?? null) : null,
          changed: since === undefined ? null : await changedSince(since, path),
        },
      }
    },
    take: report => {
      const { path } = report.article
      if (suppress || prune) file.replace(path, entriesAfter(report, file.of(path), prune))
      troubles.push(...complaintsAbout(report, prune))
      const notice = genreNotice(report)
      if (notice !== null) notices.push(notice)
    },
    close: async () => {
      const gone = file.gone()
      if (prune) for (const path of gone) file.replace(path, [])
      else troubles.push(...gone.map(goneTrouble))
      const unwritten = (await problemsOf(file.write())).map(({ message }) => ({ path: file.path, message }))
      return { lines: [...settings.lines(), ...notices], troubles: [...troubles, ...unwritten] }
    },
  }
}

const goneTrouble = (path: string): Trouble => ({
  path,
  message: `${path}: its findings are suppressed, and it is not there any more. Remove them with --prune-suppressions.`,
})

/** What the audit calls invalid settings is a problem for the user to mend. */
async function mended<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    throw error instanceof InvalidSettings ? new Problem(error.message) : error
  }
}
