import { intimates, kin } from '../../../english/kin.js'
import { belongingsOfPeople } from '../../../english/name-words.js'
import { partyMembers } from '../../../english/parties.js'
import { nationalities } from '../../../english/places.js'
import { namesBetween } from '../names/in-order.js'
import { isGivenName, type Name } from '../names/name.js'
import { isDash } from '../words/dashes.js'
import { nounAt, readNoun } from '../words/noun-kinds.js'
import { givingBefore, isBehindCalling, isBehindPartOfName } from '../words/parts-of-names.js'
import { isSpeech } from '../words/speech.js'
import { isPossessive, sentenceEnd, sentenceStart, type TokenRow } from '../words/token-row.js'
import { hasCapital, tagAt, textAt, wordAt } from '../words/words-at.js'
import { beforePost } from './beside-posts.js'
import { isWho } from './person-evidence.js'

/** "Voss, who was …", but not "Democrats, who", "a Tory, who", "the Advocate, which" and "of Kelmar, who". */
export function isWhoAlone(row: TokenRow, name: Name): boolean {
  const [word = ''] = name.words
  const { noun, plural } = readNoun(word)
  const isPeople = plural || partyMembers.has(noun) || nationalities.has(word.replace(/s$/, ''))
  const before = row.tokens[name.from - 1]
  return isWho(row, name) && !isPeople && before?.pos !== 'ADP' && before?.text.toLowerCase() !== 'the'
}

/**
 * "Kendra said", "Kendra, who …", "Kendra (not her real name)", "Kendra, a pseudonym,", "gave her
 * name only as Kendra", "by her first name, Kendra": a given name alone, where a person would stand.
 */
export function isGivenAlone(row: TokenRow, name: Name): boolean {
  if (name.words.length > 1 || !isGivenName(name.words[0] ?? '')) return false
  const after = textAt(row, name.to)
  const next = wordAt(row, name.to + 1)
  const closes = /^[,.]$/.test(after)
  return (
    (after === ',' && (/^(?:who|whose)$/.test(next) || row.lower[name.to + 2] === 'pseudonym')) ||
    ((after === '(' || isDash(after)) && next === 'not') ||
    // but "in Chelsea, the mayor said"
    (tagAt(row, name.from - 1) !== 'ADP' && beforePost(row, name)) ||
    isSpeech(row, after === ',' ? name.to + 1 : name.to) ||
    (closes &&
      (isSpeech(row, name.from - 1) || row.lower[name.from - 1] === 'as' || isBehindPartOfName(row, name.from)))
  )
}

/** "Imre, a crane driver, who gave only his first name": of whatever word. */
export function isFirstNameOnly(row: TokenRow, { words, to }: Name): boolean {
  if (words.length > 1 || row.lower[to] !== ',') return false
  const behind = row.lower.slice(to, Math.min(sentenceEnd(row, to), to + LONGEST_NOTE)).join(' ')
  return /, who(?:se)? [^.;]{0,40}\b(?:first|full|last) names?\b/.test(behind)
}

/** "gave his name as Dren", "asked to be called Dren", "by his nickname, Dren": the bearer's own, of whatever word. */
export const isOwnName = (row: TokenRow, { words, from }: Name): boolean =>
  words.length === 1 &&
  (isBehindPartOfName(row, from) ||
    isBehindCalling(row, from) ||
    givingBefore(row, from) !== null ||
    isBehindPeople(row, from))

/** "a man named | Dren", "a couple named Imre and | Dren", "her neighbors, Imre and | Dren,". */
function isBehindPeople(row: TokenRow, at: number): boolean {
  const first = row.lower[at - 1] === 'and' && hasCapital(row, at - 2) ? at - 2 : at
  const { noun, kind, plural } = nounAt(row, first - 2)
  // "a man named Dren", but not "the coach named Kelmar as the venue"
  if (row.lower[first - 1] === 'named') return kind === 'person' && row.lower[at + 1] !== 'as'
  const areTied = row.lower[first - 1] === ',' && plural && (kin.has(noun) || intimates.has(noun))
  const areTwo = row.lower[first + 1] === 'and' && /^[,.]$/.test(textAt(row, first + 3))
  return areTied && areTwo && [first, first + 2].some(each => isGivenName(wordAt(row, each)))
}

/** In tokens, from the name to "first name". */
const LONGEST_NOTE = 18

/** "the Voss campaign", "Voss aides": what only a person's name stands before. */
export function hasFollowers(row: TokenRow, name: Name): boolean {
  return belongingsOfPeople.has(wordAt(row, isPossessive(row, name.to) ? name.to + 1 : name.to))
}

/**
 * "Voss launched his campaign", "Voss laid out her plan", where nobody is named whose else it could be: what a body does
 * not have.
 *
 * @param names all names of the article, in order
 */
export function hasHisOwn(row: TokenRow, names: readonly Name[], { from, to, words }: Name): boolean {
  if (tagAt(row, to) !== 'VERB') return false
  const owner = /^(?:ADP|PART)$/.test(tagAt(row, to + 1)) ? to + 2 : to + 1
  if (!/^(?:his|her)$/.test(wordAt(row, owner))) return false
  const before = sentenceStart(row, Math.max(0, sentenceStart(row, from) - 1))
  return [...namesBetween(names, before, owner)].every(each => each.kind !== 'person' || each.words[0] === words[0])
}
