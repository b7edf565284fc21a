import { join } from 'node:path'
import type { Report } from '../model/report.js'
import { digestOf } from '../rendering/digest.js'
import type { IndexEntry } from '../rendering/html/index/entry.js'
import { renderIndex } from '../rendering/html/index/page.js'
import type { Input } from './inputs.js'
import { writeWhole } from './outputs.js'
import { Problem } from './problem.js'

/** What the index page is called, without extension. */
const NAME = 'index'

/** The index over the HTML reports of a run. It keeps what it says of a report and lets go of the report. */
export interface ReportIndex {
  /** @throws {Problem} where the article's report would lie where the index goes */
  readonly reserve: (input: Input) => void
  readonly add: (input: Input, report: Report) => void
  /** @throws {Problem} where the index cannot be written */
  readonly write: () => Promise<void>
}

/** @param out the folder of the reports */
export function reportIndex(out: string): ReportIndex {
  const entries: IndexEntry[] = []
  return {
    reserve: ({ path, name }) => {
      if (name.toLowerCase() === NAME)
        throw new Problem(
          `${path}: its report would be ${NAME}.html, where the index over all articles goes. Rename it, or audit it alone.`,
        )
    },
    add: ({ name }, report) => {
      entries.push({ href: `${name.split('/').map(inAddress).join('/')}.html`, digest: digestOf(report) })
    },
    write: async () => {
      if (entries.length > 0) await writeWhole(join(out, `${NAME}.html`), renderIndex(entries))
    },
  }
}

/** A part of a path as an address says it: a name may hold `#`, `?`, `:`, a per cent sign, or half a character. */
const inAddress = (part: string) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
