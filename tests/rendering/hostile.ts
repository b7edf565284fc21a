import type { Report } from '../../src/model/report.js'

/** What an article may try: mark-up, links, mentions, terminal escapes, reversed text, halves of characters. */
export const EACH_ATTACK = [
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</style></title><script>alert(1)</script>',
  '[x](javascript:alert(1)) ![y](https://evil.example/p.png) <https://evil.example> www.evil.example @staff #12',
  '`code` **bold** | cell | <!-- --> &lt;b&gt;',
  '\u001b[31mred\u001b[0m\u009b2J\u0007',
  'a\u202eb\u2066c\u200fd\u061c\u2028e\u2029f',
  'nul\u0000 lone\ud800 lone\udc00 tag\u{e0041}',
  'line\nfeed\r\n# heading\n\n    code',
]

/** All of it at once. */
export const ATTACKS = EACH_ATTACK.join(' ')

/** Fields that hold no free text: identifiers of the schema, numbers, digests. */
const FIXED = new Set([
  'class',
  'severity',
  'outcome',
  'kind',
  'manner',
  'act',
  'format',
  'basis',
  'grade',
  'by',
  'sha256',
  'fingerprint',
])

/** The report with every free text in it turned against whoever shows it, ids included. */
export function hostile(report: Report, attack = ATTACKS): Report {
  return turned(report, attack, '') as Report
}

function turned(value: unknown, attack: string, key: string): unknown {
  if (typeof value === 'string')
    return FIXED.has(key) || value === 'many' || value === 'attribution-audit' ? value : `${value} ${attack}`
  if (Array.isArray(value)) return value.map(item => turned(item, attack, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, turned(item, attack, name)]))
}
