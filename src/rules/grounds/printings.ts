import { nameSuffixes } from '../../english/titles.js'
import type { Article } from '../../model/article.js'
import type { Range } from '../../model/range.js'
import { answeredOnce } from '../../order/answered-once.js'
import { grouped } from '../../order/grouped.js'

/** Where an article prints the last word of somebody’s name: “Orr” is no word of “Orrel”. */
export const printingsOf = (article: Article, name: string): readonly Range[] =>
  placesOfWords(article).get(lastWord(name) ?? '') ?? []

/** “Crane” of “Otto Crane Jr.” */
export const lastWord = (name: string): string | undefined =>
  name.match(WORD)?.findLast(word => !nameSuffixes.has(word.toLowerCase()))

const WORD = /[\p{L}\p{N}]+/gu

const placesOfWords = answeredOnce(
  ({ text }: Article): ReadonlyMap<string, readonly Range[]> =>
    grouped(
      Array.from(
        text.matchAll(WORD),
        ({ 0: word, index: start }) => [word, { start, end: start + word.length }] as const,
      ),
    ),
)
