import { isOfPress } from '../../english/news-people.js'
import { isOutletWord } from '../../english/outlet-names.js'
import { posts } from '../../english/person-nouns.js'
import { toNewsroom } from '../../english/telling-cues.js'
import { abbreviatedTitles, courtesyTitles } from '../../english/titles.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { tokensIn } from './content-tokens.js'

/** Within how many UTF-16 units behind the verb the one who is told stands. */
const ADDRESSEE = 60

/**
 * Whether words were said to somebody else than a newsroom, which only tells of it: “officials told Kelmar shopkeepers
 * to boil their water”, “she told him”. A name alone is taken for an outlet's, unless a title stands before it.
 */
export function isToldToOthers({ cue: [at] }: SourcedAttribution, sentences: readonly Sentence[]): boolean {
  if (at === undefined || !tokensIn(at, sentences).some(({ lemma }) => lemma === 'tell')) return false
  const behind = tokensIn({ start: at.end, end: at.end + ADDRESSEE }, sentences)
  const [first, ...rest] = behind[0]?.pos === 'DET' ? behind.slice(1) : behind
  if (first === undefined || isOfPress(lower(first)) || toNewsroom.has(lower(first))) return false
  if (!isCapitalized(first)) return first.pos === 'NOUN' || first.pos === 'PRON'
  if (isTitle(first)) return true
  const end = rest.findIndex(token => !isCapitalized(token))
  const name = [first, ...rest.slice(0, Math.max(0, end))]
  const called = rest[end]
  return called?.pos === 'NOUN' && !isOfPress(lower(called)) && !name.some(isOfOutlet)
}

const lower = ({ text }: Token) => text.toLowerCase()
const isCapitalized = ({ text }: Token) => /^\p{Lu}/u.test(text)
const isOfOutlet = (token: Token) => isOutletWord(lower(token)) || isOfPress(lower(token))

/** “Senator”, “Mr.” */
function isTitle(token: Token): boolean {
  const title = lower(token).replace(/\.$/, '')
  return courtesyTitles.has(title) || abbreviatedTitles.has(title) || posts.has(title)
}
