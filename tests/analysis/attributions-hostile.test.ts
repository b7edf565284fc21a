import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readModel } from '../../src/analysis/attributions/model.js'
import { findAttributions } from '../../src/analysis/attributions.js'
import { findQuotations } from '../../src/analysis/quotations.js'
import { splitSentences } from '../../src/analysis/sentences.js'
import { survey } from '../../src/analysis/survey.js'
import { articleOf } from '../../src/learning/article-of.js'

const scraps = [
  '“',
  '”',
  '"',
  "'",
  ',',
  '.',
  ':',
  '-',
  'said',
  '\n\nThe port is shut, officials said.\n\n',
  '\n\nAda Quill told them that it would sail,',
  'according to',
  'that',
  'who',
  'Mr. Vale',
  'she',
  '\n',
  '\n\n',
  '💧',
  '\u202e',
]

test('every span lies inside the text, in order, and no word has two parts in one attribution', () => {
  let found = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 60 }), words => {
      const article = articleOf(words.join(' '))
      const sentences = splitSentences(article)
      for (const { source, cue, content } of findAttributions(
        article,
        survey(article.text, sentences),
        findQuotations(article, sentences),
      )) {
        found += 1
        const all = [...source, ...cue, ...content].toSorted((a, b) => a.start - b.start)
        let last = 0
        for (const { start, end } of all) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(article.text.length)
      }
    }),
    { numRuns: 60 },
  )
  expect(found).toBeGreaterThan(20)
})

test('weights of another version are refused, with what makes or brings those of this one', () => {
  expect(() => readModel(new Uint8Array(4))).toThrow(
    /another version; install the package again, or .* `npm run learn`/,
  )
})
