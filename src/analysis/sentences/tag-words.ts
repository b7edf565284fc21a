import type { ItsFunction } from 'wink-nlp'
import type { PartOfSpeech, Token } from '../../model/sentence.js'
import { separateWords } from './separate-words.js'
import { theTagger } from './tagger.js'

/**
 * The words and punctuation marks of a text, each with its universal part of speech and its lemma. Offsets are in
 * UTF-16 units of the text, counted from `offset`; a token's own text is what stands there.
 */
export function tagWords(text: string, offset: number): readonly Token[] {
  const { its, readDoc } = theTagger()
  const { separated, insertedAt } = separateWords(text)
  const words = readDoc(separated).tokens()
  const values = words.out(its.value)
  const tags = words.out(its.pos)
  const lemmas = words.out(its.lemma as ItsFunction<string>)

  let at = 0
  let inserted = 0
  return values.map((value, index) => {
    while (separated.charAt(at) === ' ') {
      if (insertedAt[inserted] === at) inserted++
      at++
    }
    const start = at - inserted
    at += value.length
    return {
      start: offset + start,
      end: offset + start + value.length,
      text: text.slice(start, start + value.length),
      lemma: lemmas[index] ?? value,
      pos: tags[index] as PartOfSpeech,
    }
  })
}
