import { kin } from '../../../english/kin.js'
import type { Name } from '../names/name.js'
import { POST_COMPLEMENTS } from '../names/post-complements.js'
import { isClauseBehind, relativeInside } from '../words/appositions.js'
import { readNoun } from '../words/noun-kinds.js'
import { headAt, isDeterminer, isPersonNoun, opensPost, opensPostPhrase, skipDeterminer } from '../words/post-nouns.js'
import { isSpeech } from '../words/speech.js'
import { isTime } from '../words/times.js'
import { hasVerb, isPossessive, type Stretch, sentenceStart, type TokenRow, touchesNext } from '../words/token-row.js'
import { tagAt, textAt, wordAt } from '../words/words-at.js'

/** "Trump campaign spokesman" before a name, its capitals included: ends in a noun for a person. */
export function premodifier(row: TokenRow, name: Name, inName: (at: number) => boolean): Stretch | null {
  const start = sentenceStart(row, name.from)
  // "Energy Minister" of "Energy Minister Prince Talal"
  const posted = name.title !== null && name.courtesy !== null && isPersonNoun(row, name.title.to - 2)
  const titled = name.title !== null && (name.courtesy === null || (posted && name.title.to - name.title.from > 1))
  if (!titled && !isPersonNoun(row, name.from - 1))
    return postOf(row, name, inName) ?? bareNoun(row, name) ?? sharedNoun(row, name, inName)
  if (name.from <= start && !titled) return null
  let from = name.from
  while (from > start && isModifier(row, from - 1, inName)) from--
  from = skipDeterminer(row, from)
  while (from < name.from && (row.tokens[from]?.pos === 'PUNCT' || isPossessive(row, from))) from++
  from = firstOfTwo(row, from, inName)
  const to = titled ? name.core.from - (name.courtesy === null ? 0 : 1) : name.from
  return to > from ? { from, to } : null
}

/** "Cattle rancher" of "Cattle rancher and county commissioner Ada Quill"; "the rancher and …" is somebody else. */
function firstOfTwo(row: TokenRow, from: number, inName: (at: number) => boolean): number {
  const and = from - 1
  if (row.lower[and] !== 'and' || !isPersonNoun(row, and - 1) || inName(and - 1)) return from
  const start = sentenceStart(row, from)
  let first = and - 1
  while (first > start && isModifier(row, first - 1, inName)) first--
  return first === start || isSpeech(row, first - 1) ? first : from
}

/** "former secretary of state" of "the former secretary of state Ada Quill". */
function postOf(row: TokenRow, { from }: Name, inName: (at: number) => boolean): Stretch | null {
  const post = from - 3
  const start = sentenceStart(row, from)
  const isPost = POST_COMPLEMENTS.has(wordAt(row, from - 1)) && row.lower[from - 2] === 'of' && isPersonNoun(row, post)
  if (!isPost || post < start) return null
  let first = post
  while (first > start && isModifier(row, first - 1, inName)) first--
  return { from: first, to: from }
}

/**
 * "reserve keel" of "said reserve keel Ada Quill": between a verb of saying, a quotation or "of" and a name, a noun is
 * what its bearer is.
 */
