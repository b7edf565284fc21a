import { words } from '../../english/words.js'
import type { Sentence } from '../../model/sentence.js'
import { type ClaimGrounds, isAsserted } from './claim-grounds.js'
import { tokensOf } from './content-tokens.js'
import { judgementIn } from './judgement.js'
import { isStatement } from './statement.js'

/**
 * Whether somebody beside its speaker may know a claim: “the hull had rusted through”, not “we must act”, “I would not
 * vote for him”, “she will leave in June”.
 */
export const isKnowable = (grounds: ClaimGrounds, sentences: readonly Sentence[]): boolean =>
  isAsserted(grounds) &&
  isStatement(grounds, sentences) &&
  judgementIn(grounds, sentences) === undefined &&
  !isOfOneself(grounds, sentences)

/** “When it broke I was at home”, “we have”, “that she had”: of whoever speaks. */
function isOfOneself({ claim: { content } }: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  const said = tokensOf(content, sentences)
    .filter(({ pos }) => pos !== 'PUNCT')
    .map(({ text }) => text.toLowerCase())
  return said.some(word => OWN.has(word)) || OPENING.has((said[0] === 'that' ? said[1] : said[0]) ?? '')
}

const OWN = words("i i'm i’m me my")
/** At the beginning: “that she had checked the books”, “we must act”. */
const OPENING = words('he her his our she we')
