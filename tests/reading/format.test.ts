import { expect, test } from 'vitest'
import { extensionOf, formatOf } from '../../src/reading/format.js'

test.each([
  ['a/story.md', 'markdown'],
  ['a.b/story.MARKDOWN', 'markdown'],
  ['story.txt', 'text'],
  ['story.text', 'text'],
  ['story.2.html', 'html'],
  ['C:\\news\\story.htm', 'html'],
  ['story.ninjs', 'ninjs'],
  ['story.NINJS.json', 'ninjs'],
  ['story.nitf', 'nitf'],
  ['story.nitf.xml', 'nitf'],
  ['story.newsml', 'newsml-g2'],
  ['a.json/story.newsml.xml', 'newsml-g2'],
])('%s is %s by its name', (path, format) => {
  expect(formatOf(path, '')).toBe(format)
})

test.each(['story', 'a.txt/story', 'story.pdf', 'story.', '.json'])('%s has no known extension', path => {
  expect(() => formatOf(path, '# Wall')).toThrow(/^.*Name it \.md, \.markdown, \.txt/)
})

test.each([
  ['story.json', '{"body_html": "<p>The wall"}', 'ninjs'],
  ['story.v2.json', ' {"headlines": [], "bodies" : []}', 'ninjs'],
  ['story.xml', '\ufeff<?xml version="1.0"?>\n<!DOCTYPE nitf>\n<nitf>', 'nitf'],
  ['story.xml', '<g2:newsItem xmlns:g2="http://iptc.org/std/nar/2006-10-01/"><nitf>', 'newsml-g2'],
  ['story.xml', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">', 'newsml-g2'],
])('%s that holds %j is %s', (path, file, format) => {
  expect(formatOf(path, file)).toBe(format)
  expect(formatOf('-', file)).toBe(format)
})

test.each([
  ['package.json', '{"name": "harbor", "dependencies": {"body-parser": "1"}}'],
  ['story.audit.json', '{"corrections": []}'],
  ['list.json', '[{"body_text": "The wall"}]'],
  ['text.json', '"The wall"'],
  ['feed.xml', '<rss><channel><item><description>The wall</description></item></channel></rss>'],
  ['wall.xml', 'The wall'],
])('%s is no article', (path, file) => {
  expect(() => formatOf(path, file)).toThrow(
    `${path}: it is no article in ninjs, NITF or NewsML-G2. Leave it out, or say which format it has with --input-format.`,
  )
})

test.each([
  ['a/court.ninjs.json', '.ninjs.json'],
  ['court.v2.json', '.json'],
  ['a.nitf/court.xml', '.xml'],
  ['court', ''],
  ['a/.ninjs.json', '.json'],
  ['a/.md', ''],
])('%s ends in %j', (path, extension) => {
  expect(extensionOf(path)).toBe(extension)
})

test.each([
  ['<!DOCTYPE html><p>The wall', 'html'],
  ['\ufeff\n<html><body>', 'html'],
  ['<article><p>The wall', 'html'],
  ['<!-- The wall -->\n<!-- by the sea -->\n<!DOCTYPE html><p>It stands.', 'html'],
  ['<!-- attribution-audit ignore hearsay: heard by us -->\n\nIt stands.', 'markdown'],
  ['---\ntitle: The wall\n---\nIt stands.', 'markdown'],
  ['# The wall\n\nIt stands.', 'markdown'],
  ['The wall\n========\n\nIt stands.', 'markdown'],
  ['The mayor [said](https://harbor.example) so.', 'markdown'],
  ['By Jane Roe\nKYIV — The wall stands.', 'text'],
  ['The #1 wall < the other, 2 * 3 of them said.', 'text'],
  ['', 'text'],
])('%j on standard input is %s', (file, format) => {
  expect(formatOf('-', file)).toBe(format)
})
