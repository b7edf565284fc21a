import type { Report } from '../model/report.js'
import type { Trouble } from '../model/trouble.js'
import { renderBrat } from './brat.js'
import { renderCsv } from './csv.js'
import { renderGithub } from './github.js'
import { renderHtml } from './html/page.js'
import { renderJson } from './json.js'
import { renderJunit } from './junit.js'
import { renderMarkdown } from './markdown/report.js'
import { renderMarkdownOfRun } from './markdown/run.js'
import { renderNdjson } from './ndjson.js'
import { renderSarif } from './sarif/log.js'
import { renderText } from './text.js'
import { renderWebAnnotation } from './web-annotation.js'

/** What a terminal can show; formats that are no terminal's pass over it. */
interface RenderOptions {
  /** Whether ANSI colours are wanted; without them by default. */
  readonly colour?: boolean
  /** Columns to fill; 100 by default. */
  readonly width?: number
}

/** A way to write reports: one by one, all of a run in one document, or either. */
export interface ReportFormat {
  /** What its files end in, full stop included. */
  readonly extension: string
  readonly render?: (report: Report, options?: RenderOptions) => string
  /** Formats that have no place for what went wrong in the run pass over it. */
  readonly renderRun?: (reports: readonly Report[], troubles?: readonly Trouble[]) => string
}

/** The formats, by the name that `--format` takes. */
export const formats = {
  json: { extension: '.json', render: renderJson },
  html: { extension: '.html', render: renderHtml },
  text: { extension: '.txt', render: renderText },
  markdown: { extension: '.md', render: renderMarkdown, renderRun: renderMarkdownOfRun },
  brat: { extension: '.ann', render: renderBrat },
  webannotation: { extension: '.jsonld', render: renderWebAnnotation },
  sarif: { extension: '.sarif', renderRun: renderSarif },
  junit: { extension: '.xml', renderRun: renderJunit },
  github: { extension: '.github', renderRun: renderGithub },
  csv: { extension: '.csv', renderRun: renderCsv },
  ndjson: { extension: '.ndjson', renderRun: renderNdjson },
} satisfies Readonly<Record<string, ReportFormat>>

export type FormatName = keyof typeof formats
