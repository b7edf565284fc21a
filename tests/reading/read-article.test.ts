import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Article, Format } from '../../src/model/article.js'
import { placeInFile } from '../../src/reading/place.js'
import { readArticle } from '../../src/reading/read-article.js'
import { UnreadableArticle } from '../../src/reading/unreadable-article.js'
import { newsFiles } from './fixtures.js'
import { readText } from './read-text.js'

vi.setConfig({ testTimeout: 60_000 })

const markdown = `---
title: Council votes
author: [Jane Roe]
---

# Council *votes* on wall

OSLO (Reuters) - The council's plan[^1] is &ldquo;late&rdquo;,
an official **said** \\*on Monday\\*, [adding](https://harbor.example) more.<br>And so on.

> The mayor said
> she "did not know".

- A \`wall\` of stone
  and brick.

<div align="left">
<p>The mayor said &ldquo;no&rdquo;.</p>
</div>

[^1]: A footnote said so.

(Reporting by Jane Roe)
`

const html = `<!doctype html><html><head><title>Council votes</title></head><body><nav><a href="/">Home</a></nav>
<h1>Council votes &amp; waits</h1><article><p class="byline">By Jane Roe</p><p>OSLO &mdash; The council&rsquo;s  plan is late,
 an official <b>said</b> &#8220;on <i>Monday</i>&#8221;.</p><table><tr><td><p>In a table, he said.</p></td></tr></table>
<p>The plan<br><br>is late, she said.</p><ul><li>A wall<li>A quay</ul></article></body></html>
`

const text = `Council votes on wall
By Jane Roe

OSLO (Reuters) - The council voted on Monday to repair the old wall along the
quay, a spokesman said, after a year of talks that had led nowhere and a
winter in which two ships were lost.

(Reporting by Jane Roe)
`

const articles: readonly (readonly [Format, string])[] = [
  ['markdown', markdown],
  ['text', text],
  ['html', html],
  ...newsFiles.map(({ format, file }) => [format, file] as const),
]

/** What the model promises of an article, and what its renderers rely on. */
function expectSound(article: Article, file: string) {
  expect(article.file).toBe(file)
  expect(article.text).toBe(article.blocks.map(block => block.pieces.map(piece => piece.text).join('')).join('\n\n'))
  let inProse = 0
  let inFile = 0
  for (const [index, { start, end, pieces }] of article.blocks.entries()) {
    // The headline of a news item may stand in the file below its text.
    if (index === 1 && article.format === 'ninjs') inFile = 0
    const prose = article.text.slice(start, end)
    expect(start).toBe(inProse)
    expect(prose).toBe(pieces.map(piece => piece.text).join(''))
    expect(prose.trim()).toBe(prose)
    expect(prose).not.toBe('')
    inProse = end + 2
    for (const piece of pieces) {
      expect(piece.start).toBeGreaterThanOrEqual(inFile)
      expect(piece.end).toBeGreaterThan(piece.start)
      inFile = piece.end
      const source = file.slice(piece.start, piece.end)
      // Equally long, they are equal but for white space that is set as a space.
      if (source.length === piece.text.length) expect(withSpaces(piece.text)).toBe(withSpaces(source))
    }
  }
  expect(inFile).toBeLessThanOrEqual(file.length)
  let linked = 0
  for (const { start, end } of article.links) {
    expect(start).toBeGreaterThanOrEqual(linked)
    expect(end).toBeGreaterThan(start)
    expect(article.blocks.some(block => block.start <= start && end <= block.end)).toBe(true)
    linked = end
  }
}

const withSpaces = (words: string) => words.replaceAll(/\s/g, ' ')

/** Reads what may be read; anything but a clear refusal fails. */
function readOrRefuse(file: string, format: Format): Article | null {
  try {
    return readText(file, format)
  } catch (error) {
    if (error instanceof UnreadableArticle) return null
    throw error
  }
}

const tokens = [
  ...[
    '<p>',
    '</p>',
    '<table>',
    '</table>',
    '<tr><td>',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<br>',
    '<!--',
    '-->',
    '<select>',
  ],
  ...[
    '<script>',
    '</script>',
    '<svg>',
    '<pre>',
    '<h1>',
    '<ul><li>',
    '<a href=x>',
    '</a>',
    '<title>',
    '<template>',
    '<frameset>',
  ],
  ...[
    '&amp;',
    '&notit;',
    '&#13;',
    '&nbsp;',
    '&#x1F600;',
    '&fjlig;',
    '&NewLine;',
    '&lt',
    '&',
    '\r\n',
    '\r',
    '\n\n',
    '\f',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '*',
    '_',
    '`',
    '```',
    '[a](b)',
    '[^1]',
    '\\',
    '\\*',
    '---',
    '***',
    '===',
    '| a |',
    '# ',
    '    ',
    '\t',
  ],
  ...[
    '😀',
    '\u2028',
    '\ufeff',
    '\u00a0',
    '\u001b[31m',
    '\u202e',
    '(Reporting by Jane Roe)',
    'By Jane Roe',
    'OSLO —',
    '\\u0000',
    '\\ud800',
    '\\n',
    '\\"',
    '"',
    '"bodies":',
    '<![CDATA[',
    ']]>',
    '<q>',
    '</q>',
    '<nitf>',
    '<body.content>',
    '&#xD800;',
    '&lol;',
    'Photo: ',
    ' wall ',
  ],
]

