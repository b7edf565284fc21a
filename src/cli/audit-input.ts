import { auditArticle } from '../audit/audit.js'
import type { Format } from '../model/article.js'
import type { Report } from '../model/report.js'
import { groundOf, type ReportCache } from './cache/report-cache.js'
import type { Brief } from './desk.js'
import type { Input } from './inputs.js'
import { articleIn, readBytes } from './read-input.js'
import type { Streams } from './streams.js'

/** The report on an input, and a hash of all that it depends on besides the program. */
interface Audited {
  readonly report: Report
  readonly ground: string
}

/**
 * Audits an input, or finds its report in the cache where nothing has changed that it depends on.
 *
 * @throws {Problem} where it cannot be read or holds no article
 */
export async function auditInput(
  { path }: Input,
  format: Format | undefined,
  brief: Brief,
  cache: ReportCache,
  { stdin }: Streams,
): Promise<Audited> {
  const bytes = await readBytes(path, stdin)
  const ground = groundOf(path, bytes, format, brief)
  const known = await cache.load(path, ground)
  if (known !== undefined) return { report: known, ground }
  const report = auditArticle(articleIn(path, bytes, format), brief.settings, brief.decisions)
  await cache.save(path, ground, report)
  return { report, ground }
}
