import { expect, test } from 'vitest'
import { inPlainerWords } from '../../src/analysis/attributions/plainer.js'
import { splitSentences } from '../../src/analysis/sentences.js'
import { articleOf } from '../../src/learning/article-of.js'
import { readArticle } from '../../src/reading/read-article.js'
import { counted } from '../counted.js'

const rows: Readonly<Record<string, (many: number) => string>> = {
  'who is called so': many => `A group called ${'Quill Voss '.repeat(many)}claimed so.`,
  'behind “according to”': many => `According to ${'Quill Voss '.repeat(many)}thefts are common.`,
  'of those who tell': many => `It rained, ${'and, according to Quill, Voss ran '.repeat(many)}home.`,
}

/** How often something of the words is read, by word. */
function readsByWord(text: string): number {
  const article = articleOf(text)
  const { things, reads } = counted(splitSentences(article))
  inPlainerWords(article, things)
  return reads() / text.split(' ').length
}

test('what an item of a list says is no headline', () => {
  const text =
    '# Storm\n\nThe port was closed on Monday.\n\n- Police warned of floods\n- The mayor left the town on Monday'
  const article = readArticle('storm.md', Buffer.from(text))
  const sentences = splitSentences(article)
  expect(inPlainerWords(article, sentences)).toEqual(sentences)
})

test.each(Object.entries(rows))('a row of names %s is read in time that grows with its length alone', (_, row) => {
  expect(readsByWord(row(1000)) / readsByWord(row(250))).toBeLessThan(1.2)
})
