import { describe, expect, test } from 'vitest'
import { auditArticle } from '../../../src/audit/audit.js'
import { type Decisions, nothingDecided } from '../../../src/audit/decisions.js'
import { defaultSettings } from '../../../src/audit/settings.js'
import { readArticle } from '../../../src/reading/read-article.js'

const speakerless = 'The harbour was quiet on Monday. “It was always going to come out in the end.” Nothing moved.'
const rule = 'unattributed-quotation'

function audited(file: string, decisions: Partial<Decisions> = {}, name = 'a.md') {
  const article = readArticle(name, new TextEncoder().encode(file))
  const report = auditArticle(article, defaultSettings, { ...nothingDecided, ...decisions })
  return {
    report,
    suppressed: report.findings.map(({ suppressed }) => suppressed),
    outcomes: report.suppressions.map(({ outcome }) => outcome),
    problems: report.suppressions.map(({ problem }) => problem),
  }
}

const byComment = (reason: string) => ({ by: 'comment', reason })

describe('a comment that ignores a rule', () => {
  test('holds for the block behind it alone, with its reason', () => {
    const { suppressed, outcomes } = audited(
      `<!-- attribution-audit ignore ${rule}: known to the desk -->\n${speakerless}\n\n${speakerless}\n`,
    )
    expect(suppressed).toEqual([byComment('known to the desk'), null])
    expect(outcomes).toEqual(['used'])
  })

  test('holds for the block that it stands in', () => {
    const file = `<p><!-- attribution-audit ignore ${rule}: known -->${speakerless}</p><p>${speakerless}</p>`
    expect(audited(file, {}, 'a.html').suppressed).toEqual([byComment('known'), null])
  })

  test.each([
    ['NITF', (content: string) => `<nitf><body><body.content>${content}</body.content></body></nitf>`],
    [
      'NewsML-G2',
      (content: string) =>
        `<newsItem><contentSet><inlineXML><html><body>${content}</body></html></inlineXML></contentSet></newsItem>`,
    ],
  ])('holds in %s too, and so does a region', (_, file) => {
    const paragraph = `<p>${speakerless}</p>`
    const ignored = file(`<!-- attribution-audit ignore ${rule}: known -->${paragraph}${paragraph}`)
    expect(audited(ignored, {}, 'a.xml').suppressed).toEqual([byComment('known'), null])
    const region = `<!-- attribution-audit disable ${rule}: a diary -->${paragraph}<!-- attribution-audit enable -->`
    expect(audited(file(`${region}${paragraph}`), {}, 'a.xml').suppressed).toEqual([byComment('a diary'), null])
  })

  test('can name several rules, and its reason may hold a colon', () => {
    const { suppressed, outcomes } = audited(
      `<!-- attribution-audit ignore hearsay, ${rule}: a: b -->\n\n${speakerless}\n`,
    )
    expect(suppressed).toEqual([byComment('a: b')])
    expect(outcomes).toEqual(['unneeded', 'used'])
  })
})

describe('a region', () => {
  const region = (enable: string) =>
    `${speakerless}\n\n<!-- attribution-audit disable ${rule}: a diary -->\n\n${speakerless}\n\n${enable}\n\n${speakerless}\n`

  test.each([
    ['ends at the enable of its rule', `<!-- attribution-audit enable ${rule} -->`, [null, byComment('a diary'), null]],
    ['ends at an enable of all', '<!-- attribution-audit enable -->', [null, byComment('a diary'), null]],
    [
      'goes on over the enable of another rule',
      '<!-- attribution-audit enable hearsay -->',
      [null, byComment('a diary'), byComment('a diary')],
    ],
    ['goes on to the end', '', [null, byComment('a diary'), byComment('a diary')]],
  ])('%s', (_, enable, expected) => {
    expect(audited(region(enable)).suppressed).toEqual(expected)
  })
})

test('a region ends at the nearest enable that is its own or of all, however many there are', () => {
  const disable = `<!-- attribution-audit disable ${rule}, hearsay: a diary -->`
  const enable = (rules: string) => `<!-- attribution-audit enable ${rules} -->`
  const parts = [disable, speakerless, enable(rule), speakerless, enable(''), disable, speakerless, enable('hearsay')]
  const { suppressed, outcomes } = audited([...parts, speakerless, enable(''), enable(''), speakerless].join('\n\n'))
  expect(suppressed).toEqual([byComment('a diary'), null, byComment('a diary'), byComment('a diary'), null])
  expect(outcomes.filter(outcome => outcome === 'broken')).toHaveLength(1)
})

