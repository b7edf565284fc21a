import { expect, test } from 'vitest'
import { newsFile } from './fixtures.js'
import { blocksOf, printed, readText } from './read-text.js'

const article = readText(newsFile('quay.nitf.xml'), 'nitf')
const read = (content: string) => readText(`<nitf><body><body.content>${content}</body.content></body></nitf>`, 'nitf')

test('headline and text are read; notes, abstract, captions, tables and credits are not', () => {
  expect(blocksOf(article)).toEqual([
    'headline: Quay wall is "weak"',
    'paragraph: The quay’s wall is weak, an official of the Port of Kelmar said on Monday, asking <not> to be &named;.',
    'paragraph: “It will fall”, she said. "Soon," she said—twice.',
    'subheading: A report',
    'block-quotation: The wall has cracks 😀 in it.',
    'list-item: A report says so.',
  ])
})

test('head and body state the metadata', () => {
  expect(article.metadata).toEqual({
    title: 'Quay wall is "weak"',
    byline: ['Jane Roe', 'John Doe'],
    dateline: 'Port Kelmar',
    outlet: 'The Kelmar Herald',
    credits: ['The official is known to the desk.', 'Port of Kelmar', 'Reach Jane Roe at the desk.'],
    genre: 'transcript',
    published: '2031-05-04',
    section: 'Local',
    approvedBy: [],
    unnamedSourcesPolicy: null,
  })
  expect(article.links.map(({ address }) => address)).toEqual(['https://harbor.example/report?a=1&b=2'])
})

test.each([
  ['The quay’s', 'The quay&#x2019;s'],
  ['an official of', 'an   official\n          of'],
  ['asking <not>', 'asking <not>'],
  ['be &named;', 'be &named;'],
  ['“It', '<q>It'],
  ['fall”, she', 'fall</q>, she'],
  ['said—twice', 'said&mdash;twice'],
  ['😀', '&#x1F600;'],
  ['wall is "weak"', 'wall is\n        &quot;weak&quot;'],
])('%j is printed in the file as %j', (words, source) => {
  for (const file of [article.file, `\ufeff${article.file}`]) {
    expect(printed(readText(file, 'nitf'), words)).toBe(source)
  }
})

test.each([
  ['<byline>By Jane Roe<byttl>Staff Writer</byttl></byline>', ['Jane Roe']],
  [
    '<byline class="print_byline">By JANE ROE</byline><byline class="normalized_byline">Roe, Jane</byline>',
    ['JANE ROE'],
  ],
])('%s names %j', (byline, names) => {
  const file = `<nitf><body><body.head>${byline}</body.head><body.content><p>The wall stands.</p></body.content></body></nitf>`
  expect(readText(file, 'nitf').metadata.byline).toEqual(names)
})

test('a lead that is printed again in the full text is read once', () => {
  const blocks =
    '<block class="lead_paragraph"><p>It stands.</p></block><block class="full_text"><p>It stands.</p><p>It fell.</p></block>'
  expect(read(blocks).text).toBe('It stands.\n\nIt fell.')
})

test('a prefix of the namespace does not matter', () => {
  const file = newsFile('quay.nitf.xml').replaceAll(/<(\/?)(?=[a-z])(?!not>)/g, '<$1n:')
  expect(blocksOf(readText(file, 'nitf'))).toEqual(blocksOf(article))
})

test('an entity that the file declares is unknown: it can neither grow nor read other files', () => {
  const bomb = `<!DOCTYPE nitf [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
  for (const entity of ['&b;', '&c;']) {
    expect(() =>
      readText(`${bomb}<nitf><body><body.content><p>The wall ${entity}</p></body.content></body></nitf>`, 'nitf'),
    ).toThrow(
      /^story: the XML is broken at line 1: Named entity isn't defined: &[bc];\. Mend it, or export it again\.$/,
    )
  }
})

test.each([
  ['<nitf>\n<body>', 'story: the XML is broken at line 2: Missing end tag for element body. Mend it'],
  ['<rss></rss>', 'story: the XML is no NITF: its element is "rss". Give an <nitf> file.'],
  ['The wall', 'story: the XML is broken at line 1: '],
  [`<nitf>${'<p>'.repeat(50_000)}`, 'story: its mark-up is nested too deep'],
])('%j is refused', (file, message) => {
  expect(() => readText(file, 'nitf')).toThrow(message)
})

test('an item without a text is refused', () => {
  expect(() => read('<media><media-caption>The wall, he said.</media-caption></media>')).toThrow('there is no prose')
})
