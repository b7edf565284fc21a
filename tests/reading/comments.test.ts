import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { commentsIn } from '../../src/reading/comments.js'

const comments = (file: string, format: Article['format']) =>
  commentsIn({ format, file, path: 'a' }, 'desk').map(({ text, start, end }) => ({ text, is: file.slice(start, end) }))

const found = (text: string) => ({ text, is: `<!-- ${text} -->` })

describe('comments that begin with the word are found', () => {
  test.each<{ where: string; format: Article['format']; file: string }>([
    { where: 'between paragraphs', format: 'markdown', file: 'One.\n\n<!-- desk a: b -->\nTwo.\n' },
    { where: 'within a paragraph', format: 'markdown', file: 'One <!-- desk a: b --> two.\n' },
    { where: 'in a quotation', format: 'markdown', file: '> One.\n>\n> <!-- desk a: b -->\n> Two.\n' },
    { where: 'behind a byte order mark', format: 'markdown', file: '\uFEFF<!-- desk a: b -->\n\nOne.\n' },
    { where: 'behind front matter', format: 'markdown', file: '---\ntitle: One\n---\n\n<!-- desk a: b -->\n' },
    { where: 'in a page', format: 'html', file: '<!doctype html><title>x</title><p>One<!-- desk a: b --> two.' },
    { where: 'before a page', format: 'html', file: '<!-- desk a: b --><html><body><p>One.' },
    {
      where: 'between blocks',
      format: 'nitf',
      file: '<nitf><body><p>One.</p><!-- desk a: b --><p>Two.</p></body></nitf>',
    },
    {
      where: 'in a block',
      format: 'newsml-g2',
      file: '\uFEFF<newsItem><p>One &#233;<!-- desk a: b --> two.</p></newsItem>',
    },
    { where: 'in a part of a page', format: 'html', file: '<p>One.</p>\r\n<!-- desk a: b -->' },
  ])('$where ($format)', ({ format, file }) => {
    expect(comments(file, format)).toEqual([found('desk a: b')])
  })

  test('over several lines', () => {
    expect(comments('<!-- desk a:\n\n  b -->\n', 'markdown').map(({ text }) => text)).toEqual(['desk a:\n\n  b'])
  })
})

describe('what is none is not', () => {
  test.each<{ what: string; format: Article['format']; file: string }>([
    { what: 'an example in code', format: 'markdown', file: '```\n<!-- desk a: b -->\n```\n\n`<!-- desk a: b -->`\n' },
    { what: 'a comment to somebody else', format: 'markdown', file: '<!-- desks a: b -->\n\n<!-- the desk -->\n' },
    { what: 'a CDATA section', format: 'nitf', file: '<nitf><p><![CDATA[<!-- desk a: b -->]]></p></nitf>' },
    { what: 'prose', format: 'text', file: '<!-- desk a: b -->' },
    { what: 'text of a page', format: 'html', file: '<p>&lt;!-- desk a: b --&gt;' },
  ])('$what ($format)', ({ format, file }) => {
    expect(comments(file, format)).toEqual([])
  })
})
