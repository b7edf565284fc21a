import { postComplements } from '../../../english/name-words.js'
import { formerly } from '../../../english/tenures.js'
import { isPublicOffice, royalRanks } from '../../../english/titles.js'
import type { InName, Name } from '../../survey/names/name.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isPersonNoun, postOfBody, postOfField, skipDeterminer } from '../../survey/words/post-nouns.js'
import { isSpeech } from '../../survey/words/speech.js'
import { isTime } from '../../survey/words/times.js'
import { isPossessive, type Stretch, sentenceStart, type TokenRow, touchesNext } from '../../survey/words/token-row.js'
import { hasCapital, isNounAt, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import { opening } from './modifiers.js'
import { sharedPost } from './shared-post.js'

/** "Trump campaign spokesman" before a name, its capitals included: ends in a noun for a person. */
export function premodifier(row: TokenRow, name: Name, inName: InName): Stretch | null {
  const start = sentenceStart(row, name.from)
  // "Energy Minister" of "Energy Minister Prince Talal"
  const posted = name.title !== null && name.courtesy !== null && isPersonNoun(row, name.title.to - 2)
  const isRank = name.courtesy === null || royalRanks.has(name.courtesy)
  const titled = name.title !== null && (isRank || (posted && name.title.to - name.title.from > 1))
  if (!titled && row.lower[name.from - 2] === 'the' && row.lower[name.from - 1] === 'elder') return null
  if (!titled && !isPersonNoun(row, name.from - 1))
    return (
      postOf(row, name, inName) ??
      headOf(row, name, inName) ??
      bareNoun(row, name) ??
      formerNoun(row, name, inName) ??
      sharedPost(row, name, inName)
    )
  if (name.from <= start && !titled) return null
  // "what a President Quill could do": nobody holds the post yet
  if (titled && isIndefinite(wordAt(row, name.from - 1))) return null
  let from = skipDeterminer(row, opening(row, name.from, inName))
  while (from < name.from && (tagAt(row, from) === 'PUNCT' || isPossessive(row, from))) from++
  // "Match-winner Quill", whose first part has a name's capital
  if (isJoinedToCapital(row, from)) from -= 2
  from = firstOfTwo(row, from, inName)
  if (titled && name.title) from = officeFrom(row, from, name.title)
  const to = titled ? name.core.from - (isRank && !(posted && name.courtesy) ? 0 : 1) : name.from
  return to > from ? { from, to } : null
}

/** "winner" of "Match-winner", but not "Sen." of "Then-Sen." */
const isJoinedToCapital = (row: TokenRow, at: number): boolean =>
  row.lower[at - 1] === '-' && touchesNext(row, at - 2) && hasCapital(row, at - 2) && row.lower[at - 2] !== 'then'

/** "President" of "the reason President Ada Quill is here": a noun before an office with a capital is another's. */
function officeFrom(row: TokenRow, from: number, title: Stretch): number {
  if (!isPublicOffice(wordAt(row, title.from))) return from
  for (let at = title.from - 1; at >= from; at--) {
    const isCommon = tagAt(row, at) === 'NOUN' && /^\p{Ll}+$/u.test(textAt(row, at))
    const isJoined = [at - 1, at + 1].some(beside => row.lower[beside] === '-')
    if (isCommon && !isJoined && /^(?:document|other)$/.test(readNoun(wordAt(row, at)).kind)) return at + 1
  }
  return from
}

/** "Cattle rancher" of "Cattle rancher and county commissioner Ada Quill"; "the rancher and …" is somebody else. */
function firstOfTwo(row: TokenRow, from: number, inName: InName): number {
  const and = from - 1
  if (row.lower[and] !== 'and' || !isPersonNoun(row, and - 1) || inName(and - 1)) return from
  const first = opening(row, and - 1, inName)
  return first === sentenceStart(row, from) || isSpeech(row, first - 1) ? first : from
}

/** "former secretary of state" of "the former secretary of state Ada Quill". */
function postOf(row: TokenRow, { from }: Name, inName: InName): Stretch | null {
  const post = from - 3
  const isPost = postComplements.has(wordAt(row, from - 1)) && row.lower[from - 2] === 'of' && isPersonNoun(row, post)
  return isPost && post >= sentenceStart(row, from) ? { from: opening(row, post, inName), to: from } : null
}

/** "Chair of the housing committee" and "head of music" of "Chair of the housing committee Ada Quill", "head of music Bo Voss". */
function headOf(row: TokenRow, { from, words }: Name, inName: InName): Stretch | null {
  const post = words.length > 1 ? Math.max(postOfBody(row, from), postOfField(row, from)) : -1
  return post < 0 ? null : { from: opening(row, post, inName), to: from }
}

/**
 * "reserve keel" of "said reserve keel Ada Quill": between a verb of saying, a quotation or "of" and a name, a noun is
 * what its bearer is.
 */
function bareNoun(row: TokenRow, { from, to, words }: Name): Stretch | null {
  const start = sentenceStart(row, from)
  let first = from
  while (first > start && /^(?:ADJ|NOUN)$/.test(tagAt(row, first - 1))) first--
  // "Mountain guide Ada Quill", whose capital is the sentence's
  if (first === start + 1 && first < from && isNounAt(row, start)) first--
  const { kind, plural } = readNoun(wordAt(row, from - 1))
  const opens = first === start || isSpeech(row, first - 1) || /^(?:["”]|by|from|of)$/.test(textAt(row, first - 1))
  const closes = isSpeech(row, to) || tagAt(row, to) === 'PUNCT'
  const isOne = !plural && /^(?:body|other)$/.test(kind) && !isTime(wordAt(row, from - 1))
  return first < from && words.length > 1 && opens && closes && isOne ? { from: first, to: from } : null
}

/** "former KRN personality" before a name, whatever one that was is called; "the host and former KRN personality" is one. */
function formerNoun(row: TokenRow, { from, words }: Name, inName: InName): Stretch | null {
  if (words.length < 2 || tagAt(row, from - 1) !== 'NOUN') return null
  const first = skipDeterminer(row, opening(row, from, inName))
  if (!formerly.has(wordAt(row, first)) || from - first < 2) return null
  const isSecond = row.lower[first - 1] === 'and' && isPersonNoun(row, first - 2) && !inName(first - 2)
  return { from: isSecond ? opening(row, first - 2, inName) : first, to: from }
}
