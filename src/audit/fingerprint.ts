import { createHash } from 'node:crypto'
import type { Finding } from '../model/finding.js'

/**
 * Prepares the fingerprints of an article's findings, asked for in reading order: the rule and the words that a finding
 * stands on, and which of several equal ones it is. Spacing, case and punctuation do not count, nor does anything
 * elsewhere in the article.
 *
 * @returns 16 hexadecimal digits
 */
export function fingerprinter(text: string): (finding: Finding) => string {
  const before = new Map<string, number>()
  return ({ ruleId, evidence, start, end }) => {
    const ranges = evidence.length > 0 ? evidence.map(({ at }) => at) : [{ start, end }]
    const words = ranges.map(range => normal(text.slice(range.start, range.end))).join('\n')
    const stands = `${ruleId}\n${words}`
    const occurrence = (before.get(stands) ?? 0) + 1
    before.set(stands, occurrence)
    return createHash('sha256').update(`${stands}\n${occurrence}`).digest('hex').slice(0, 16)
  }
}

const normal = (words: string) =>
  (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')
