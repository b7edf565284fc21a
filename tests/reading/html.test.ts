import { describe, expect, test } from 'vitest'
import { blocksOf, printed, readText } from './read-text.js'

const read = (html: string) => blocksOf(readText(html, 'html'))
const lead = 'The council of Harbor City voted on Monday to repair the old wall, a spokesman for the mayor said.'
const more = 'It was the third vote this year, and nobody on the council spoke against the plan when it was read.'

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Council votes on wall | The Harbor Daily</title>${head}</head><body>
<header><h1 class="logo">The Harbor Daily</h1><nav><a href="/">Home</a> <a href="/local">Local</a></nav></header>
${body}
<aside><p>Ten walls that you have to see before they fall, chosen by our readers and our staff.</p></aside>
<footer><p>The Harbor Daily is printed in Harbor City and read along all of the northern coast.</p></footer>
</body></html>`

test.each([
  ['an article element', `<article><h1>Council votes</h1><p>${lead}</p><p>${more}</p></article>`],
  [
    'microdata',
    `<h1>Council votes</h1><section itemprop="headline articleBody"><p>${lead}</p><p>${more}</p></section>`,
  ],
  ['a main element', `<main><h1>Council votes</h1><p>${lead}</p><p>${more}</p></main>`],
  ['a role', `<div role="main"><h1>Council votes</h1><p>${lead}</p><p>${more}</p></div>`],
  [
    'its prose alone',
    `<div><h1>Council votes</h1><div><div><p>${lead}</p><p>${more}</p></div><div>Share</div></div></div>`,
  ],
  ['line breaks alone', `<div><h1>Council votes</h1><div>${lead}<br><br/>\n${more}</div></div>`],
  [
    'a table that lays out the page',
    `<table><tr><td><h1>Council votes</h1><p>${lead}</p><p>${more}</p></td></tr></table>`,
  ],
  ['a form around the page', `<form><div><h1>Council votes</h1><p>${lead}</p><p>${more}</p></div></form>`],
])('the article is found by %s', (_, body) => {
  const article = readText(page(body), 'html')
  expect(blocksOf(article)).toEqual(['headline: Council votes', `paragraph: ${lead}`, `paragraph: ${more}`])
  expect(article.metadata.title).toBe('Council votes')
})

test('teasers in article elements are not the article', () => {
  const teaser = '<article><p>A short teaser of some other story.</p></article>'
  expect(read(page(`${teaser}<div><p>${lead}</p><p>${more}</p><p>${lead} ${more}</p></div>${teaser}`))).toHaveLength(4)
})

test.each([
  [
    'a caption',
    '<figure><img src="w.png"><figcaption>The old wall, which has stood for a century.</figcaption></figure>',
  ],
  ['a script', '<script>document.write("<p>The wall stands.</p>")</script>'],
  ['a style sheet', '<style>p { color: red }</style>'],
  ['related links', '<div class="related-stories"><p>Ten walls that you have to see.</p></div>'],
  ['a list of links', '<ul><li><a href="/1">Ten walls</a></li><li><a href="/2">Nine quays</a></li></ul>'],
  ['a paragraph of one link', '<p><a href="/1">Ten walls that you have to see</a></p>'],
  ['a newsletter box', '<section id="newsletterSignup"><p>All the news, each morning, for you.</p></section>'],
  ['a request for consent', '<div id="gdpr-consent"><p>We and our partners keep data on you.</p></div>'],
  ['comments', '<div class="comments"><p>What a wall, I have to say, said a reader.</p></div>'],
  ['a hidden element', '<p hidden>The wall stands, we said.</p><p style="display: none">It stands.</p>'],
  ['what readers of screens do not hear', '<span aria-hidden="true">The wall stands.</span>'],
  ['a byline', '<p class="byline">By <a rel="author" href="/roe">Jane Roe</a></p>'],
  ['the mark of a footnote', '<sup class="fn"><a href="#fn1">[1]</a></sup>'],
  ['a table of figures', '<table><tr><th>Year<th>Walls<tr><td>2031<td>1</table>'],
  ['a comment', '<!-- <p>The wall stands.</p> -->'],
  ['a template', '<template><p>The wall stands.</p></template>'],
  ['a button', '<button>Share the wall</button>'],
  ['code', '<pre><code>let wall = 1</code></pre>'],
])('%s is no prose', (_, element) => {
  expect(read(page(`<article><p>${lead}</p>${element}<p>${more}</p></article>`))).toEqual([
    'headline: The Harbor Daily',
    `paragraph: ${lead}`,
    `paragraph: ${more}`,
  ])
})

test('headings, lists and quotations are blocks', () => {
  expect(
    read(
      `<h1>Wall</h1><p>It stands.<h2>Quay</h2><ul><li>A wall <b>of</b> stone.<li><p>A quay.</ul><blockquote>"No," she said.</blockquote>`,
    ),
  ).toEqual([
    'headline: Wall',
    'paragraph: It stands.',
    'subheading: Quay',
    'list-item: A wall of stone.',
    'list-item: A quay.',
    'block-quotation: "No," she said.',
  ])
})

test('preformatted text has a paragraph between blank lines', () => {
  expect(
    read(`<pre>\nThe wall\n   stands, <b>she said</b>.\n \n  "No," he said.\r\n\r\nIt fell.\n</pre><p>It\n\nfell.</p>`),
  ).toEqual([
    'paragraph: The wall stands, she said.',
    'paragraph: "No," he said.',
    'paragraph: It fell.',
    'paragraph: It fell.',
  ])
})

test.each([
  ['<q>No,</q> she said', '“No,” she said'],
  ['She said <q cite="x">no <b>way</b></q>', 'She said “no way”'],
  ['She said <q></q>', 'She said'],
  ['She said <q>no', 'She said “no'],
])('quotations have the marks that browsers print: %s', (html, text) => {
  expect(read(`<p>${html}</p>`)).toEqual([`paragraph: ${text}`])
})

test.each([
  ['The <b>wall</b> stands', 'wall stands', 'wall</b> stands'],
  ['The w<i>a</i>ll', 'wall', 'w<i>a</i>ll'],
  ['Roe &amp; Doe', 'Roe & Doe', 'Roe &amp; Doe'],
  ['Roe &amp; Doe', '&', '&amp;'],
  ['Roe &amp;amp; Doe', '&amp;', '&amp;amp;'],
  ['Roe &amp Doe', '&', '&amp'],
  ['Roe & Doe', '&', '&'],
  ['I &notit; wall', '¬it; wall', '&notit; wall'],
  ['I &notit; wall', 'it;', 'it;'],
  ['A &nosuch; wall &#x110000; stands', '&nosuch; wall', '&nosuch; wall'],
  ['A &#8220;wall&#x201d; stands', '“wall”', '&#8220;wall&#x201d;'],
  ['A &#147;wall&#148;', '“wall”', '&#147;wall&#148;'],
  ['A &bne; wall', '=⃥', '&bne;'],
  ['A &bne; wall', '=', '&bne;'],
  ['A &semi; wall', ';', '&semi;'],
  ['The \r\n  old\r\nwall', 'old wall', 'old\r\nwall'],
  ['<q>The wall,</q> she said', 'The wall', 'The wall'],
  ['<q>The wall,</q> she said', '“The wall,”', '<q>The wall,</q>'],
  ['The <b> old </b> wall', 'old wall', 'old </b> wall'],
  ['The old&#10;&#32;wall', 'old wall', 'old&#10;&#32;wall'],
  ['The old<br>wall', 'old wall', 'old<br>wall'],
  ['The old&nbsp;wall', 'old\u00a0wall', 'old&nbsp;wall'],
  ['The <a href="?a=1&b=2">old</a> wall', 'old wall', 'old</a> wall'],
  ['The<!-- & --> old wall', 'The old', 'The<!-- & --> old'],
  ['The 😀 old wall 😀', 'wall 😀', 'wall 😀'],
])('%j prints %j as %j', (html, words, source) => {
  for (const mark of ['', '\ufeff']) {
    const article = readText(`${mark}<p>${html}.</p>\n<p>${lead}</p>`, 'html')
    expect(printed(article, words)).toBe(source)
  }
})

test.each([
  [`<p>By Jane Roe<br>Staff Writer<br>May 3, 2031</p><p>${lead}</p>`, [`paragraph: ${lead}`]],
  [
    `<td><b>Council votes on wall</b><br>By JANE ROE<br><br>${lead}<br><br>${more}</td>`,
    ['paragraph: Council votes on wall', `paragraph: ${lead}`, `paragraph: ${more}`],
  ],
  [
    `<p>By Monday,<br>Jane Roe said, the wall had stood.</p>`,
    ['paragraph: By Monday, Jane Roe said, the wall had stood.'],
  ],
])('a byline is told by its line breaks: %s', (body, blocks) => {
  expect(read(`<div>${body}</div>`)).toEqual(blocks)
})

test('a plain paragraph is one piece', () => {
  const { blocks } = readText('<p>The wall stands,\nshe said.</p>', 'html')
  expect(blocks[0]?.pieces).toEqual([{ text: 'The wall stands, she said.', start: 3, end: 29 }])
})

test('broken mark-up is read as browsers read it', () => {
  expect(read(`<p>The <b>wall<p>stands</b>, <i>she said</p></i></div> now.</body><p>It & more`)).toEqual([
    'paragraph: The wall',
    'paragraph: stands, she said',
    'paragraph: now.',
    'paragraph: It & more',
  ])
})

test('text that the parser moves out of a broken table stays where the file has it', () => {
  const article = readText(
    `<p>${lead}</p><table>Before <tr><td><p>Within, she said.</p></td></tr> after</table>`,
    'html',
  )
  expect(article.text.split('\n\n')).toEqual([lead, 'Before', 'Within, she said.', 'after'])
  expect(printed(article, 'after')).toBe('after')
})

describe('a page that prints no text of its own', () => {
  const body = String.raw`"articleBody": "The quay\u2019s wall is weak, an \"official\" said.\n\nIt will fall, she said."`
  const page = (json: string, printed = '') =>
    `<html><head><script type="application/ld+json">\n${json}</script></head><body><div id="app">${printed}</div></body></html>`
  const text = 'The quay’s wall is weak, an "official" said.\n\nIt will fall, she said.'

  test.each([
    `{"@type": "NewsArticle", ${body}}`,
    `[{"@type": "WebSite"}, {"@type": "NewsArticle", ${body}}]`,
    `{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", ${body}}]}`,
    `{"@graph": [{"@type": "WebSite"}], "mainEntity": {"@type": "NewsArticle", ${body}}}`,
  ])('is read from its JSON-LD: %s', json => {
    for (const mark of ['', '\ufeff']) {
      const article = readText(mark + page(json), 'html')
      expect(article.text).toBe(text)
      expect(printed(article, 'quay’s wall is weak, an "official"')).toBe(
        String.raw`quay\u2019s wall is weak, an \"official\"`,
      )
      expect(printed(article, 'It will fall')).toBe('It will fall')
    }
  })

  test('and one that prints it, or whose JSON-LD is broken, is not', () => {
    const json = `{"@type": "NewsArticle", ${body}}`
    const own = 'The mayor said that the wall had been weak for a year, and that nobody had told her.'
    expect(readText(page(json, `<p>${own}</p>`), 'html').text).toBe(own)
    expect(readText(page(`${json},`, '<p>It stands, and stands, he said.</p>'), 'html').text).toContain('It stands')
  })
})
