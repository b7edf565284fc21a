import type { Report } from '../model/report.js'
import { safeJson } from './safe-json.js'

/**
 * The report as JSON: keys in the order in which the report was built (the schema's), two spaces a level, a final line
 * feed. Parsing it gives the report back.
 */
export function renderJson(report: Report): string {
  return `${safeJson(report, 2)}\n`
}
