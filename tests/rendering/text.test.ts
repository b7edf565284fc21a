import { describe, expect, test } from 'vitest'
import { auditArticle } from '../../src/audit/audit.js'
import type { Report } from '../../src/model/report.js'
import { readArticle } from '../../src/reading/read-article.js'
import { columnsOf } from '../../src/rendering/columns.js'
import { renderText } from '../../src/rendering/text.js'
import { REPORT } from './example.js'
import { hostile } from './hostile.js'

const lines = renderText(REPORT, { width: 90 }).split('\n')

describe('renderText', () => {
  test('says where, how grave, which rule, what and why', () => {
    const from = lines.findIndex(line => line.includes(':10:27'))
    expect(lines.slice(from, from + 7)).toEqual([
      'article/kelmar-quay.md:10:27  error  anonymous-single-source',
      '  That the director kept a report out of the minutes rests on “One harbour official”',
      '  alone, unnamed and without a reason.',
      '    …said the director had ordered the divers’ report kept out of the minutes. Two of the…',
      `          ${'~'.repeat(67)}`,
      '    source: One harbour official (10:1)',
      '',
    ])
  })

  test('shows the beginning of what is longer than a line, and underlines no more than that', () => {
    const narrow = renderText(REPORT, { width: 60 }).split('\n')
    const from = narrow.findIndex(line => line.includes('the director had ordered'))
    expect(narrow.slice(from, from + 2)).toEqual([
      '    the director had ordered the divers’ report kept out of…',
      `    ${'~'.repeat(56)}`,
    ])
  })

  test('says of which genre an article was taken to be, but for news', () => {
    const article = { ...REPORT.article, genre: 'live-blog' }
    const reason = 'The article is a live blog, whose entries come in while the news does.'
    const rules = REPORT.rules.map(rule => ({ ...rule, outcome: 'not-applicable' as const, reason }))
    const said = (report: Report) => renderText(report, { width: 90 }).replace(/\s+/g, ' ')
    expect(said({ ...REPORT, article, rules })).toContain(
      'Read as “live-blog”: rules that do not apply to the genre are set aside.',
    )
    expect(said({ ...REPORT, article })).toContain('Read as “live-blog”: all rules apply to it.')
    expect(lines.join(' ')).not.toContain('Read as')
  })

  test('says of an article that was audited whether its genre set rules aside', () => {
    const readAs = (genre: string) => {
      const file = new TextEncoder().encode(`---\ngenre: ${genre}\n---\n\nThe quay is safe, Ilse Marrow said.\n`)
      const report = auditArticle(readArticle('a.md', file))
      return renderText(report, { width: 90 }).replace(/\s+/g, ' ')
    }
    expect(readAs('opinion')).toContain('Read as “opinion”: rules that do not apply to the genre are set aside.')
    expect(readAs('recipe')).toContain('Read as “recipe”: all rules apply to it.')
  })

  test('goes from the gravest to notes, and in reading order within a severity', () => {
    const severities = { error: 0, warning: 1, note: 2 }
    const shown = lines.flatMap(line => {
      const [, place, severity] = /^article\S+?:(\d+):\S+ {2}(error|warning)/.exec(line) ?? []
      return place ? [{ place: Number(place), severity: severities[severity as 'error' | 'warning'] }] : []
    })
    expect(shown).toEqual(shown.toSorted((a, b) => a.severity - b.severity || a.place - b.place))
    expect(shown.length).toBe(7)
    expect(lines.filter(line => /^\d+ (?:error|warning|note)s?$/.test(line))).toEqual([
      '3 errors',
      '4 warnings',
      '1 note',
    ])
  })

  test('says notes without their words, under their rule', () => {
    const noted = { ...REPORT, findings: REPORT.findings.map(found => ({ ...found, severity: 'note' as const })) }
    const text = renderText(noted, { width: 90 }).split('\n')
    const from = text.indexOf('note  anonymous-single-source  Single unnamed source')
    expect(text.slice(from + 1, from + 5)).toEqual([
      '  article/kelmar-quay.md:10:27',
      '    That the director kept a report out of the minutes rests on “One harbour official”',
      '    alone, unnamed and without a reason.',
      '  article/kelmar-quay.md:18:151',
    ])
    expect(text.filter(line => line.includes('~'))).toEqual([])
  })

  test('names the rules that could not tell, and counts what is suppressed', () => {
    expect(lines).toContain('needs an editor  missing-response')
    expect(lines).toContain('  3 errors, 4 warnings, 1 note, 1 suppressed')
    expect(lines.join('\n')).not.toContain('One survey stands behind this.')
  })

  test.each([60, 72, 120])('keeps to %i columns', width => {
    const tooLong = renderText(REPORT, { width })
      .split('\n')
      .filter(line => columnsOf(line) > width && !line.startsWith('article/'))
    expect(tooLong).toEqual([])
  })

  test('has colours only where they are wanted', () => {
    const steer = String.fromCharCode(27)
    expect(renderText(REPORT)).not.toContain(steer)
    expect(renderText(REPORT, { colour: true })).toContain(`${steer}[31merror${steer}[39m`)
  })

  test('lets nothing act on the terminal', () => {
    expect(renderText(hostile(REPORT))).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u)
  })

  test('says so where nothing was found', () => {
    const quiet = renderText({
      ...REPORT,
      findings: [],
      rules: [],
      summary: { ...REPORT.summary, findings: { error: 0, warning: 0, note: 0, suppressed: 0, unchanged: 0 } },
    })
    expect(quiet.split('\n')[0]).toBe('Port of Kelmar hid cracks in quay wall, officials say')
    expect(quiet).toMatch(/\n {2}no finding\n$/)
  })
})
