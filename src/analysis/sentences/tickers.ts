import type { Sentence, Token } from '../../model/sentence.js'

/**
 * What stock exchanges list a company under, beside its name: "(NYSE: VRN)", "(OTC: VRN; LSE: VRNL)", "(VRN.N)",
 * "<VRN.L>", "0700.HK", and with the day's change "VRN -0.95%". Origin: the house styles of Reuters, the Wall Street
 * Journal and the press-release wires.
 */
const TICKER =
  /\((?:\p{Lu}[\p{L}-]{1,11}: ?[A-Z\d]{1,6}(?:\.[A-Z]{1,3})?(?:[,;] ?)?){1,3}\)|[(<][A-Z\d]{1,6}\.[A-Z]{1,3}[)>]|\b\d{4,6}\.[A-Z]{1,2}\b|\b[A-Z]{1,5} [-+−–]\d{1,3}(?:\.\d{1,3})?%(?: ?[▲▼])?/gu

/** The sentences without tickers, which name nobody and part companies from their verbs. */
export function withoutTickers(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const tickers = Array.from(text.matchAll(TICKER), ({ index, 0: ticker }) => ({
    start: index,
    end: index + ticker.length,
  }))
  if (tickers.length === 0) return sentences
  let next = 0
  const isTicker = ({ start, end }: Token): boolean => {
    while ((tickers[next]?.end ?? Infinity) <= start) next++
    return end > (tickers[next]?.start ?? Infinity)
  }
  return sentences.map(sentence => {
    const tokens = sentence.tokens.filter(token => !isTicker(token))
    // a line of nothing else
    return tokens.length === 0 ? sentence : { ...sentence, tokens }
  })
}
