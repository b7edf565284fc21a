import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { formats, type ReportFormat } from '../../src/rendering/index.js'
import { REPORT } from './example.js'
import { ATTACKS, hostile } from './hostile.js'

/** Every format, of a report and of a run, as a way from one report to text. */
const renderings = Object.entries<ReportFormat>(formats).flatMap(([name, { render, renderRun }]) => [
  ...(render ? [[name, (report: Report) => render(report)] as const] : []),
  ...(renderRun
    ? [[`${name} of a run`, (report: Report) => renderRun([report, report], [troubleOf(report)])] as const]
    : []),
])

const troubleOf = ({ article }: Report) => ({ path: article.path, message: `${article.path}: it is empty.` })

/**
 * What must reach no terminal, no page and no reader as itself; line ends, and the tabs of brat, are the format's own.
 */
const ACTING =
  /(?!\r?\n|\t(?:Source|Cue|Content|Attribution)\b|(?<=\d)\t)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u{e0000}-\u{e007f}]/u

const saying = (text: string): Report => {
  const { article, sources, findings, rules } = REPORT
  return {
    ...REPORT,
    article: { ...article, path: text, title: text, byline: [text] },
    sources: sources.map(source => ({ ...source, label: text, name: text, title: text })),
    findings: findings.map(finding => ({
      ...finding,
      message: text,
      evidence: finding.evidence.map(evidence => ({ ...evidence, text })),
    })),
    rules: rules.map(rule => ({
      ...rule,
      title: text,
      reason: text,
      basis: rule.basis.map(basis => ({ ...basis, address: text })),
    })),
  }
}

const lines = (text: string) => text.split('\n').length

describe.each(renderings)('%s', (name, render) => {
  test('lets nothing of an article act', () => {
    expect(render(hostile(REPORT))).not.toMatch(ACTING)
    expect(render(saying(`]]>${ATTACKS}]]>`))).not.toMatch(ACTING)
  })

  test('whatever the article says, nothing of it acts and no line is added', () => {
    const attack = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ']]>',
            '\u001b[2J',
            '\u202e',
            '\ud800',
            '\0',
            '\n',
            '\r\n',
            '"',
            "'",
            '%0A',
            '::error::',
            '=',
            ',',
            '{0}',
            '](',
            '<',
            '&',
            '\uffff',
            '\u2028',
            '\u{e0000}',
          ),
        )
        .map(parts => parts.join('')),
    )
    const own = lines(render(saying('words')))
    fc.assert(
      fc.property(attack, text => {
        const rendered = render(saying(`a${text}b`))
        expect(rendered).not.toMatch(ACTING)
        // A terminal's lines are wrapped, and a CSV file has its own line ends.
        if (name !== 'text') expect(lines(rendered)).toBe(own)
      }),
      { numRuns: 60 },
    )
  })
})
