import { expect, test } from 'vitest'
import { formatOf } from '../../src/reading/format.js'

test.each([
  ['a/story.md', 'markdown'],
  ['a.b/story.MARKDOWN', 'markdown'],
  ['story.txt', 'text'],
  ['story.text', 'text'],
  ['story.2.html', 'html'],
  ['C:\\news\\story.htm', 'html'],
])('%s is %s by its name', (path, format) => {
  expect(formatOf(path, '')).toBe(format)
})

test.each(['story', 'a.txt/story', 'story.pdf', 'story.'])('%s has no known extension', path => {
  expect(() => formatOf(path, '# Wall')).toThrow(/^.*Name it \.md, \.markdown, \.txt/)
})

test.each([
  ['<!DOCTYPE html><p>The wall', 'html'],
  ['\ufeff\n<html><body>', 'html'],
  ['<article><p>The wall', 'html'],
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
