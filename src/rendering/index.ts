import type { Report } from '../model/report.js'
import { renderBrat } from './brat.js'
import { renderHtml } from './html/page.js'
import { renderJson } from './json.js'
import { renderMarkdown } from './markdown.js'
import { renderText } from './text.js'

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
}

export type FormatName = 'json' | 'html' | 'text' | 'markdown' | 'brat'

/** The formats by the name that `--format` takes. */
export const formats: Readonly<Record<FormatName, ReportFormat>> = {
  json: { extension: '.json', render: renderJson },
  html: { extension: '.html', render: renderHtml },
  text: { extension: '.txt', render: renderText },
  markdown: { extension: '.md', render: renderMarkdown },
  brat: { extension: '.ann', render: renderBrat },
}
