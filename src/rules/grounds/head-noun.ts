import { singular } from '../../analysis/sources/words/singular.js'
import type { Sentence, Token } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { tokensIn } from './content-tokens.js'

/**
 * The noun that a source is called by, in the singular and in lower case: "diplomat" of "Western diplomats in the
 * capital" and of "one of the diplomats". None where it is called
 * by no noun ("you") or counted as a share ("73 percent").
 *
 * @param known the nouns to look for first: they decide between possible singulars
 */
export function headNoun(
  { mentions }: Source,
  sentences: readonly Sentence[],
  known: (noun: string) => boolean,
): string | undefined {
  const [mention] = mentions
  if (mention === undefined) return undefined
  const tokens = tokensIn(mention, sentences)
  const behind = tokens.findIndex(({ pos }, at) => at > 0 && (pos === 'ADP' || pos === 'PRON' || pos === 'PUNCT'))
  const noun = tokens.slice(0, behind < 0 ? undefined : behind).findLast(isNoun) ?? tokens.slice(behind).find(isNoun)
  return noun === undefined || noun.lemma === 'percent' ? undefined : singular(noun.text.toLowerCase(), known).noun
}

const isNoun = ({ pos }: Token) => pos === 'NOUN' || pos === 'PROPN'
