import type { Report } from '../model/report.js'
import { safeJson } from './safe-json.js'

/** The reports as NDJSON (https://github.com/ndjson/ndjson-spec): one a line, each as the JSON format has it. */
export function renderNdjson(reports: readonly Report[]): string {
  return reports.map(report => `${safeJson(report)}\n`).join('')
}
