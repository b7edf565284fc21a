import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Report } from '../model/report.js'
import type { Trouble } from '../model/trouble.js'
import { digestOf } from '../rendering/digest.js'
import type { IndexEntry } from '../rendering/html/index/entry.js'
import { isIndex, renderIndex } from '../rendering/html/index/page.js'
import { uriOf } from '../rendering/uri.js'
import type { AuditOptions } from './audit-options.js'
import type { Input } from './inputs.js'
import { holdFree } from './own-pages.js'
import { Problem, problemsOf } from './problem.js'
import { writeWhole } from './write-whole.js'

/** What the index page is called, without extension. */
const NAME = 'index'

/** The index over the HTML reports of a run. It keeps what it says of a report and lets go of the report. */
interface ReportIndex {
  /** @throws {Problem} where the article's report would lie where the index goes */
  readonly reserve: (input: Input) => void
  readonly add: (input: Input, report: Report) => void
  /** Writes the index, if there is something to list, and returns the problem that stood in the way. */
  readonly write: (troubles: readonly Trouble[]) => Promise<readonly Problem[]>
}

/**
 * An index is made where HTML reports of more than one article go into a folder. One that is there from a run before is
 * made anew for a single article too, of whose report it would tell what is not so any more.
 */
export function reportIndex(inputs: readonly Input[], { out, format }: AuditOptions): ReportIndex {
  if (out === undefined || !format.includes('html')) return { reserve: () => {}, add: () => {}, write: async () => [] }
  const isOfSeveral = inputs.length > 1
  const entries: IndexEntry[] = []
  const place = join(out, `${NAME}.html`)
  return {
    reserve: ({ path, name }) => {
      if (isOfSeveral && name.toLowerCase() === NAME)
        throw new Problem(
          `${path}: its report would be ${NAME}.html, where the index over all articles goes. Rename it, or audit it alone.`,
        )
    },
    add: ({ name }, report) => {
      entries.push({ href: `${uriOf(name)}.html`, digest: digestOf(report) })
    },
    write: async troubles => {
      if (entries.length + troubles.length === 0 || !(isOfSeveral || (await holdsIndex(place)))) return []
      const overwritten = inputs.find(({ path }) => resolve(path) === resolve(place))
      if (overwritten !== undefined)
        return [new Problem(`${overwritten.path}: the index would overwrite it. Choose another folder with --out.`)]
      return problemsOf(holdFree(place).then(() => writeWhole(place, renderIndex(entries, troubles))))
    },
  }
}

/** What else is called so, like the report on an article `index.md`, is no index. */
async function holdsIndex(path: string): Promise<boolean> {
  return isIndex(await readFile(path, 'utf8').catch(() => ''))
}
