import { expect, test } from 'vitest'
import { newsFile } from './fixtures.js'
import { blocksOf, printed, readText } from './read-text.js'

const read = (item: object) => readText(JSON.stringify(item), 'ninjs')

test('version 1: the HTML is read, below the headline, and the editor’s note is none of it', () => {
  const article = readText(newsFile('quay.ninjs-1.json'), 'ninjs')
  expect(blocksOf(article)).toEqual([
    'headline: Quay wall is "weak"',
    'paragraph: The quay’s wall is “weak”, an official said\u00a0on Monday, asking not to be named.',
    'block-quotation: "It will fall," she said.',
    'paragraph: A report of the port showed cracks 😀 in it.',
  ])
  expect(article.metadata).toEqual({
    title: 'Quay wall is "weak"',
    byline: ['Jane Roe', 'John Doe'],
    dateline: 'Port Kelmar',
    outlet: 'Harbor Wire',
    credits: ['ADDS quote from the "harbour master"; a further version follows.', 'Reporting by Jane Roe'],
    genre: 'analysis',
    published: '2031-05-02',
    section: null,
    approvedBy: [],
    unnamedSourcesPolicy: null,
  })
  expect(article.links.map(({ start, end, address }) => [article.text.slice(start, end), address])).toEqual([
    ['report', 'https://harbor.example/report?a=1&b=2'],
  ])
})

test('version 3: the main headline and body are read, summaries and notes are not', () => {
  const article = readText(newsFile('quay.ninjs-3.json'), 'ninjs')
  expect(blocksOf(article)).toEqual([
    'headline: Quay wall is weak',
    'paragraph: The quay’s wall is weak, an official said on Monday, asking not to be named.',
    'paragraph: It will fall, she said: "soon".',
  ])
  expect(article.metadata).toMatchObject({
    title: 'Quay wall is weak',
    byline: ['Jane Roe'],
    dateline: 'Port Kelmar',
    outlet: 'Harbor Wire',
    credits: ['Not for publication: the official is known to the desk.', 'Kelmar Press Office'],
    genre: 'opinion',
    published: '2031-05-03',
    unnamedSourcesPolicy: 'https://harbor.example/unnamed',
  })
})

test.each([
  ['quay’s wall', 'quay&#8217;s wall'],
  ['’s', '&#8217;s'],
  ['“weak”', String.raw`\u201cweak\u201d`],
  ['said\u00a0on Monday', String.raw`said</b>\u00a0on\nMonday`],
  ['"It will', String.raw`\"It will`],
  ['fall," she', String.raw`fall,\" she`],
  ['report of', String.raw`report<\/a> of`],
  ['😀 in', String.raw`\ud83d\ude00 in`],
  ['is "weak"', String.raw`is \"weak\"`],
])('%j is printed in the file as %j', (words, source) => {
  expect(printed(readText(newsFile('quay.ninjs-1.json'), 'ninjs'), words)).toBe(source)
})

test('what no file may hold is a replacement character', () => {
  const article = readText(String.raw`{"body_text": "The wall \ud800\u0000 stands."}`, 'ninjs')
  expect(article.text).toBe('The wall \ufffd\ufffd stands.')
  expect(printed(article, 'wall \ufffd')).toBe(String.raw`wall \ud800`)
})

test.each([
  ['the body whose type is said', { bodies: [{ contentType: 'text/html', value: '<p>It stands.</p>' }] }],
  ['HTML before text', { body_text: 'It stands.', body_xhtml: '<p>It <em>stands</em>.</p>' }],
  ['a headline that the text begins with, once', { headline: 'It stands.', body_html: '<h1>It stands.</h1>' }],
])('%s is read', (_, item) => {
  expect(read(item).text).toBe('It stands.')
})

test('a list of bylines, and who approved, are read', () => {
  const { byline, approvedBy } = read({
    body_text: 'The wall stands.',
    bylines: [{ by: 'By Jane Roe' }, { by: 'John Doe' }],
    'approved-by': ['Ana Cruz'],
  }).metadata
  expect({ byline, approvedBy }).toEqual({ byline: ['Jane Roe', 'John Doe'], approvedBy: ['Ana Cruz'] })
})

test.each([
  ['{"body_text": "The wall",\n}', 'story: the JSON is broken at line 2: Unexpected token RBrace found. Mend it'],
  ['{"body_text": "The wall', 'story: the JSON is broken at line 1: Unexpected end of input found. Mend it'],
  ['[]', 'story: the JSON is no ninjs item with a text: it has neither "body_html", "body_text" nor "bodies". Give'],
  ['{"bodies": 3, "headline": "Wall"}', 'story: the JSON is no ninjs item with a text'],
  ['{"bodies": [{"value": ""}]}', 'story: the JSON is no ninjs item with a text'],
  [`{"body_text": ${'['.repeat(200_000)}`, 'story: its mark-up is nested too deep'],
])('%j is refused', (file, message) => {
  expect(() => readText(file, 'ninjs')).toThrow(message)
})
