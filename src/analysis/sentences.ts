import type { Article, Block } from '../model/article.js'
import type { Sentence, Token } from '../model/sentence.js'
import { joined } from '../order/joined.js'
import { withoutMarksOnNames } from './sentences/marks-on-names.js'
import { mendRareSlips } from './sentences/rare-slips.js'
import { sentenceEnds } from './sentences/sentence-ends.js'
import { stretches } from './sentences/stretches.js'
import { tagWords } from './sentences/tag-words.js'
import { mendSlips } from './sentences/tagger-slips.js'

/** How much text is tagged at once, in UTF-16 units: the tagger's time grows faster than its text. */
const MOST_AT_ONCE = 10_000

/** The sentences of an article, each with its words. None runs over the end of a block, and none is empty. */
export const splitSentences = (article: Article): readonly Sentence[] =>
  mendRareSlips(withoutMarksOnNames(article.text, sentencesAsLearned(article)))

/** The same with the words and tags that the weights were learned with. */
export function sentencesAsLearned(article: Article): readonly Sentence[] {
  return article.blocks.flatMap((block, index) => sentencesOf(block, index, article.text.slice(block.start, block.end)))
}

function sentencesOf(block: Block, index: number, text: string): Sentence[] {
  const ends = sentenceEnds(text)
  const tokens = joined(
    Array.from(stretches(text, ends, MOST_AT_ONCE), ({ start, end }) =>
      tagWords(text.slice(start, end), block.start + start),
    ),
  )
  const sentences: Sentence[] = []
  let next = 0
  for (const end of ends) {
    const own: Token[] = []
    for (let token = tokens[next]; token !== undefined && token.start < block.start + end; token = tokens[++next]) {
      own.push(token)
    }
    const [first, last] = [own[0], own.at(-1)]
    if (first && last) sentences.push({ block: index, start: first.start, end: last.end, tokens: mendSlips(own) })
  }
  return sentences
}
