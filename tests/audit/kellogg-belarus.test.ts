import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditArticle } from '../../src/audit/audit.js'
import type { ReportAttribution, ReportSource, Span } from '../../src/model/report.js'
import { readArticle } from '../../src/reading/read-article.js'

/** What a careful reader found in the article; see its `note`. */
interface Expected {
  readonly front: { readonly byline: string[]; readonly dateline: string; readonly agency: string }
  readonly sources: readonly {
    readonly id: string
    readonly label: string
    readonly class: string
    readonly count: number | 'many' | null
    readonly title?: string
    readonly subsetOf?: string
    readonly distinctFrom?: readonly string[]
    readonly anonymityReason?: string | null
  }[]
  readonly attributions: readonly {
    readonly id: string
    readonly cue: string
    readonly source: string
    readonly sourceIds: readonly string[]
    readonly contentStarts: string
    readonly manner: string
    readonly required: boolean
    readonly hearsay?: string
  }[]
  readonly nonResponses: readonly { readonly party: string; readonly outcome: string }[]
  readonly findings: readonly { readonly of: string; readonly what: string }[]
}

const path = 'article/kellogg-belarus.md'
const expected: Expected = JSON.parse(readFileSync('tests/audit/kellogg-belarus.expected.json', 'utf8'))
const file = readFileSync(path, 'utf8')
const report = auditArticle(readArticle(path, readFileSync(path)))

/** The rules and severities that say what the reader said of each attribution. */
const findings: Readonly<Record<string, readonly string[]>> = {
  A1: ['anonymous-lead warning', 'anonymous-source note', 'unexplained-anonymity note', 'unstated-motive note'],
  A2: ['anonymous-source note', 'hearsay warning'],
  A3: ['vague-collective warning'],
  A4: ['anonymous-single-source error'],
  A5: ['second-hand-report note'],
  A6: ['hearsay note', 'second-hand-report note'],
  A7: ['anonymous-single-source error'],
  A8: ['vague-collective warning'],
}

const required = expected.attributions.filter(each => each.required)
const textOf = (spans: readonly Span[]) => spans.map(({ start, end }) => file.slice(start, end)).join(' … ')
const agree = (one: string, other: string) => one !== '' && (one.includes(other) || other.includes(one))

/**
 * The attribution in the report that is an expected one: cues agree, and the content has the words that it should start
 * with. Whether the last words of a cue belong to the content ("expressed | skepticism") is left open.
 */
function attributionFor(id: string): ReportAttribution | undefined {
  const wanted = expected.attributions.find(each => each.id === id)
  if (wanted === undefined) return undefined
  const start = wordsAt(placeOf(wanted.contentStarts))
  return report.attributions.find(
    ({ content, cue }) =>
      agree(textOf(cue), wanted.cue) &&
      start.some(word => content.some(span => covers(span, word))) &&
      start.every(word => [...content, ...cue].some(span => covers(span, word))),
  )
}

type Place = Pick<Span, 'start' | 'end'>

const covers = (whole: Place, part: Place) => whole.start <= part.start && part.end <= whole.end

function placeOf(text: string): Place {
  const start = file.indexOf(text)
  return { start, end: start + text.length }
}

const wordsAt = ({ start, end }: Place): Place[] =>
  Array.from(file.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }))

/** The source in the report that goes by an expected one's label. */
function sourceFor(id: string): ReportSource | undefined {
  const label = expected.sources.find(each => each.id === id)?.label ?? ''
  return report.sources.find(
    source => source.name === label || source.label === label || source.mentions.some(span => textOf([span]) === label),
  )
}

test('the front of the article is its metadata', () => {
  const { byline, dateline, outlet } = report.article
  expect({ byline, dateline, agency: outlet }).toEqual({
    byline: expected.front.byline,
    dateline: expected.front.dateline,
    agency: expected.front.agency,
  })
})

