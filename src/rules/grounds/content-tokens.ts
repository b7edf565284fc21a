import type { SourcedAttribution } from '../../model/attribution.js'
import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { countBefore, indexAt } from '../../order/ranges.js'

/** Whether a word names what is spoken of, or stands for it. */
export const isNounOrPronoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON'

/** "law-enforcement", "whistle-blower" as words of their own, which the tagger parts at the hyphen. */
export function joinHyphened(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const [first, hyphen] = joined.slice(-2)
    if (first && hyphen?.text === '-' && first.end === hyphen.start && hyphen.end === token.start) {
      const text = `${first.text}-${token.text}`
      joined.splice(-2, 2, { ...token, text, lemma: text.toLowerCase(), start: first.start })
    } else joined.push(token)
  }
  return joined
}

/** The words of a stretch of prose, however many sentences it runs over. */
export function tokensIn({ start, end }: Range, sentences: readonly Sentence[]): Token[] {
  const found: Token[] = []
  const first = Math.max(0, indexAt(sentences, start))
  for (const { tokens } of sentences.slice(first, countBefore(sentences, end))) {
    let at = countBefore(tokens, start)
    for (let token = tokens[at]; token && token.end <= end; token = tokens[++at]) found.push(token)
  }
  return found
}

/** The words of several stretches, one stretch after the other. */
export const tokensOf = (stretches: readonly Range[], sentences: readonly Sentence[]): Token[] =>
  stretches.flatMap(stretch => tokensIn(stretch, sentences))

/** The words by which something is put forward: “said”, “according to”. */
export const cueTokens = (
  { attributions }: { readonly attributions: readonly Pick<SourcedAttribution, 'cue'>[] },
  sentences: readonly Sentence[],
): Token[] => attributions.flatMap(({ cue }) => tokensOf(cue, sentences))
