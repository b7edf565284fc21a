import { createHash } from 'node:crypto'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.js'
import { COMFORT } from '../../../src/rendering/html/comfort.js'
import { renderHtml } from '../../../src/rendering/html/page.js'
import { proseOf } from '../../../src/rendering/prose.js'
import { place, REPORT } from '../example.js'
import { EACH_ATTACK, hostile } from '../hostile.js'
import { long } from '../long.js'

const EMPTY: Report = {
  ...REPORT,
  article: {
    ...REPORT.article,
    blocks: [],
    title: null,
    byline: [],
    credits: [],
    dateline: null,
    outlet: null,
    published: null,
  },
  sources: [],
  attributions: [],
  claims: [],
  nonResponses: [],
  rules: [],
  findings: [],
  corrections: [],
  suppressions: [],
  summary: { ...REPORT.summary, claims: 0, anonymousClaims: 0, singleSourceClaims: 0 },
}
/** A report whose findings, claims and non-responses stand in no prose. */
const UNPLACED: Report = { ...REPORT, article: { ...REPORT.article, blocks: [] } }

const REPORTS = { example: REPORT, hostile: hostile(REPORT), empty: EMPTY, unplaced: UNPLACED }

function elements(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(child => elements(child)) : []
  return node.type === 'element' ? [node, ...below] : below
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function classesOf({ properties }: Element): readonly unknown[] {
  return Array.isArray(properties.className) ? properties.className : []
}

const bytesIn = (text: string) => Buffer.byteLength(text)

/** The elements of a page, as a browser reads it. */
function read(report: Report): Element[] {
  return elements(fromHtml(renderHtml(report)))
}

test('“more findings” leads to one that is not shown above', () => {
  const page = read(long(REPORT, 2))
  const gravest = page.find(element => classesOf(element).includes('gravest'))
  const shown = gravest ? elements(gravest).map(({ properties }) => properties.href) : []
  const more = page.find(element => element.tagName === 'a' && textOf(element).endsWith('more findings'))
  expect(more?.properties.href).toMatch(/^#finding-/)
  expect(shown).toContain('#finding-3')
  expect(shown).not.toContain(more?.properties.href)
})

test('no link is but a space, where a cue takes words out of the source that it stands in', () => {
  const attributions = REPORT.attributions.map(attribution =>
    attribution.source.some(({ start }) => start === place('One harbour official').start)
      ? { ...attribution, cue: [place('One'), place('harbour')] }
      : attribution,
  )
  const stops = read({ ...REPORT, attributions }).filter(
    ({ tagName, properties }) => tagName === 'a' && properties.tabIndex !== -1,
  )
  expect(stops.map(textOf)).toEqual(expect.arrayContaining(['One', 'harbour', ' official']))
  expect(stops.map(textOf)).not.toContain(' ')
})

test('what makes a source apt and how it knows are printed once where they are the same words', () => {
  const sources = REPORT.sources.map(source => ({ ...source, justification: source.basisOfKnowledge }))
  const rows = read({ ...REPORT, sources }).filter(({ tagName }) => tagName === 'td')
  expect(rows.filter(row => textOf(row) === 'briefed on the inspections')).toHaveLength(1)
})

test('a card shows as much of a claim without spaces as of any other', () => {
  const blocks = REPORT.article.blocks.map(block => ({
    ...block,
    pieces: block.pieces.map(piece => ({ ...piece, text: piece.text.replaceAll(' ', '_') })),
  }))
  const content = [
    place(
      'One harbour official said the director had ordered the divers’ report kept out of the minutes. Two of the three, who asked not',
    ),
  ]
  const claims = REPORT.claims.map(claim => ({ ...claim, content }))
  const page = read({ ...REPORT, claims, article: { ...REPORT.article, blocks } })
  const listed = page.filter(each => classesOf(each).includes('card')).flatMap(elements)
  const shown = listed.filter(({ tagName }) => tagName === 'li').map(textOf)
  expect(shown.length).toBeGreaterThanOrEqual(claims.length)
  expect(Math.max(...shown.map(claim => claim.length))).toBeLessThan(120)
})

test.each([
  [{ error: 0, warning: 0, note: 0 }, '0 findings'],
  [{ error: 0, warning: 0, note: 3 }, '3 notes'],
  [{ error: 1, warning: 0, note: 0 }, '1 error'],
  [{ error: 2, warning: 0, note: 7 }, '9 findings: 2 errors, 7 notes'],
])('the number of findings %j is told as %s', (counts, told) => {
  const findings = { ...REPORT.summary.findings, ...counts }
  const page = read({ ...REPORT, summary: { ...REPORT.summary, findings } })
  const figures = page.find(element => classesOf(element).includes('figures'))
  expect(figures?.children.map(textOf)).toContain(told)
})

test('a name that the designation of a source holds is not said again', () => {
  const named = (label: string) => {
    const sources = REPORT.sources.map(source => ({ ...source, label, name: 'Ilse Marrow' }))
    return read({ ...REPORT, sources }).filter(element => classesOf(element).includes('name'))
  }
  expect(named('the director').map(textOf)).toContain('Ilse Marrow')
  expect(named('Director Ilse Marrow')).toEqual([])
})

describe.each(Object.entries(REPORTS))('the page of the %s report', (_, report) => {
  const page = read(report)
  const named = (...names: string[]) => page.filter(({ tagName }) => names.includes(tagName))

  test('has no id twice, and every link on the page leads somewhere', () => {
    const ids = page.flatMap(({ properties }) => (properties.id === undefined ? [] : [`${properties.id}`]))
    expect(new Set(ids).size).toBe(ids.length)
    const hrefs = named('a').map(({ properties }) => `${properties.href}`)
    const within = hrefs.filter(href => href.startsWith('#'))
    expect(within).not.toEqual([])
    expect(within.filter(href => !ids.includes(href.slice(1)))).toEqual([])
  })

  test('loads nothing and runs nothing but its one script, which holds no word of the report', () => {
    expect(named('link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'audio', 'video')).toEqual([])
    expect(named('script').map(textOf)).toEqual([COMFORT])
    const attributes = page.flatMap(({ properties }) => Object.keys(properties))
    expect(
      attributes.filter(name => /^(on|src|style$|action|formaction|background|poster|srcset|ping)/i.test(name)),
    ).toEqual([])
    for (const { properties } of named('a')) expect(`${properties.href}`).toMatch(/^(#|https?:\/\/)/)
    expect(textOf(named('style')[0] as Element)).not.toMatch(/url\(|@import|<|expression/)
  })

  test('allows its own style sheet and script and nothing else', () => {
    const digest = (element: Element | undefined) =>
      createHash('sha256')
        .update(textOf(element as Element))
        .digest('base64')
    const policy = named('meta').find(({ properties }) => properties.httpEquiv !== undefined)?.properties.content
    const [style, script] = [...named('style'), ...named('script')].map(digest)
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${style}'; script-src 'sha256-${script}'; base-uri 'none'; form-action 'none'`,
    )
  })

  test('has one h1 and headings without a gap', () => {
    const levels = named('h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter(level => level === 1).length).toBe(1)
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([])
  })

  test('shows nothing that acts instead of showing', () => {
    expect(renderHtml(report)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u)
  })
})

describe('the page', () => {
  test.each(EACH_ATTACK)('is built the same where the report says %j', attack => {
    const builtFor = (words: string) => {
      const said = hostile(REPORT, words)
      const sameProse = { ...said, article: { ...said.article, blocks: REPORT.article.blocks } }
      return read(sameProse).map(({ tagName }) => tagName)
    }
    expect(builtFor(attack)).toEqual(builtFor('harmless words'))
  })

  test('tells of a source what its label does not say, and what it is', () => {
    const cells = (label: string) => {
      const row = read(REPORT).find(element => element.tagName === 'tr' && textOf(element).startsWith(label))
      return row?.children.map(textOf)
    }
    expect(cells('Ilse Marrow')?.[1]).toBe('Post: directorBody: the port')
    expect(cells('A second official, from the transport ministry')?.[1]).toBe('—')
  })

  test('sets off cues by which something is claimed, and no others', () => {
    const cuesOf = (report: Report) => read(report).filter(element => classesOf(element).includes('cue')).length
    const isOfCue = ({ tagName }: Element) => tagName === 'i'
    expect(read(REPORT).filter(isOfCue).length + cuesOf(REPORT)).toBeGreaterThan(0)
    const unclaimed = { ...REPORT, claims: [] }
    expect(read(unclaimed).filter(isOfCue).length + cuesOf(unclaimed)).toBe(0)
  })

  test('prints the article word for word between its marks', () => {
    const blocks = read(REPORT).filter(element => classesOf(element).includes('block'))
    const withoutMarks = (node: Nodes): string => {
      const beside = node.type === 'element' ? classesOf(node) : []
      if (beside.includes('number') || beside.includes('notes')) return ''
      return 'children' in node ? node.children.map(withoutMarks).join('') : textOf(node)
    }
    const printed = blocks.map(withoutMarks).join('')
    expect(printed).toBe(proseOf(REPORT.article).text)
  })

  test('marks a claim over its whole content, its source inside included', () => {
    const told = read(REPORT).filter(element => ['claim', 'c12'].every(name => classesOf(element).includes(name)))
    expect(told.map(textOf).join('')).toBe('Marrow has told colleagues that the wall will outlive her')
    expect(told[0]?.properties.href).toBe('#source-5')
    expect(told.map(({ properties }) => properties.href)).toContain('#claim-12')
  })

  test('shows the gravest support where claims overlap', () => {
    const both = read(REPORT).find(element => ['claim', 'c13'].every(name => classesOf(element).includes(name)))
    expect(classesOf(both as Element)).toContain('single-unnamed')
  })

  test('leads with the verdict and the gravest finding', () => {
    const html = renderHtml(REPORT)
    expect(html.indexOf('5 of 13 claims rest on unnamed people alone')).toBeGreaterThan(0)
    const gravest = read(REPORT).find(element => classesOf(element).includes('gravest')) as Element
    expect(textOf(gravest)).toMatch(/^error Single unnamed source/)
  })

  test('shows what people decided, by whom and why', () => {
    const corrected: Report = {
      ...REPORT,
      corrections: [
        {
          decision: '“She” is Ilse Marrow.',
          words: 'She',
          by: 'Ada Quell',
          reason: 'The port says so.',
          outcome: 'applied',
          problem: null,
          span: place('She'),
        },
      ],
      summary: { ...REPORT.summary, findings: { ...REPORT.summary.findings, unchanged: 2 } },
    }
    const section = read(corrected).find(({ properties }) => properties.id === 'decisions') as Element
    for (const words of [
      'Suppressed: Single source. One survey stands behind this.',
      'By a comment in the article: The institute is the only one that surveys quays.',
      'Corrected: “She” is Ilse Marrow.',
      'Ada Quell: The port says so.',
      '2 findings on lines that have not changed',
    ])
      expect(textOf(section)).toContain(words)
  })

  test('says nothing of what is carried over that is not true of a heading that quotes the words below it', () => {
    const because = ['the heading quotes what is said below it']
    const attributions = REPORT.attributions.map(each => (each.carriedOver ? { ...each, cue: [], because } : each))
    const paragraphs = read({ ...REPORT, attributions }).filter(({ tagName }) => tagName === 'p')
    const told = paragraphs.map(textOf).filter(text => text.startsWith('carried over'))
    expect(told).toEqual(['carried over, without a cue of its own · 93% sure'])
  })

  test('makes a link only of an address of the web', () => {
    const html = renderHtml(REPORT)
    expect(html).toContain('href=https://handbook.reuters.com/')
    expect(html).not.toContain('javascript:')
  })

  test('narrows to severities, rules and kinds of source that there are, and counts what each shows', () => {
    const boxes = read(REPORT).filter(({ tagName }) => tagName === 'label')
    const kinds = ['unnamed people 5', 'vague collectives 2', 'other outlets 1', 'documents 1', 'organizations 1']
    expect(boxes.map(box => textOf(box).trim())).toEqual([
      ...[...kinds, 'named people 3', 'error 3', 'warning 4', 'note 1'],
      ...['Single unnamed source 2', 'Anonymity without a reason 1', 'Vague collective 2'],
      ...['Another outlet’s report 1', 'Hearsay 1', 'Quotation without a speaker 1'],
    ])
  })

  test('draws an unnamed spokesperson with the bodies that claims count it as', () => {
    const spokesperson = { class: 'unnamed-person' as const, spokesperson: true }
    const sources = REPORT.sources.map(source => (source.id === 'S2' ? { ...source, ...spokesperson } : source))
    const groups = read({ ...REPORT, sources }).filter(element => classesOf(element).includes('carrier'))
    const line = groups.find(element => textOf(element).startsWith('One harbour official')) as Element
    expect(textOf(line)).toContain('unnamed spokesperson')
    expect(classesOf(line)).toContain('organization')
  })

  test('says of a rule that cannot tell why not, and what to do', () => {
    const undecided = read(REPORT).find(element => classesOf(element).includes('needs-review')) as Element
    expect(textOf(undecided)).toContain('Accused without a response: It cannot tell whether the mayor is accused.')
    expect(textOf(undecided)).toContain('Find a second source')
  })

  test('is light for an article of usual length', () => {
    expect(bytesIn(renderHtml(REPORT))).toBeLessThan(150_000)
    const usual = long(REPORT, 3)
    expect(bytesIn(renderHtml(usual))).toBeLessThan(150_000 + 3 * bytesIn(proseOf(usual.article).text))
    expect(renderHtml(usual)).not.toContain('To stay light')
  })

  describe('of an article of 100 KB of text', () => {
    const report = long(REPORT, 68)
    const text = proseOf(report.article).text
    const html = renderHtml(report)

    test('is light', () => {
      expect(bytesIn(text)).toBeGreaterThan(100_000)
      expect(bytesIn(html)).toBeLessThan(150_000 + 3 * bytesIn(text))
    })

    test('marks every claim, leads nowhere in vain, and says what it leaves out', () => {
      const page = elements(fromHtml(html))
      const ids = new Set(page.map(({ properties }) => properties.id))
      expect(report.claims.filter((_, index) => !ids.has(`claim-${index + 1}`))).toEqual([])
      const hrefs = page.map(({ properties }) => `${properties.href ?? ''}`).filter(href => href.startsWith('#'))
      expect(hrefs.length).toBeGreaterThan(report.claims.length)
      expect(hrefs.filter(href => !ids.has(href.slice(1)))).toEqual([])
      expect(html).toMatch(/this page tells \d+ of 884 claims, \d+ of 612 findings, \d+ of 748 sources in full/)
    })
  })
})
