import { expect, test } from 'vitest'
import { readText } from './read-text.js'

const metadataOf = (head: string, body = '') =>
  readText(
    `<html><head>${head}</head><body>${body}<article><p>The wall stands, she said.</p></article></body></html>`,
    'html',
  ).metadata

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`

test('JSON-LD states the metadata', () => {
  expect(
    metadataOf(
      jsonLd(
        JSON.stringify({
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebSite', name: 'x' },
            {
              '@type': ['OpinionNewsArticle', 'Article'],
              headline: 'Council votes',
              author: [{ '@type': 'Person', name: 'Jane Roe' }, 'John Doe'],
              datePublished: '2031-05-03T10:00:00Z',
              dateline: 'OSLO',
              articleSection: ['Local', 'Walls'],
              publisher: { '@type': 'Organization', name: 'The Harbor Daily' },
            },
          ],
        }),
      ),
    ),
  ).toEqual({
    title: 'Council votes',
    byline: ['Jane Roe', 'John Doe'],
    dateline: 'OSLO',
    outlet: 'The Harbor Daily',
    credits: [],
    genre: 'opinion',
    published: '2031-05-03',
    section: 'Local',
    approvedBy: [],
    unnamedSourcesPolicy: null,
  })
})

test.each([
  ['AnalysisNewsArticle', 'analysis'],
  ['https://schema.org/LiveBlogPosting', 'live-blog'],
  ['ReportageNewsArticle', 'news'],
  ['NewsArticle', 'news'],
  ['VideoObject', 'news'],
])('an article of type %s is %s', (type, genre) => {
  expect(metadataOf(jsonLd(JSON.stringify({ '@type': type, headline: 'A' }))).genre).toBe(genre)
})

test.each([
  '<!-- {"@type":"NewsArticle","headline":"Council votes"} -->',
  '//<![CDATA[\n[{"@type":"NewsArticle","headline":"Council votes",},]\n//]]>',
  '{"@type":"NewsArticle","headline":"Council\nvotes"}',
])('JSON-LD as pages write it is read: %j', json => {
  expect(metadataOf(jsonLd(json)).title).toBe('Council votes')
})

test.each(['', '{', '[[[', 'null', '3', '{"@type":3}', '{"@graph":{"@graph":[]}}', `${'['.repeat(10_000)}`])(
  'JSON-LD that is broken is as good as none: %j',
  json => {
    expect(metadataOf(jsonLd(json) + jsonLd('{"@type":"NewsArticle","headline":"Council votes"}')).title).toBe(
      'Council votes',
    )
  },
)

test('meta elements state it, too, and addresses of authors name nobody', () => {
  expect(
    metadataOf(`<meta property="og:title" content="Council votes"><meta property="article:author" content="https://harbor.example/roe">
<meta name="author" content="By Jane Roe and John Doe"><meta property="article:published_time" content="2031-05-03T10:00:00Z">
<meta property="article:section" content="Local"><meta property="og:site_name" content="The Harbor Daily">`),
  ).toMatchObject({
    title: 'Council votes',
    byline: ['Jane Roe', 'John Doe'],
    outlet: 'The Harbor Daily',
    published: '2031-05-03',
    section: 'Local',
  })
})

test('what is printed is read: main heading, byline, time; the title of the window comes last', () => {
  const head = '<title>Council votes | The Harbor Daily</title>'
  expect(metadataOf(head).title).toBe('Council votes | The Harbor Daily')
  const body =
    '<h1>Council<br>votes</h1><div class="byline">By <b>Jane Roe</b></div><time datetime="2031-05-03">today</time>'
  expect(metadataOf(head, body)).toMatchObject({
    title: 'Council votes',
    byline: ['Jane Roe'],
    published: '2031-05-03',
  })
})

test('of a report taken over from an agency, the agency is the outlet', () => {
  const html =
    '<meta property="og:site_name" content="The Harbor Daily"><p>OSLO (Reuters) - The wall stands, she said.</p>'
  expect(readText(html, 'html').metadata.outlet).toBe('Reuters')
})

test.each([
  [
    'its publisher',
    { publisher: { name: 'The Harbor Daily', unnamedSourcesPolicy: 'https://harbor.example/unnamed' } },
    'The Harbor Daily',
  ],
  ['a publisher that it refers to', { publisher: { '@id': '#harbor' } }, 'The Harbor Daily'],
  ['the outlet of the page', {}, null],
])('the policy on unnamed sources is read from %s', (_, stated, named) => {
  const outlet = {
    '@type': 'NewsMediaOrganization',
    '@id': '#harbor',
    name: 'The Harbor Daily',
    unnamedSourcesPolicy: { '@type': 'WebPage', url: 'https://harbor.example/unnamed' },
  }
  const things = 'publisher' in stated && 'name' in stated.publisher ? [] : [outlet]
  const json = JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', headline: 'A', ...stated }, ...things] })
  const metadata = metadataOf(jsonLd(json))
  expect(metadata.unnamedSourcesPolicy).toBe('https://harbor.example/unnamed')
  expect(metadata.outlet).toBe(named)
})

test.each([
  [{ articleSection: 'Obituaries' }, 'obituary'],
  [{ articleSection: ['Local', 'Opinion'] }, 'news'],
  [{ '@type': 'ReportageNewsArticle', articleSection: 'Opinion' }, 'news'],
  [{ genre: 'Transcript' }, 'transcript'],
  [{ genre: ['walls', 'Analysis'] }, 'analysis'],
  [{ genre: 'Politics' }, 'news'],
])('an article that states %j is %s', (stated, genre) => {
  expect(metadataOf(jsonLd(JSON.stringify({ '@type': 'NewsArticle', headline: 'A', ...stated }))).genre).toBe(genre)
})
