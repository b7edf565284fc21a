import { advocating, loadedWords } from '../english/opinions.js'
import type { Sentence } from '../model/sentence.js'
import { defineRule } from './define-rule.js'
import { ownSentences } from './grounds/own-voice.js'

/**
 * Readers are owed the difference between what happened and what the writer makes of it. A writer who judges in a
 * sentence of his own (“shameful”, “we must”) writes comment, and a page that does not say so passes it off as news. It
 * is said once of an article.
 *
 * Limit: a judgement is known by single words, so irony, praise and a slanted choice of facts pass. A word quoted
 * without quotation marks counts as the writer’s.
 */
export default defineRule({
  id: 'unmarked-opinion',
  title: 'Unmarked opinion',
  description: 'The writer judges or urges in sentences of his own, and the article is not marked as opinion.',
  advice: 'Mark the article as opinion, give the judgement to somebody who made it, or tell the facts that lead to it.',
  basis: ['IP1', 'TP1'],
  severity: 'note',
  precision: { right: 4, of: 6, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'quotations', 'attributions'],
  messages: {
    opinion: {
      text: '“{word}” is the writer’s own judgement, and {count} sentences of the article hold one. Mark it as opinion, or leave the judgement to a source.',
    },
  },
  options: {
    /** An article with fewer judging sentences is not held to be comment. */
    sentences: 2,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'the writer judges, and tells readers what to do',
      text: 'The council met on Monday. Its decision to sell the park is shameful. We must not let it happen.',
      findings: [{ message: 'opinion', at: 'shameful' }],
    },
    {
      kind: 'passing',
      shows: 'the judgement is somebody’s',
      text: 'The council met on Monday. The decision to sell the park was shameful, the chairwoman of the tenants’ league, Jo Marsh, said.',
    },
    {
      kind: 'near-miss',
      shows: 'one strong word in a long report is a matter for the desk, not a genre',
      text: 'The council met on Monday, after a week of terrible weather. It will sell the park. The sale will bring in two million crowns.',
    },
  ],
  check(layers, { sentences: fewest }) {
    const { blocks, text } = layers.article
    if (blocks.some(({ start }) => /^[QA][:.]\s/.test(text.slice(start, start + 3))))
      return { outcome: 'not-applicable', reason: 'It reads as an interview in questions and answers.' }
    const found = ownSentences(layers).flatMap(sentence => judgingWords(sentence, layers.article.text) ?? [])
    const [at] = found
    if (at === undefined || found.length < fewest) return []
    return [
      {
        message: 'opinion',
        words: { word: layers.article.text.slice(at.start, at.end), count: `${found.length}` },
        at,
        evidence: found.map(range => ({ what: 'judgement', at: range })),
        certainty: 1,
      },
    ]
  },
})

function judgingWords(sentence: Sentence, text: string) {
  const found = advocating.exec(text.slice(sentence.start, sentence.end))
  if (found === null) return sentence.tokens.find(token => loadedWords.has(token.text.toLowerCase()))
  const start = sentence.start + found.index
  return { start, end: start + found[0].length }
}
