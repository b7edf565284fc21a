import { expect, test } from 'vitest'
import { newsFile } from './fixtures.js'
import { blocksOf, printed, readText } from './read-text.js'

const message = newsFile('quay.newsml.xml')
const item = newsFile('quay-html.newsml.xml')

test('of a message, the item that has a text is read: NITF, below its main headline', () => {
  const article = readText(message, 'newsml-g2')
  expect(blocksOf(article)).toEqual([
    'headline: Quay wall is "weak"',
    'paragraph: The quay’s wall is weak, an official said on Monday, asking not to be named.',
    'paragraph: It will fall, she said.',
  ])
  expect(article.metadata).toMatchObject({
    title: 'Quay wall is "weak"',
    byline: ['Jane Roe', 'John Doe'],
    dateline: 'Port Kelmar',
    outlet: 'Harbor Wire',
    credits: ['Harbor Wire/Kelmar', 'The official is known to the desk.', 'Kelmar Press Office'],
    genre: 'obituary',
    published: '2031-05-03',
  })
  expect(printed(article, 'quay’s wall')).toBe('quay&#8217;s wall')
})

test('of an item, HTML within CDATA and escapes is read, and what stands in it is found in the file', () => {
  const article = readText(item, 'newsml-g2')
  expect(blocksOf(article)).toEqual([
    'headline: Quay wall is weak',
    'paragraph: The quay’s wall is & was weak, an official said on Monday, asking not to be named.',
    'paragraph: It will & shall fall, she said.',
  ])
  expect(article.metadata).toMatchObject({ byline: ['Jane Roe'], outlet: 'Harbor Wire', genre: 'press-release' })
  expect(printed(article, 'quay’s wall is & was')).toBe('quay&rsquo;s wall is &amp;\n was')
  expect(printed(article, 'will & shall')).toBe('will &amp;amp; shall')
  expect(article.links.map(({ start, end, address }) => [article.text.slice(start, end), address])).toEqual([
    ['official', '/official'],
  ])
})

test.each([
  [
    'XHTML',
    '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Q</title></head><body><p>It <i>stands</i>.</p></body></html></inlineXML>',
  ],
  ['plain text', '<inlineData contenttype="text/plain">\nIt stands.\n</inlineData>'],
  ['text of no type', '<inlineData>&lt;p&gt;It stands.&lt;/p&gt;</inlineData>'],
])('%s is read', (_, content) => {
  expect(readText(`<newsItem><contentSet>${content}</contentSet></newsItem>`, 'newsml-g2').text).toBe('It stands.')
})

test('the publisher’s policy on unnamed sources is read', () => {
  const file = item.replace(
    '<headline>',
    '<trustIndicator qcode="ti:unnamedSourcesPolicy" href="https://harbor.example/unnamed"/><headline>',
  )
  expect(readText(file, 'newsml-g2').metadata.unnamedSourcesPolicy).toBe('https://harbor.example/unnamed')
})

test.each([
  ['<NewsML><NewsItem/></NewsML>', 'story: the XML is no NewsML-G2: its element is "NewsML". Give a <newsItem>.'],
  [
    '<newsItem><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>',
    'story: no news item has its text in the file. Give an item of class text.',
  ],
  [
    message.replace(
      '<remoteContent href="photo.jpg" contenttype="image/jpeg"/>',
      '<inlineData>It stands.</inlineData>',
    ),
    'story: the message holds several articles. Give one news item a file.',
  ],
  ['<newsItem>', 'story: the XML is broken at line 1: Missing end tag'],
])('%j is refused', (file, problem) => {
  expect(() => readText(file, 'newsml-g2')).toThrow(problem)
})
