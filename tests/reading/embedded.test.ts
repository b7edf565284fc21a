import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeInFile } from '../../src/reading/place.js'
import { UnreadableArticle } from '../../src/reading/unreadable-article.js'
import { readText } from './read-text.js'

const tokens = [
  '<p>',
  '</p>',
  '<b>wall</b>',
  '<blockquote>',
  '<a href="/x">',
  '</a>',
  '&amp;',
  '&mdash;',
  '&notit;',
  '<br>',
  '\n',
  '  ',
  '"',
  '\\',
  '/',
  '😀',
  '\u2028',
  'The wall stands, she said. ',
]

/** Every character as JSON may escape it. */
const escaped = (text: string) =>
  Array.from({ length: text.length }, (_, unit) => `\\u${text.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('')

/**
 * The HTML behind each range of the prose, one a character, where a file holds the HTML as the string it is given as.
 */
function behind(json: string) {
  const article = readText(`{"body_html": "<p>The wall stands.</p>${json}"}`, 'ninjs')
  const place = placeInFile(article)
  const html = Array.from(article.text.matchAll(/./gsu), ({ 0: character, index: start }) => {
    const span = place({ start, end: start + character.length })
    return JSON.parse(`"${article.file.slice(span.start, span.end)}"`)
  })
  return { text: article.text, links: article.links, html }
}

test('HTML reads the same however JSON escapes it, and each character leads to the same HTML', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tokens)), parts => {
      const html = parts.join('')
      try {
        expect(behind(escaped(html))).toEqual(behind(JSON.stringify(html).slice(1, -1)))
      } catch (error) {
        if (!(error instanceof UnreadableArticle)) throw error
      }
    }),
    { numRuns: 300 },
  )
})
