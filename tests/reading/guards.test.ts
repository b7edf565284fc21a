import { expect, test, vi } from 'vitest'
import { readText } from './read-text.js'

// Slow machines are no reason to fail; work without end is.
vi.setConfig({ testTimeout: 60_000 })

const prose = 'The council voted on Monday to repair the old wall, a spokesman for the mayor said.\n\n'
const many = 100_000

test.each([
  ['emphasis', '*a_', /too many marks up to line 3/],
  ['links', '[', /too many marks up to line 3/],
  ['code spans', '`a``b```c', /too many marks up to line 3/],
  ['quotations', '>', /nested too deep at line 3/],
  ['lists', '1. ', /nested too deep at line 3/],
  ['lines', 'wall\n', /too long a paragraph at line/],
  ['underlined headings', 'a\n=\n', /too many underlined headings up to line/],
  ['text', `${'wall '.repeat(4)}\n\n`, /more than 2 MB/],
])('Markdown with a hundred thousand marks of %s is refused', (_, mark, message) => {
  expect(() => readText(prose + mark.repeat(many), 'markdown')).toThrow(message)
})

test.each([
  ['open elements', '<div>', /nested too deep/],
  ['open formatting elements', '<font size=1><p>', /too many formatting elements open/],
])('a page with a hundred thousand %s is refused', (_, tag, message) => {
  expect(() => readText(prose + tag.repeat(many), 'html')).toThrow(message)
})

test.each(['<', '<a', '<!--', '&', '&amp;', '<p>', '</p>', '<br>', '<table>', '<b></b>', '"', '\\', '\n', '<script>'])(
  'a page with a hundred thousand of %j is read',
  mark => {
    expect(readText(`<p>${prose}</p>${mark.repeat(many)}`, 'html').text).toContain('the old wall')
  },
)

test.each(['<', '&', '\\', '|', '#', '"', '(', '~', '\n', ' ', '\t'])(
  'Markdown with a hundred thousand of %j is read',
  mark => {
    expect(readText(prose + mark.repeat(many), 'markdown').text).toContain('the old wall')
  },
)

test.each(['*', '[', '.', '(', ';', ' ', '—', ', ', 'By Jane Roe, ', 'A '])(
  'plain text with a hundred thousand of %j is read',
  mark => {
    expect(readText(prose + mark.repeat(many), 'text').text).toContain('the old wall')
  },
)

test('what an article has of mark-up is no reason to refuse it', () => {
  const links = '- [An *old* wall](https://harbor.example/`a`) by **Jane Roe**\n'.repeat(200)
  expect(readText(prose + links, 'markdown').blocks.length).toBeGreaterThan(200)
  const page = `${'<div>'.repeat(100)}<p><b><i>${prose}</i></b></p>${`<p>${prose}<b>x</b></p>`.repeat(500)}`
  expect(readText(page, 'html').blocks.length).toBeGreaterThan(500)
})
