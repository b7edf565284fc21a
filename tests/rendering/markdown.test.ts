import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/rendering/escape-markdown.js'
import { renderMarkdown } from '../../src/rendering/markdown/report.js'
import { renderMarkdownOfRun } from '../../src/rendering/markdown/run.js'
import { visible } from '../../src/rendering/visible.js'
import { REPORT } from './example.js'
import { ATTACKS, hostile } from './hostile.js'
import { long } from './long.js'

function parse(markdown: string) {
  return unified().use(remarkParse).parse(markdown)
}

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])]
}

describe('escapeMarkdown', () => {
  test.each([
    ATTACKS,
    '# no heading',
    '1. no list',
    '- none',
    '> none',
    '***',
    'a\n\n    b',
    '&lt;&#64;',
    '<!-- -->',
    'a\\b',
    '~~x~~ | y',
    '~~~',
    '___',
    '---',
    '===',
    '+ none',
    '1) no list',
    '12.',
    '=x=',
    '    code()',
    '`` `a` ``',
    'a _b_ c __d__ *e* **f**',
    'x_y __z_ _',
    '[a]: https://evil.example',
    '[a][b] ![c](d "e") [^1]',
    '<b>x</b> <a@evil.example> <https://evil.example>',
    '&amp; &#64; &#x40; &notaref; R&D; & ;',
    '$x$ $$y$$ $`z`$',
    'end\\',
    '| a | b |',
    '- [ ] task',
    '> [!NOTE]',
  ])('becomes one paragraph of nothing but text: %j', text => {
    const [paragraph, ...more] = parse(escapeMarkdown(text)).children
    expect(more).toEqual([])
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text' }] })
    expect(textOf(paragraph).replaceAll('\u2060', '')).toBe(visible(text).trim())
  })

  test('whatever is put together of marks and words becomes nothing but text', () => {
    const marks = fc.constantFrom(
      ...'\\`*_[]()<>|~&#@!$-+=.:;/^{}"\' 1ax',
      'http://',
      'www.',
      '\n',
      '&lt;',
      '___',
      '```',
    )
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 12 }), parts => {
        const text = `${parts.join('')}x`
        const [paragraph, ...more] = parse(`- place  \n  ${escapeMarkdown(text)}`).children
        expect(more).toEqual([])
        const types = paragraph ? all(paragraph).map(({ type }) => type) : []
        expect(new Set(types)).toEqual(new Set(['list', 'listItem', 'paragraph', 'text', 'break']))
        expect(textOf(parse(escapeMarkdown(text))).replaceAll('\u2060', '')).toBe(visible(text).trim())
      }),
      { numRuns: 2_000 },
    )
  })

  test.each(['@staff', '#12', 'https://evil.example', 'www.evil.example', 'a@evil.example', 'GH-12', ':boom:'])(
    'keeps GitHub from linking %s',
    text => {
      const shown = textOf(parse(escapeMarkdown(text)))
      expect(shown).not.toMatch(/@\w|#\w|:\/\/|www\.|GH-|:\w/)
      expect(shown.replaceAll('\u2060', '')).toBe(text)
    },
  )

  test.each([
    ['“The board’s council.md”, it said: no', '“The board’s council.md”, it said: no'],
    ["rests on one alone, 2 of them (the board's)", "rests on one alone, 2 of them (the board's)"],
    ['article/harbour_board-2.md', 'article/harbour_board-2.md'],
    ['5-4! 3.5% of R&D + more = 50%; a > b', '5-4! 3.5% of R&D + more = 50%; a > b'],
    ['a cost of $5 * 2', 'a cost of \\$5 \\* 2'],
  ])('leaves prose readable: %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  test('shows times as they are', () => {
    expect(textOf(parse(escapeMarkdown('At 10:30, 50% said: yes.'))).replaceAll('\u2060', '')).toBe(
      'At 10:30, 50% said: yes.',
    )
  })
})

describe('renderMarkdown', () => {
  test('leads from the verdict to the findings', () => {
    const [title, verdict] = renderMarkdown(REPORT).split('\n\n')
    expect(title).toBe('## Sourcing audit: Port of Kelmar hid cracks in quay wall, officials say')
    expect(verdict).toContain('5 of 13 claims rest on unnamed people alone')
    const headings = parse(renderMarkdown(REPORT))
      .children.filter(({ type }) => type === 'heading')
      .map(node => textOf(node))
    expect(headings.slice(2)).toEqual([
      'Single unnamed source',
      'Quotation without a speaker',
      'Vague collective',
      'Anonymity without a reason',
      'Hearsay',
      'Another outlet’s report',
    ])
  })

  test('no article makes a link, an image, code or mark-up of its own', () => {
    const nodes = all(parse(renderMarkdown(hostile(REPORT))))
    const own = all(parse(renderMarkdown(REPORT)))
    const html = (list: Nodes[]) => list.filter(({ type }) => type === 'html').length
    expect(html(nodes)).toBe(html(own))
    expect(nodes.map(({ type }) => type)).not.toContain('link')
    expect(nodes.map(({ type }) => type)).not.toContain('image')
    expect(nodes.map(({ type }) => type)).not.toContain('inlineCode')
    expect(nodes.filter(({ type }) => type === 'heading').length).toBe(
      own.filter(({ type }) => type === 'heading').length,
    )
  })
})

