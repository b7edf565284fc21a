import { postComplements } from '../../../english/name-words.js'
import { nationalities } from '../../../english/places.js'
import { partitiveNouns } from '../../../english/quantities.js'
import type { Name } from '../names/name.js'
import { isDash } from '../words/dashes.js'
import { isArticle, isIndefinite } from '../words/determiners.js'
import { pastSeat } from '../words/homes.js'
import { readNoun } from '../words/noun-kinds.js'
import { isPersonNoun } from '../words/post-nouns.js'
import { isQuotationMark } from '../words/quotation-marks.js'
import { isPossessive, type Stretch, type TokenRow, touchesNext } from '../words/token-row.js'
import { isNounAt, tagAt, textAt, wordAt } from '../words/words-at.js'
import { hasNoun, nounFollows } from './core-nouns.js'

/** The words up to the head noun: ends at a comma, a preposition, a verb, a relative pronoun, an "and". */
export function readCore(row: TokenRow, from: number, limit: number, names: readonly Name[]): Stretch {
  let at = from
  while (at < limit && row.tokens[at]) {
    const inside = names.find(name => name.from <= at && at < name.to)
    if (inside) {
      if (at > from && isOtherPhrase(row, at, inside)) break
      at = Math.min(inside.to, limit)
    } else if (pastSeat(row, at) > at) {
      // "firm" of "the Kelmar-based firm", whatever the tagger takes it for
      const noun = pastSeat(row, at)
      at = Math.min(readNoun(wordAt(row, noun)).kind === 'body' ? noun + 1 : noun, limit)
    } else {
      if (!goesOn(row, at, from) && endsCore(row, at, from, limit, names)) break
      at++
    }
  }
  return { from, to: at }
}

/** "the workers | Kelmar Steel laid off": behind a plural for people a body's name begins something else. */
function isOtherPhrase(row: TokenRow, at: number, name: Name): boolean {
  if (name.kind === 'person') return false
  const { kind, plural } = readNoun(wordAt(row, at - 1))
  return plural && kind === 'person'
}

/** The first word, "'s", "%", and both sides of a hyphen. */
function goesOn(row: TokenRow, at: number, from: number): boolean {
  const { text = '', pos } = row.tokens[at] ?? {}
  if (text === '%' || (at === from && pos !== 'PUNCT') || isPossessive(row, at)) return true
  const isBehind = at > from && HYPHEN.test(textAt(row, at - 1))
  return (HYPHEN.test(text) || isBehind) && touchesNext(row, at - 1)
}

const HYPHEN = /^[-–/]$/

function endsCore(row: TokenRow, at: number, from: number, limit: number, names: readonly Name[]): boolean {
  const token = row.tokens[at]
  const word = wordAt(row, at)
  // "half a dozen clerks"
  if (word === 'a' && row.lower[at - 1] === 'half') return false
  // "a slew of officials", which the tagger takes for a verb
  if (partitiveNouns.has(word) && row.lower[at + 1] === 'of') return false
  if (isInOwnersPost(row, at)) return false
  if (isQuotationMark(row, at) && quotedModifier(row, at, from, limit)) return false
  // "an outside report"
  if (token?.pos === 'ADP' && isArticle(wordAt(row, at - 1))) return false
  if (word === ',' && joinsAdjectives(row, at, from, limit)) return false
  if (isDash(textAt(row, at))) return true
  if (!token || token.pos === 'PUNCT' || token.pos === 'ADP')
    return token?.text !== '.' || !touchesNext(row, at - 1) || at + 1 >= limit
  if (word === 'who' || word === 'which' || word === 'that' || word === 'whose' || word === 'whom' || word === 'to')
    return true
  if (hasNoun(row, from, at) && (token.pos === 'DET' || /^(?:last|next|earlier|late)$/.test(word))) return true
  // "Exit polling showed", which the tagger takes for a verb
  if (at + 1 === limit && word.endsWith('ing') && readNoun(word).kind === 'document') return false
  if (token.pos === 'CCONJ') return !joinsModifiers(row, at, from, limit, names)
  if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ') return !isModifierVerb(row, at, from, limit)
  if (token.pos === 'ADV' || token.pos === 'PRON') return hasNoun(row, from, at)
  if (token.pos === 'ADJ' && row.lower[from] === 'those') return tagAt(row, at + 1) === 'ADP'
  if (token.pos === 'ADJ')
    return hasNoun(row, from, at) && !nounFollows(row, at, limit) && readNoun(word).kind === 'other'
  if (token.pos === 'NOUN' && word.endsWith('ing'))
    return hasNoun(row, from, at) && /^(?:DET|PRON|ADJ)$/.test(tagAt(row, at + 1)) && at + 1 < limit
  return isPassedOn(row, from, at)
}

