import { expect, test } from 'vitest'
import { blocksOf, printed, readText } from './read-text.js'

const read = (text: string) => blocksOf(readText(text, 'markdown'))

test('headings, paragraphs, list items and quotations are blocks', () => {
  expect(
    read(`# Council *votes*

It voted.

A weak wall
-----------

> The mayor said
> she agreed.

- A wall of stone.
- A quay.

  With a lamp.

> - Quoted item.

# Last part
`),
  ).toEqual([
    'headline: Council votes',
    'paragraph: It voted.',
    'subheading: A weak wall',
    'block-quotation: The mayor said she agreed.',
    'list-item: A wall of stone.',
    'list-item: A quay.',
    'list-item: With a lamp.',
    'block-quotation: Quoted item.',
    'subheading: Last part',
  ])
})

test('code, pictures, rules, tables, comments and link targets are no prose', () => {
  expect(
    read(`The wall stands.<!-- not --> ![a picture](wall.png)

\`\`\`
code()
\`\`\`

    indented()

![only a picture](wall.png)

***

| Year | Walls |
| ---- | :---: |
| 2031 | 1     |

<!-- a note -->

<script>alert(1)</script>

[wall]: https://harbor.example "title"
`),
  ).toEqual(['paragraph: The wall stands.'])
})

test.each([
  ['in the same paragraph', '![a wall](wall.png)\n*The wall, she said, stands.*'],
  ['below it', '[![a wall](wall.png)](wall.html)\n\n_The wall, she said, stands._'],
])('what stands in italics alone right below a picture, %s, is its caption', (_, picture) => {
  expect(read(`${picture}\n\nThe quay is new.`)).toEqual(['paragraph: The quay is new.'])
})

test.each([
  ['with no picture above it', 'The quay is new.\n\n*The wall stands.*'],
  ['with other words', '![a wall](wall.png)\n\n*The wall* stands.'],
  ['behind words and a picture', 'The wall ![a wall](wall.png)\n*stands.*'],
  ['below words with a picture', 'The quay ![a wall](wall.png)\n\n*The wall stands.*'],
])('what stands in italics %s is prose', (_, text) => {
  expect(read(text).join()).toContain('The wall')
})

test('mark-up in a heading is no part of it', () => {
  const article = readText('# The <em>old</em> wall[^1]\n\n## Its *quay*[^2]\n\nIt stands.', 'markdown')
  expect(article.metadata.title).toBe('The old wall')
  expect(blocksOf(article)).toEqual(['headline: The old wall', 'subheading: Its quay', 'paragraph: It stands.'])
})

test('marks of footnotes are no prose, notes are', () => {
  expect(read('The wall[^1] stands[^a], she said.\n\n[^1]: Built in 1902.\n\n[^a]: /note')).toEqual([
    'paragraph: The wall stands, she said.',
    'paragraph: Built in 1902.',
  ])
})

test.each([
  ['The *wall* stands', 'The wall stands', 'The *wall* stands'],
  ['The **w**all', 'wall', 'w**all'],
  [
    'The [old wall](https://harbor.example "t") stands',
    'old wall stands',
    'old wall](https://harbor.example "t") stands',
  ],
  ['Roe &amp; Doe', 'Roe & Doe', 'Roe &amp; Doe'],
  ['Roe &amp; Doe', '&', '&amp;'],
  ['&ldquo;No,&rdquo; she said', '“No,” she', '&ldquo;No,&rdquo; she'],
  ['a \\*wall\\*', '*wall*', '\\*wall\\*'],
  ['a \\*wall', '*', '\\*'],
  ['&#x1F600;&fjlig;&notaref; wall', 'fj', '&fjlig;'],
  ['&#x1F600;&fjlig;&notaref; wall', '&notaref; wall', '&notaref; wall'],
  ['The wall\nstands', 'wall stands', 'wall\nstands'],
  ['The wall\r\nstands', 'wall stands', 'wall\r\nstands'],
  ['The wall  \nstands', 'wall stands', 'wall  \nstands'],
  ['The wall\\\nstands', 'wall stands', 'wall\\\nstands'],
  ['The wall<br>stands', 'wall stands', 'wall<br>stands'],
  ['The <b>wall</b> stands', 'wall stands', 'wall</b> stands'],
  ['> The wall\n> > no\n', 'no', 'no'],
  ['> The wall  \n>   stands\n> still', 'wall stands still', 'wall  \n>   stands\n> still'],
  ['- The wall\n  &gt; stands', '> stands', '&gt; stands'],
  ['The `old wall` stands', 'old', 'old'],
  ['The `` `wall` `` stands', '`wall` stands', '`wall` `` stands'],
  ['See <https://harbor.example/a>, she said', 'https://harbor.example/a,', 'https://harbor.example/a>,'],
  ['The wall\n====\n\nstands', 'The wall', 'The wall'],
  ['\ufeff---\ntitle: Wall\n---\n\nThe wall &amp; quay', 'wall &', 'wall &amp;'],
  ['<div>\n<p>The &lt;wall</p>\n</div>\n\nstands', '<wall', '&lt;wall'],
])('%j prints %j as %j', (text, words, source) => {
  expect(printed(readText(text, 'markdown'), words)).toBe(source)
})

test('a plain paragraph is one piece', () => {
  const { blocks } = readText('The wall stands,\nshe said.', 'markdown')
  expect(blocks[0]?.pieces).toEqual([{ text: 'The wall stands, she said.', start: 0, end: 26 }])
})

test('a fence that is never closed, and marks that do not pair, are read', () => {
  expect(read('The wall ** stands [here](, `she said.\n\n```\ncode')).toEqual([
    'paragraph: The wall ** stands [here](, `she said.',
  ])
})

test('the lines of a byline are read each by itself', () => {
  const { metadata, text } = readText(
    '# Council votes\n\n**By Jane Roe and John Doe**\nHarbor Daily Reporters\n\nThe wall fell on Monday, the mayor\nsaid.\n',
    'markdown',
  )
  expect(metadata.byline).toEqual(['Jane Roe', 'John Doe'])
  expect(text).toBe('Council votes\n\nThe wall fell on Monday, the mayor said.')
})

test('a bold phrase that opens a paragraph and ends in a colon or a dash is its heading', () => {
  expect(
    read(`**What they're saying:** “We have the numbers,” Ada Quill said.

**Yes, but**: Rates will rise.

**WALL TALK** — Gov. **ADA QUILL** would sign it.

**Ada Quill:** Did you see it?

**A wall** of stone: it fell.
`),
  ).toEqual([
    "subheading: What they're saying:",
    'paragraph: “We have the numbers,” Ada Quill said.',
    'subheading: Yes, but:',
    'paragraph: Rates will rise.',
    'subheading: WALL TALK —',
    'paragraph: Gov. ADA QUILL would sign it.',
    'paragraph: Ada Quill: Did you see it?',
    'paragraph: A wall of stone: it fell.',
  ])
})

test('a dateline in bold is no heading, and a label in capitals no dateline', () => {
  const dated = (file: string) => readText(file, 'markdown').metadata.dateline
  expect(dated('**KYIV, Ukraine** — A wall fell on Monday.\n')).toBe('KYIV, Ukraine')
  expect(dated('**PARIS** — A wall fell on Monday.\n')).toBe('PARIS')
  expect(dated('**ORREL** (Harbor News Service) — A wall fell on Monday.\n')).toBe('ORREL')
  expect(read('**HARBOR TALK** — A wall fell on Monday.\n')).toEqual([
    'subheading: HARBOR TALK —',
    'paragraph: A wall fell on Monday.',
  ])
})