describe('renderMarkdown of more than a comment has room for', () => {
  const text = renderMarkdown(long(REPORT, 68))

  test('fits into a comment', () => {
    expect(text.length).toBeLessThan(65_536)
    expect(text.length).toBeGreaterThan(20_000)
  })

  test('tells the gravest findings and says how much is left out', () => {
    const told = text.match(/^- \*\*\w+\*\*/gm) ?? []
    expect(new Set(told)).toEqual(new Set(['- **error**']))
    expect(text).toContain(`_${8 * 68 - told.length} more, for which a comment has no room_`)
    const sources = text.match(/^\| .* \| .* \| .* \| .* \| .* \|$/gm) ?? []
    expect(text).toContain(`_${11 * 68 - (sources.length - 2)} more, for which a comment has no room_`)
  })
})

describe('renderMarkdownOfRun', () => {
  const other = { ...REPORT, article: { ...REPORT.article, path: 'b.md', title: 'B' } }

  test('one article is its report', () => expect(renderMarkdownOfRun([REPORT])).toBe(renderMarkdown(REPORT)))

  test('of several, a table comes before the reports', () => {
    const text = renderMarkdownOfRun([REPORT, other])
    const headings = parse(text).children.filter(node => node.type === 'heading' && node.depth === 2)
    expect(headings.map(node => textOf(node).replaceAll('\u2060', ''))).toEqual([
      'Sourcing audit: 2 articles',
      'Sourcing audit: Port of Kelmar hid cracks in quay wall, officials say',
      'Sourcing audit: B',
    ])
    expect(text.split('\n')[4]).toBe(
      '| article/kelmar-quay.md | 13 | 5 | 3 errors, 4 warnings, 1 note, 1 suppressed. |',
    )
  })

  test('fits into a comment, and says what is left out of it', () => {
    const many = Array.from({ length: 100 }, () => REPORT)
    const text = renderMarkdownOfRun(many)
    expect(text.length).toBeLessThan(65_536)
    const shown = text.match(/^## /gm)?.length ?? 0
    expect(text).toMatch(new RegExp(`_A comment has no room for the reports of ${101 - shown} more articles\\._\n$`))
  })

  test('goes on with the reports that fit behind one that does not', () => {
    const big = { ...long(REPORT, 20), article: { ...REPORT.article, title: 'Big' } }
    const filling = Array.from({ length: 3 }, () => REPORT)
    const text = renderMarkdownOfRun([...filling, big, other])
    expect(text).toContain('## Sourcing audit: B\n')
    expect(text).not.toContain('## Sourcing audit: Big\n')
    expect(text).toMatch(/_A comment has no room for the reports of 1 more article\._\n$/)
  })

  test('fits into a comment, however many articles there are, and says how many the table leaves out', () => {
    const text = renderMarkdownOfRun(Array.from({ length: 2_000 }, () => REPORT))
    expect(text.length).toBeLessThan(65_536)
    const rows = text.match(/^\| article\/kelmar/gm)?.length ?? 0
    expect(text).toContain(`_${2_000 - rows} more, for which a comment has no room_`)
  })

  test('says first what went wrong, also with one article, and as much of it as a comment has room for', () => {
    const troubles = Array.from({ length: 2_000 }, (_, at) => ({
      path: `${at}.md`,
      message: `${at}.md: it is *empty*.`,
    }))
    const one = renderMarkdownOfRun([REPORT], troubles.slice(0, 1))
    expect(one).toMatch(/^## Sourcing audit: 1 article\n\n### Problems\n\n- 0\.md: it is \\\*empty\\\*\.\n\n\| Article/)
    expect(one).toContain(renderMarkdown(REPORT).trimEnd())
    const many = renderMarkdownOfRun([REPORT], troubles)
    expect(many.length).toBeLessThan(65_536)
    const told = many.match(/^- \d+\.md: /gm)?.length ?? 0
    expect(many).toContain(`_${2_000 - told} more, for which a comment has no room_`)
  })

  test('none at all is said', () => {
    expect(renderMarkdownOfRun([])).toBe('## Sourcing audit: 0 articles\n')
  })
})
