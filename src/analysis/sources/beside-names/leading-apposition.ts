import { intimates, kin } from '../../../english/kin.js'
import type { InName, Name } from '../../survey/names/name.js'
import { isClauseBehind, relativeInside } from '../../survey/words/appositions.js'
import { isArticle, isTheirs } from '../../survey/words/determiners.js'
import { isPost, nounAt } from '../../survey/words/noun-kinds.js'
import {
  headAt,
  isDeterminer,
  isOneOf,
  isPersonNoun,
  opensPostPhrase,
  pluralAt,
  skipDeterminer,
} from '../../survey/words/post-nouns.js'
import {
  areAllTagged,
  hasVerb,
  isPossessive,
  type Stretch,
  sentenceStart,
  type TokenRow,
} from '../../survey/words/token-row.js'
import { isVerbAt, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import { isModifier } from './modifiers.js'

/** In tokens. */
const LONGEST = 14

/** "the bank's chief economist, Ada Quill," and "a deputy secretary of state, Ada Quill,". */
export function leadingApposition(row: TokenRow, name: Name, inName: InName): Stretch | null {
  const comma = name.from - 1
  const after = textAt(row, name.to)
  if (row.lower[comma] !== ',') return null
  const start = sentenceStart(row, name.from)
  const isBare = isBarePost(row, start, comma)
  if (isBare && /^(?:[,(—–]|who)$/.test(after)) return { from: start, to: comma }
  const opens = isVerbAt(row, name.to) && (isBare || opensPostPhrase(row, start)) && comma - start < LONGEST
  if (opens)
    return headAt(row, start, comma) >= 0 && !hasVerb(row, { from: start, to: comma })
      ? { from: skipDeterminer(row, start), to: comma }
      : null
  // "her lawyer, Ada Quill of Quill & Voss", but not "her rival, Sen. Ada Quill of Orrel"
  const isOfFirm = after === 'of' && name.title === null
  if (!(isOfFirm || /^(?:[,.(—–]|who)$/.test(after)) || isClauseBehind(row, comma, name.to)) return null
  const oneOf = oneOfSeveral(row, start, comma)
  if (oneOf) return oneOf
  let from = comma
  while (
    from > start &&
    comma - from < LONGEST &&
    !opensOwn(row, from) &&
    (isModifier(row, from - 1, inName) ||
      isDeterminer(row, from - 1) ||
      /^(?:of|for|at|in|on|to|and|another)$/.test(wordAt(row, from - 1)) ||
      // "her husband of 20 years"
      (tagAt(row, from - 1) === 'NUM' && row.lower[from - 2] === 'of'))
  )
    from--
  // "to | the manager, Ada Quill,", "whose | founder, Ada Quill,"
  const opensHere = (at: number) =>
    opensPostPhrase(row, at) || row.lower[at - 1] === 'whose' || row.lower[at] === 'another'
  while (from < comma && !(opensHere(from) && headBefore(row, from, comma, inName) >= 0) && !inName(from)) from++
  for (let at = comma - 1; at > from; at--) if (row.lower[at] === 'and' && isDeterminer(row, at + 1)) from = at + 1
  const head = headBefore(row, from, comma, inName)
  // of all people only kin and friends are called by one name
  const isClose = kin.has(wordAt(row, head)) || intimates.has(wordAt(row, head))
  if (from >= comma || head < 0 || (name.words.length < 2 && !isClose)) return null
  return { from: row.lower[from] === 'another' ? from + 1 : skipDeterminer(row, from), to: comma }
}

/** "Kelmar police spokesperson" of "Kelmar police spokesperson, Ada Quill, said": all of it before the comma is the post. */
function isBarePost(row: TokenRow, start: number, comma: number): boolean {
  if (
    comma - start > LONGEST ||
    comma - start < 2 ||
    !areAllTagged(row, { from: start, to: comma }, /^(?:ADJ|NOUN|PROPN)$/)
  )
    return false
  const { noun, plural } = nounAt(row, comma - 1)
  return !plural && isPost(noun) && isPersonNoun(row, comma - 1)
}

/** "one of the family's lawyers" of "one of the family's lawyers, Ada Quill," */
function oneOfSeveral(row: TokenRow, start: number, comma: number): Stretch | null {
  let from = comma - 1
  while (from > Math.max(start, comma - LONGEST) && row.lower[from] !== 'one' && !isVerbAt(row, from)) from--
  return isOneOf(row, from) && pluralAt(row, from + 2, comma) >= 0 ? { from, to: comma } : null
}

/** Behind an owner whose name has commas: "the Rail, Tram and Bus Union's | state secretary". */
function headBefore(row: TokenRow, from: number, comma: number, inName: InName): number {
  let owner = skipDeterminer(row, from)
  while (owner < comma && inName(owner)) owner++
  return headAt(row, isPossessive(row, owner) ? owner + 1 : from, comma)
}

/** "chair of the board" of "As chair of the board, Ada Quill signed it", which may be years ago. */
export function openingPost(row: TokenRow, { from, to }: Name): Stretch | null {
  const start = sentenceStart(row, from)
  const post = { from: skipDeterminer(row, start + 1), to: from - 1 }
  const isPost = row.lower[start] === 'as' && row.lower[from - 1] === ',' && isVerbAt(row, to)
  return isPost && headAt(row, post.from, post.to) >= 0 && !hasVerb(row, post) ? post : null
}

/** "A midwife who has worked here for 30 years" of "…, Ada Quill, said": where the clause begins that opens a sentence. */
export function openingClause(row: TokenRow, name: Name): number | null {
  const comma = name.from - 1
  const start = sentenceStart(row, name.from)
  const isBeside = row.lower[comma] === ',' && row.lower[name.to] === ','
  if (!isBeside || !isArticle(wordAt(row, start))) return null
  const clause = relativeInside(row, start, comma)
  const isWhole = row.tokens.slice(start, comma).every(({ pos, text }) => pos !== 'PUNCT' || text === '-')
  return isWhole && clause < comma && headAt(row, start, clause) >= 0 ? clause : null
}

/** "her" of "the island her husband", but not of "the chief of her staff". */
const opensOwn = (row: TokenRow, at: number): boolean =>
  isTheirs(wordAt(row, at)) && !/^(?:at|for|in|of|on|to)$/.test(wordAt(row, at - 1))
