import { isUint8Array } from 'node:util/types'
import type { Format } from '../model/article.js'
import type { Report } from '../model/report.js'
import { readArticle } from '../reading/read-article.js'
import { auditArticle } from './audit.js'
import { type Decisions, nothingDecided } from './decisions.js'
import { defaultSettings, type Settings } from './settings.js'

/** What the content itself does not say. */
export interface AuditOptions {
  /** Names the article in its report and in errors, and tells the format by its end; nothing is opened. */
  readonly path?: string
  /** Where neither the path nor the content tells it. */
  readonly format?: Format
  /** Severities and options of rules; all rules as they are without it. */
  readonly settings?: Settings
  /** Corrections and suppressions; none without it. */
  readonly decisions?: Decisions
}

/**
 * Audits an article from its content to its report. Nothing is loaded before the first call, nothing is written, and
 * equal content and options give equal reports.
 *
 * @param content the text of an article, or the bytes of its file in UTF-8; half a surrogate pair is read as U+FFFD
 * @returns plain JSON as `schemas/report.schema.json` describes it; spans are in UTF-16 units of the content
 * @throws UnreadableArticle where the content holds no English prose that can be audited
 * @throws TypeError where the content is neither text nor bytes
 * @throws InvalidReport where this program is at fault
 * @example
 * const { findings } = audit('The mill will close, an official said.', { path: 'mill.md' })
 * const places = findings.map(({ ruleId, span }) => `${span.line}:${span.column} ${ruleId}`)
 */
export function audit(
  content: string | Uint8Array,
  { path = '-', format, settings = defaultSettings, decisions = nothingDecided }: AuditOptions = {},
): Report {
  const bytes: unknown = typeof content === 'string' ? new TextEncoder().encode(content) : content
  if (!isUint8Array(bytes)) {
    const given = bytes === null ? 'null' : `of type ${typeof bytes}`
    throw new TypeError(
      `The content is ${given}. Give the text of an article as a string, or its bytes as a Uint8Array.`,
    )
  }
  return auditArticle(readArticle(path, bytes, format), settings, decisions)
}
