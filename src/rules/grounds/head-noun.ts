import { singular } from '../../analysis/survey/words/singular.js'
import { countingNouns } from '../../english/source-descriptions.js'
import type { Sentence, Token } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { joinHyphened, tokensIn } from './content-tokens.js'

/**
 * The noun that a source is called by, in the singular and in lower case: "diplomat" of "Western diplomats in the
 * capital", of "one of the diplomats" and of "more than a dozen of the diplomats". None where it is called
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
  const noun = headOf(joinHyphened(tokensIn(mention, sentences)))
  return noun === undefined || noun.lemma === 'percent' ? undefined : singular(noun.text.toLowerCase(), known).noun
}

/** The last noun before what stands behind it; a number or a share gives way to who is counted. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const behind = tokens.findIndex((token, at) => at > 0 && isBehind(token))
  const noun = tokens.slice(0, behind < 0 ? undefined : behind).findLast(isNoun)
  if (behind < 0 || (noun && !(tokens[behind]?.text === 'of' && isCount(noun)))) return noun
  return headOf(tokens.slice(behind + 1)) ?? noun
}

const isNoun = ({ pos }: Token) => pos === 'NOUN' || pos === 'PROPN'

/** “At the Treasury”, “who asked not to be named”; not “more than a dozen”. */
const isBehind = ({ pos, text }: Token) => (pos === 'ADP' && text !== 'than') || pos === 'PRON' || pos === 'PUNCT'

/** “A half-dozen of”, “a handful of”. */
const isCount = ({ text }: Token) => countingNouns.has(text.toLowerCase())