function bareNoun(row: TokenRow, { from, to, words }: Name): Stretch | null {
  const start = sentenceStart(row, from)
  let first = from
  while (first > start && /^(?:ADJ|NOUN)$/.test(tagAt(row, first - 1))) first--
  const { kind, plural } = readNoun(wordAt(row, from - 1))
  const opens = isSpeech(row, first - 1) || /^(?:["”]|by|from|of)$/.test(textAt(row, first - 1))
  const closes = isSpeech(row, to) || row.tokens[to]?.pos === 'PUNCT'
  const isOne = !plural && /^(?:body|other)$/.test(kind) && !isTime(wordAt(row, from - 1))
  return first < from && words.length > 1 && opens && closes && isOne ? { from: first, to: from } : null
}

/** "harbour engineers" of both in "harbour engineers Ada Quill and Bo Voss". */
function sharedNoun(row: TokenRow, { from, to }: Name, inName: (at: number) => boolean): Stretch | null {
  const start = sentenceStart(row, from)
  let first = from
  let joint = row.lower[to] === 'and' && inName(to + 1)
  while (first > start && (inName(first - 1) || (/^(?:and|,)$/.test(wordAt(row, first - 1)) && inName(first - 2)))) {
    joint ||= row.lower[first - 1] === 'and'
    first--
  }
  const { kind, plural } = readNoun(wordAt(row, first - 1))
  if (!joint || first <= start || kind !== 'person' || !plural) return null
  let begins = first
  while (begins > start && isModifier(row, begins - 1, inName)) begins--
  return { from: begins, to: first }
}

/** "her" of "the island her husband", but not of "the chief of her staff". */
const opensOwn = (row: TokenRow, at: number): boolean =>
  /^(?:his|her|its|their)$/.test(wordAt(row, at)) && !/^(?:at|for|in|of|on|to)$/.test(wordAt(row, at - 1))

function isModifier(row: TokenRow, at: number, inName: (at: number) => boolean): boolean {
  if (inName(at) || isPossessive(row, at)) return true
  // "Ada Quill grilled | Orrel Steel's chief Bo Voss"
  if (/ed$/.test(textAt(row, at)) && inName(at - 1) && !isPossessive(row, at - 1)) return false
  if (textAt(row, at) === '-') return touchesNext(row, at)
  // "Orrel's then-mayor", which the tagger takes for a verb
  if (opensPost(row, at) || row.lower[at - 1] === "'s") return true
  return /^(?:ADJ|NOUN|PROPN)$/.test(tagAt(row, at))
}

/** "the bank's chief economist, Ada Quill," and "a deputy secretary of state, Ada Quill,". */
export function leadingApposition(row: TokenRow, name: Name, inName: (at: number) => boolean): Stretch | null {
  const comma = name.from - 1
  const after = textAt(row, name.to)
  if (row.tokens[comma]?.text !== ',') return null
  const start = sentenceStart(row, name.from)
  const opens = /^(?:VERB|AUX)$/.test(tagAt(row, name.to)) && opensPostPhrase(row, start) && comma - start < 14
  if (opens)
    return headAt(row, start, comma) >= 0 && !hasVerb(row, { from: start, to: comma })
      ? { from: skipDeterminer(row, start), to: comma }
      : null
  // "her lawyer, Ada Quill of Quill & Voss", but not "her rival, Sen. Ada Quill of Orrel"
  const isOfFirm = after === 'of' && name.title === null
  if (!(isOfFirm || /^[,.(—–]$/.test(after)) || isClauseBehind(row, comma, name.to)) return null
  let from = comma
  while (
    from > start &&
    comma - from < 14 &&
    !opensOwn(row, from) &&
    (isModifier(row, from - 1, inName) ||
      /^(?:of|for|at|the|in|on|to|and|a|an|his|her|its|their)$/.test(wordAt(row, from - 1)) ||
      // "her husband of 20 years"
      (row.tokens[from - 1]?.pos === 'NUM' && row.lower[from - 2] === 'of'))
  )
    from--
  // "to | the manager, Ada Quill,", "whose | founder, Ada Quill,"
  const opensHere = (at: number) => opensPostPhrase(row, at) || row.lower[at - 1] === 'whose'
  while (from < comma && !(opensHere(from) && headAt(row, from, comma) >= 0) && !inName(from)) from++
  for (let at = comma - 1; at > from; at--) if (row.lower[at] === 'and' && isDeterminer(row, at + 1)) from = at + 1
  const head = headAt(row, from, comma)
  // of all people only kin are called by one name
  if (from >= comma || head < 0 || (name.words.length < 2 && !kin.has(wordAt(row, head)))) return null
  return { from: skipDeterminer(row, from), to: comma }
}

/** "A midwife who has worked here for 30 years" of "…, Ada Quill, said": where the clause begins that opens a sentence. */
export function openingClause(row: TokenRow, name: Name): number | null {
  const comma = name.from - 1
  const start = sentenceStart(row, name.from)
  const isBeside = row.tokens[comma]?.text === ',' && row.tokens[name.to]?.text === ','
  if (!isBeside || !/^(?:an?|the)$/.test(wordAt(row, start))) return null
  const clause = relativeInside(row, start, comma)
  const isWhole = row.tokens.slice(start, comma).every(({ pos, text }) => pos !== 'PUNCT' || text === '-')
  return isWhole && clause < comma && headAt(row, start, clause) >= 0 ? clause : null
}
