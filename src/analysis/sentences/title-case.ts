import type { Token } from '../../model/sentence.js'
import { answeredOnce } from '../../order/answered-once.js'

/** In letters. */
const LONG = 4
const WORD = /^\p{L}{4,}/u
const CAPITAL = /^\p{Lu}/u

/** "Quill Says the Harbor Plan Is Dead": nearly every long word has a capital, so that capitals tell nothing. */
export const isTitleCase = answeredOnce((tokens: readonly Token[]): boolean => {
  let long = 0
  let capital = 0
  for (const { text } of tokens) {
    if (text.length < LONG || !WORD.test(text)) continue
    long++
    if (CAPITAL.test(text)) capital++
  }
  const shouts = capital === long && tokens.every(({ text }) => !/\p{Ll}/u.test(text))
  return (long >= 4 && capital / long > 0.8) || (long >= 2 && shouts)
})
