import { formsOfBe, negations } from '../../../english/function-words.js'
import { lifeVerbs } from '../../../english/life-verbs.js'
import { mindVerbs } from '../../../english/verb-kinds.js'
import { type Person, PRINTINGS } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import { pastParenthesis } from '../../survey/words/apposition-ends.js'
import { genderOfPronoun } from '../../survey/words/gender.js'
import { isInTitleCase } from '../../survey/words/title-case.js'
import {
  blockAt,
  isPossessive,
  type Stretch,
  sentenceEnd,
  sentenceStart,
  type TokenRow,
  wholeSentence,
} from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** A body printed more often than this is what the article is about: no one sentence on it describes it, or its people. */
export const PASSING = 8

/** A shorter sentence, in tokens, tells what somebody did, as "Ms. Quill wept.", not who it is. */
const TELLING = 7

/** The longest parenthesis, in tokens, between a name and its verb. */
const PARENTHESIS = 14

/** The first sentence of the text that tells of its bearer: the name is its subject, and nobody is cited in it. */
export function backgroundOf(
  { row, cued, quoted, inHeadline }: Scene,
  names: readonly Name[],
  tells: (row: TokenRow, at: number) => boolean = tellsOfLife,
): Stretch | null {
  for (const name of names.slice(0, PRINTINGS)) {
    const sentence = row.sentence[name.from] ?? 0
    // the first sentence of a text tells the news
    if (sentence === 0 || cued[sentence] === 1 || quoted[name.from] === 1 || isPossessive(row, name.to)) continue
    if (!tells(row, name.to) || isInTitleCase(row, name.from) || inHeadline(name.from)) continue
    const whole = wholeSentence(row, sentence)
    if (whole.to - whole.from >= TELLING && opensMainClause(row, name.from)) return whole
  }
  return null
}

/** "She has run the kiln since 1998." behind the only person whom the sentence before names. */
export function backgroundBehind({ row, directory, cued, quoted }: Scene, { names, gender }: Person): Stretch | null {
  for (const name of names.slice(0, PRINTINGS)) {
    const sentence = (row.sentence[name.from] ?? 0) + 1
    const start = row.first[sentence] ?? row.tokens.length
    const told = genderOfPronoun(wordAt(row, start))
    const isBehind = told !== null && told === (gender ?? told) && blockAt(row, start) === blockAt(row, name.from)
    if (!isBehind || !/^s?he$/.test(wordAt(row, start)) || cued[sentence] === 1 || quoted[start] === 1) continue
    const others = namesIn({ directory }, wholeSentence(row, sentence - 1)).some(
      each => each !== name && directory.of.get(each)?.kind === 'person',
    )
    const whole = wholeSentence(row, sentence)
    if (!others && whole.to - whole.from >= TELLING && tellsOfLife(row, start + 1)) return whole
  }
  return null
}

/** A verb that tells what its subject is, has been or does, not what it says, thinks or did one day. */
function tellsOfLife(row: TokenRow, at: number): boolean {
  const closes = Math.min(sentenceEnd(row, at), at + PARENTHESIS)
  const verbAt = row.lower[at] === ',' ? pastParenthesis(row, at, closes) : at
  const verb = row.tokens[verbAt]
  if (verb?.pos === 'AUX') return isState(row, verbAt)
  if (verb?.pos !== 'VERB' || mindVerbs.has(verb.lemma.toLowerCase()) || mindVerbs.has(wordAt(row, at))) return false
  return /s$/.test(wordAt(row, verbAt)) || lifeVerbs.has(verb.lemma.toLowerCase()) || tellsHowLong(row, verbAt)
}

/** "is the last of them", "has three sons", "had worked there", "was born"; not "was fined", "will run", "is rowing". */
function isState(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  const next = tagAt(row, at + 1)
  if (negations.has(wordAt(row, at + 1))) return false
  if (/^(?:had|has|have)$/.test(word)) return next === 'VERB' || word !== 'had'
  return (
    formsOfBe.has(word) &&
    (/^(?:ADJ|ADP|DET|NOUN|NUM|PROPN)$/.test(next) || row.lower[at + 1] === 'born' || tellsHowLong(row, at))
  )
}

/** "for 22 years", "since 1998": a past that lasted. */
function tellsHowLong(row: TokenRow, at: number): boolean {
  return row.lower.slice(at, sentenceEnd(row, at)).some(word => /^(?:decades|since|years)$/.test(word))
}

/** First in its sentence, or after an introducing phrase and its comma; not in "For Quill" and "When Quill". */
function opensMainClause(row: TokenRow, at: number): boolean {
  const start = sentenceStart(row, at)
  if (at > start && /^(?:ADP|ADV|SCONJ)$/.test(tagAt(row, at - 1))) return false
  if (at - start < 3) return true
  for (let i = at - 1; i >= start; i--) {
    if (row.lower[i] === ',') return true
    const compound = row.lower[i] === '-' || row.lower[i - 1] === '-'
    if (!compound && !/^(?:NOUN|PROPN|ADJ|DET)$/.test(tagAt(row, i))) return false
  }
  return true
}