/** "the bespectacled, 71-year-old diplomat", "a tall, thin man": nothing before the comma is a noun yet. */
function joinsAdjectives(row: TokenRow, comma: number, from: number, limit: number): boolean {
  if (hasNoun(row, from, comma) || !/^(?:ADJ|VERB)$/.test(tagAt(row, comma - 1))) return false
  const isAged = tagAt(row, comma + 1) === 'NUM' && row.lower[comma + 3] === 'year'
  return isAged || (tagAt(row, comma + 1) === 'ADJ' && nounFollows(row, comma, limit))
}

/** "of" and "state" of "the secretary of state's office": the office is spoken of, not who holds the post. */
function isInOwnersPost(row: TokenRow, at: number): boolean {
  const of = row.lower[at] === 'of' ? at : at - 1
  const owns = row.lower[of] === 'of' && postComplements.has(wordAt(row, of + 1)) && isPossessive(row, of + 2)
  return owns && isPersonNoun(row, of - 1)
}

/** "a memo | clerks wrote": one text, and the people who did something with it. */
function isPassedOn(row: TokenRow, from: number, at: number): boolean {
  const { kind, plural } = readNoun(wordAt(row, at))
  const isOneText = isIndefinite(wordAt(row, from)) && readNoun(wordAt(row, at - 1)).kind === 'document'
  return isOneText && kind === 'person' && plural && tagAt(row, at + 1) === 'VERB'
}

/**
 * "former and current employees", "three current and two former employees",
 * "Federal and state officials": nothing before the conjunction is a noun yet.
 */
function joinsModifiers(row: TokenRow, at: number, from: number, limit: number, names: readonly Name[]): boolean {
  const before = row.tokens[at - 1]
  const adjective =
    before?.pos === 'ADJ' ||
    (at - 1 === from && !names.some(name => name.to === at) && readNoun(wordAt(row, from)).kind === 'other')
  const counted = tagAt(row, at + 1) === 'NUM' ? at + 1 : at
  return adjective && nounFollows(row, counted, limit) && tagAt(row, at + 1) !== 'DET'
}

/** 'the "Medicare for all" document': a quotation before the noun. */
function quotedModifier(row: TokenRow, at: number, from: number, limit: number): boolean {
  if (tagAt(row, from) !== 'DET') return false
  if (at > from + 1)
    return isNounAt(row, at + 1) && at + 1 < limit && row.tokens.slice(from, at).some(each => /^["“]$/.test(each.text))
  return row.tokens.slice(at + 1, Math.min(limit, at + 7)).some(each => /^["”]$/.test(each.text))
}

/** "the retired judge", "leading experts", "a laid-off clerk": a participle before the noun. */
function isModifierVerb(row: TokenRow, at: number, from: number, limit: number): boolean {
  const isHyphened = row.lower[at + 1] === '-' && touchesNext(row, at)
  // "Norwegian shipping group Kelmar"
  const first = nationalities.has(wordAt(row, from)) && wordAt(row, at).endsWith('ing') ? from + 1 : from
  return !hasNoun(row, first, at) && (isHyphened || nounFollows(row, at, limit))
}