test('regions are found in time, also where thousands do not end', { timeout: 20_000 }, () => {
  const pair = `<!-- attribution-audit disable ${rule}: a diary -->\n\n<!-- attribution-audit enable hearsay -->\n\n`
  expect(audited(`${pair.repeat(1_600)}${speakerless}\n`).suppressed).toEqual([byComment('a diary')])
})

test('an enable that ends nothing is a problem, also where it names another rule', () => {
  const between = (enable: string) =>
    audited(
      `<!-- attribution-audit disable ${rule}: a diary -->\n\n${speakerless}\n\n<!-- attribution-audit ${enable} -->\n`,
    )
  expect(between('enable').outcomes).toEqual(['used'])
  expect(between('enable hearsay').outcomes).toEqual(['broken', 'used'])
  expect(audited(`<!-- attribution-audit enable -->\n\n${speakerless}\n`).problems).toEqual([
    expect.stringContaining('Nothing is disabled here that it could enable.'),
  ])
})

describe('a comment that cannot be understood suppresses nothing, and says why', () => {
  test.each([
    [`ignore ${rule}`, 'No reason is given. Write it behind a colon'],
    [`ignore ${rule}:  `, 'No reason is given.'],
    ['ignore: known', 'No rule is named.'],
    ['ignore unatributed-quotation: known', 'Did you mean "unattributed-quotation"?'],
    [`ignored ${rule}: known`, 'Did you mean "ignore"?'],
    ['', '“” is none of ignore, disable and enable.'],
  ])('%s', (said, why) => {
    const { suppressed, outcomes, problems } = audited(`<!-- attribution-audit ${said} -->\n${speakerless}\n`)
    expect(suppressed).toEqual([null])
    expect(outcomes).toEqual(['broken'])
    expect(problems[0]).toContain(why)
  })
})

test('what silences nothing is not needed, unless its rule did not run', () => {
  const file = `<!-- attribution-audit ignore ${rule}: known -->\nThe harbour was quiet on Monday.\n`
  expect(audited(file).outcomes).toEqual(['unneeded'])
  const article = readArticle('a.md', new TextEncoder().encode(file))
  const settings = { ...defaultSettings, rules: { [rule]: { severity: 'off' } } } as const
  expect(auditArticle(article, settings).suppressions.map(({ outcome }) => outcome)).toEqual(['idle'])
})

describe('an entry of the suppressions file', () => {
  const [finding] = audited(`${speakerless}\n`).report.findings
  const entry = { rule, fingerprint: finding?.fingerprint ?? '', reason: 'from before the rules' }

  test('holds for its finding wherever in the article that has moved to', () => {
    const moved = `# Harbour\n\nThe day began with rain.\n\n${speakerless}\n\nNothing else happened.\n`
    const { suppressed, outcomes } = audited(moved, { suppressions: [entry] })
    expect(suppressed).toEqual([{ by: 'file', reason: 'from before the rules' }])
    expect(outcomes).toEqual(['used'])
  })

  test('is not needed any more once the words have changed, and holds for no other finding', () => {
    const changed = speakerless.replace('in the end', 'some day')
    const { suppressed, outcomes, problems } = audited(changed, { suppressions: [entry] })
    expect(suppressed).toEqual([null])
    expect(outcomes).toEqual(['unneeded'])
    expect(problems[0]).toContain('--prune-suppressions')
  })
})

test('what is suppressed stays in the report and does not count', () => {
  const { report } = audited(`<!-- attribution-audit ignore ${rule}: known -->\n${speakerless}\n`)
  expect(report.findings.map(({ ruleId }) => ruleId)).toEqual([rule])
  expect(report.rules.find(({ id }) => id === rule)?.outcome).toBe('failed')
  expect(report.summary.findings).toEqual({ error: 0, warning: 0, note: 0, suppressed: 1, unchanged: 0 })
})

test('findings on lines that have not changed do not count, and are counted apart', () => {
  const file = `${speakerless}\n\n${speakerless}\n`
  const unchanged = { by: 'unchanged', reason: 'Its lines are as they were in main.' }
  const { suppressed, report } = audited(file, { changed: { since: 'main', lines: [[3, 3]] } })
  expect(suppressed).toEqual([unchanged, null])
  expect(report.summary.findings).toMatchObject({ error: 1, suppressed: 0, unchanged: 1 })
  expect(audited(file, { changed: { since: 'main', lines: null } }).suppressed).toEqual([null, null])
  expect(audited(file, { changed: { since: 'main', lines: [] } }).suppressed).toEqual([unchanged, unchanged])
})
