import type { Sentence, Token } from '../../model/sentence.js'

/**
 * What stock exchanges list a company under, beside its name: "(NYSE: VRN)", "(OTC: VRN; LSE: VRNL)", "(VRN.N)",
 * "<VRN.L>", "0700.HK", and with the day's change "VRN -0.95%". Origin: the house styles of Reuters, the Wall Street
 * Journal and the press-release wires.
 */
const TICKER =
  /\((?:\p{Lu}[\p{L}-]{1,11}: ?[A-Z\d]{1,6}(?:\.[A-Z]{1,3})?(?:[,;] ?)?){1,3}\)|[(<][A-Z\d]{1,6}\.[A-Z]{1,3}[)>]|\b\d{4,6}\.[A-Z]{1,2}\b|\b[A-Z]{1,5} [-+−–]\d{1,3}(?:\.\d{1,3})?%(?: ?[▲▼])?/u

/** "Anna*, who left": a footnote may tell that the name was changed. */
const FOOTNOTE = /(?<=\p{L})[*†‡]{1,2}(?=[\s,.;:])/u

const MARK = new RegExp(`${TICKER.source}|${FOOTNOTE.source}`, 'gu')

/** The sentences without the marks on their names, which name nobody and part names from their verbs. */
export function withoutMarksOnNames(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const marks = Array.from(text.matchAll(MARK), ({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
  if (marks.length === 0) return sentences
  let next = 0
  const isMark = ({ start, end }: Token): boolean => {
    while ((marks[next]?.end ?? Infinity) <= start) next++
    return end > (marks[next]?.start ?? Infinity)
  }
  return sentences.map(sentence => {
    const tokens = sentence.tokens.filter(token => !isMark(token))
    // a line of nothing else
    return tokens.length === 0 ? sentence : { ...sentence, tokens }
  })
}
