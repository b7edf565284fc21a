import { expect, test } from 'vitest'
import { readText } from './read-text.js'

const linksOf = (file: string, format: 'markdown' | 'html' | 'text') => {
  const { text, links } = readText(file, format)
  return links.map(({ start, end, address }) => [text.slice(start, end), address])
}

test.each([
  ['The [old *wall*](https://harbor.example/wall "t") stands', [['old wall', 'https://harbor.example/wall']]],
  ['The [old wall][w] stands.\n\n[w]: /wall\n[w]: /other', [['old wall', '/wall']]],
  ['The [old wall][nowhere] stands.', []],
  ['See <https://harbor.example/a> now', [['https://harbor.example/a', 'https://harbor.example/a']]],
  ['The <a href="/wall?a&amp;b">old &amp; tall</a> wall', [['old & tall', '/wall?a&b']]],
  ['The <a name="wall">old</a> wall', []],
  ['The <a href="/wall">old wall', []],
  [
    '<div><p>The <a href="/wall">old</a> wall</p></div>\n\n[stands](/b)',
    [
      ['old', '/wall'],
      ['stands', '/b'],
    ],
  ],
  ['> The [old\n> wall](/wall) stands', [['old wall', '/wall']]],
  ['# The [wall](/wall)\n\nIt stands. ![a picture](wall.png) [![a picture](wall.png)](/gallery)', [['wall', '/wall']]],
  [
    '[a](/a)[b](/b) stands',
    [
      ['a', '/a'],
      ['b', '/b'],
    ],
  ],
])('Markdown %j links %j', (file, links) => {
  for (const mark of ['', '\ufeff']) expect(linksOf(mark + file, 'markdown')).toEqual(links)
})

test.each([
  ['<p>The <a href="/wall">old <b>wall</b></a> stands.', [['old wall', '/wall']]],
  [
    '<a href="/wall"><blockquote>The wall stands, she said.</blockquote><blockquote>It is old, he said.</blockquote></a>',
    [
      ['The wall stands, she said.', '/wall'],
      ['It is old, he said.', '/wall'],
    ],
  ],
  ['<nav><a href="/">Home</a></nav><p>The <a>wall</a> and the <a href="">quay</a> stand.', []],
  [
    '<p>The <a href="/a">old <a href="/b">wall</a> stands.</p>',
    [
      ['old ', '/a'],
      ['wall', '/b'],
    ],
  ],
])('HTML %j links %j', (file, links) => {
  expect(linksOf(file, 'html')).toEqual(links)
})

test('plain text has none', () => {
  expect(linksOf('The wall [stands](https://harbor.example), she said.', 'text')).toEqual([])
})