const anyFile = fc.oneof(
  fc.string({ unit: 'binary' }).map(file => file.replaceAll('\0', '')),
  fc.array(fc.constantFrom(...tokens)).map(parts => parts.join('')),
)

/** Halves of a surrogate pair cannot be in a file. */
const wellFormed = (file: string) => file.replaceAll(/\p{Surrogate}/gu, '')

/** An article with parts cut out and tokens put in. */
const mangled = (article: string) =>
  fc
    .array(fc.tuple(fc.nat(article.length), fc.nat(40), fc.constantFrom('', ...tokens)), { maxLength: 8 })
    .map(edits =>
      wellFormed(edits.reduce((file, [at, cut, token]) => file.slice(0, at) + token + file.slice(at + cut), article)),
    )

/** Reads files of a format, and says how many were not refused. */
function readSoundly(files: fc.Arbitrary<string>, format: Format): number {
  let read = 0
  fc.assert(
    fc.property(files, file => {
      const article = readOrRefuse(file, format)
      if (article === null) return
      read += 1
      expectSound(article, file)
    }),
    { numRuns: 400 },
  )
  return read
}

test.each(['markdown', 'text', 'html'] as const)('any file of format %s is read soundly or refused', format => {
  expect(readSoundly(anyFile, format)).toBeGreaterThan(50)
})

test.each(newsFiles)('any file of format $format is read soundly or refused, and $name with any words', news => {
  const { format, file } = news
  const escaped = (words: string) =>
    format === 'ninjs'
      ? JSON.stringify(words).slice(1, -1)
      : words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const withWords = anyFile.map(words => wellFormed(file.replaceAll('Monday', () => escaped(words))))
  expect(file).toContain('Monday')
  expect(readSoundly(fc.oneof(anyFile, withWords), format)).toBeGreaterThan(50)
})

test.each(articles)('any mangling and truncation of an article in %s is survived', (format, article) => {
  expectSound(readText(article, format), article)
  expect(readSoundly(mangled(article), format)).toBeGreaterThan(20)
  for (let end = 1; end < article.length; end++) {
    const found = readOrRefuse(article.slice(0, end), format)
    if (found !== null) expectSound(found, article.slice(0, end))
  }
})

test.each(articles)('an article in %s reads the same with other line ends and byte order marks', (format, article) => {
  const { text, metadata } = readText(article, format)
  const ends = [article.replaceAll('\n', '\r\n'), article.replaceAll('\n', '\r')]
  for (const variant of [...ends, `\ufeff${article}`, `\ufeff\ufeff${article}`]) {
    const read = readText(variant, format)
    expect(read.text).toBe(text)
    expect(read.metadata).toEqual(metadata)
    expectSound(read, variant)
  }
})

test('what speakers with their parts on air say is a transcript', () => {
  const turns = 'ADA QUILL, HOST: The wall fell on Monday.\n\nTOM MOSS, BYLINE: It was built in 1931.'
  expect(readText(turns, 'text').metadata.genre).toBe('transcript')
  expect(readText('ADA QUILL: The wall fell.\n\nTOM MOSS: It did.', 'text').metadata.genre).toBe('news')
})

test('every range of the prose has a place in the file', () => {
  for (const [format, file] of articles) {
    const article = readText(file, format)
    const place = placeInFile(article)
    for (let start = 0; start < article.text.length; start++) {
      const { start: from, end: to, line, column } = place({ start, end: start + 1 })
      expect(from).toBeLessThanOrEqual(to)
      expect(
        file
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length +
          (line > 1 ? 1 : 0) +
          column -
          1,
      ).toBe(from)
    }
  }
})

test('anything read is read again just so, in any order', () => {
  const read = () => articles.map(([format, file]) => readText(file, format))
  expect(read().reverse()).toEqual(read().reverse())
})

test.each([
  ['white space', ' \n\t\u00a0\ufeff'],
  ['ruled lines', '***\n___\n'],
  ['a byline', 'By Jane Roe'],
  ['pictures', '<img alt="x">'],
])('%s alone is no prose', (_, file) => {
  for (const format of ['markdown', 'text', 'html'] as const) {
    if (file.startsWith('<') && format === 'text') continue
    expect(() => readText(file, format)).toThrow(
      'story: there is no prose in the file. Give a file with an article in it.',
    )
  }
})

test('a text that is not English is refused with what it looks like', () => {
  const german = 'Der Rat der Stadt hat beschlossen, die Mauer nicht zu erneuern, sagte ein Sprecher für die Stadt.'
  expect(() => readText(german, 'text')).toThrow(
    'story: the text is not English: it looks like German. Only English can be audited; give a translation.',
  )
})

test('the article carries path, format and hash of the file', () => {
  const article = readArticle('news/wall.md', new TextEncoder().encode('The wall stands.'))
  expect(article).toMatchObject({
    path: 'news/wall.md',
    format: 'markdown',
    sha256: 'a68293f7f3e5a3529cbb4271dddb00921611eeccbdd567cbcd5bb73df51e5c34',
  })
})