describe.each(required)('$id, $source: $cue', wanted => {
  const { id, source, sourceIds, contentStarts, manner, hearsay } = wanted
  const found = attributionFor(id)

  test('is found with its cue, source and content', () => {
    expect(found, `no attribution has the content “${contentStarts} …” and the cue “${wanted.cue}”`).toBeDefined()
    expect(agree(textOf(found?.source ?? []), source), textOf(found?.source ?? [])).toBe(true)
    expect(found?.manner).toBe(manner)
  })

  test('has its source', () => {
    expect(found?.sourceIds).toEqual(sourceIds.map(each => sourceFor(each)?.id))
  })

  test('is hearsay where it is, and only there', () => {
    expect(found?.relays).toEqual(hearsay ? [sourceFor(hearsay)?.id] : [])
  })

  test('has the findings of a standards editor, and no others', () => {
    const claims = report.claims.filter(({ attributionIds }) => found && attributionIds.includes(found.id))
    const made = report.findings.filter(({ claimId }) => claims.some(claim => claim.id === claimId))
    expect(made.map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort()).toEqual(findings[id])
  })
})

const speaking = new Set(required.flatMap(({ sourceIds, hearsay }) => [...sourceIds, hearsay]))

test.each(expected.sources.filter(({ id }) => speaking.has(id)))(
  '$label is one source, described as printed',
  wanted => {
    const found = sourceFor(wanted.id)
    expect(found, 'no source goes by this label').toBeDefined()
    expect(found?.class).toBe(wanted.class)
    expect(found?.count).toBe(wanted.count)
    expect(found?.subsetOf).toBe(wanted.subsetOf ? sourceFor(wanted.subsetOf)?.id : null)
    expect(found?.anonymity.reason ?? null).toBe(wanted.anonymityReason ?? null)
    if (wanted.title) expect(found?.title).toBe(wanted.title)
    for (const other of wanted.distinctFrom ?? []) expect(found?.distinctFrom).toContain(sourceFor(other)?.id)
  },
)

test('the parties that did not answer are those four', () => {
  const found = report.nonResponses.map(({ party, outcome }) => `${party.replace(/^.*\b(?=Kellogg$)/, '')}: ${outcome}`)
  expect(found.sort()).toEqual(expected.nonResponses.map(({ party, outcome }) => `${party}: ${outcome}`).sort())
})

test('each finding of the reader is held by a rule', () => {
  expect(expected.findings.map(each => each.of).sort()).toEqual(Object.keys(findings))
})

describe('what is no finding', () => {
  const everywhere = [
    ...report.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...report.findings.map(({ span }) => span),
  ]
  const inside = (words: string) => {
    const start = file.indexOf(words)
    expect(start).toBeGreaterThan(0)
    return everywhere.filter(span => span.start < start + words.length && span.end > start).map(span => textOf([span]))
  }

  test('the article’s own voice', () => {
    expect(inside('the administration has renewed its efforts')).toEqual([])
  })

  test('the byline and the sign-off', () => {
    expect(inside('By Gram Slattery and Humeyra Pamuk')).toEqual([])
    expect(inside('(Reporting by Gram Slattery')).toEqual([])
    expect(report.sources.map(({ label }) => label).join()).not.toMatch(/Slattery|Pamuk|Holland|Durfee|Adler/)
  })

  test('the non-responses are no claims', () => {
    const answers = report.nonResponses.map(({ span }) => span)
    const claims = report.claims.flatMap(({ content }) => content)
    const shared = claims.filter(claim => answers.some(({ start, end }) => claim.start < end && claim.end > start))
    expect(shared.map(span => textOf([span]))).toEqual([])
  })
})

test('the gravest findings are the two claims of one unnamed official each', () => {
  const errors = report.findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ ruleId, sourceId }) => [ruleId, sourceId])).toEqual([
    ['anonymous-single-source', sourceFor('S4')?.id],
    ['anonymous-single-source', sourceFor('S7')?.id],
  ])
})
