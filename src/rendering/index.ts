import type { Report } from '../model/report.js'
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
export interface RenderOptions {
  /** Whether ANSI colours are wanted; without them by default. */
  readonly colour?: boolean
  /** Columns to fill; 100 by default. */
  readonly width?: number
}

/** A way to write a report. */
export interface ReportFormat {
  /** What its files end in, full stop included. */
  readonly extension: string
  readonly render: (report: Report, options?: RenderOptions) => string
  /** Several reports in one document, where one behind the other would not make one. */
  readonly renderRun?: (reports: readonly Report[]) => string
}

/** A way to write all reports of a run in one document. */
export interface RunFormat {
  /** What its files end in, full stop included. */
  readonly extension: string
  readonly renderRun: (reports: readonly Report[]) => string
}

export type FormatName = 'json' | 'html' | 'text' | 'markdown' | 'brat' | 'webannotation'
export type RunFormatName = 'sarif' | 'junit' | 'github' | 'csv' | 'ndjson'

/** The formats of a report, by the name that `--format` takes. */
export const formats: Readonly<Record<FormatName, ReportFormat>> = {
  json: { extension: '.json', render: renderJson },
  html: { extension: '.html', render: renderHtml },
  text: { extension: '.txt', render: renderText },
  markdown: { extension: '.md', render: renderMarkdown, renderRun: renderMarkdownOfRun },
  brat: { extension: '.ann', render: renderBrat },
  webannotation: { extension: '.jsonld', render: renderWebAnnotation },
}

/** The formats of a run, by the name that `--format` takes. */
export const runFormats: Readonly<Record<RunFormatName, RunFormat>> = {
  sarif: { extension: '.sarif', renderRun: renderSarif },
  junit: { extension: '.xml', renderRun: renderJunit },
  github: { extension: '.github', renderRun: renderGithub },
  csv: { extension: '.csv', renderRun: renderCsv },
  ndjson: { extension: '.ndjson', renderRun: renderNdjson },
}
