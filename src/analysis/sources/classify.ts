import { reporting } from '../../english/document-nouns.js'
import { outletNouns, outlets } from '../../english/outlets.js'
import { classifyName } from './classify-name.js'
import { classifyPeople, knowsAtFirstHand } from './classify-people.js'
import { collective, type Judgement, nobody, person, thing, unknown } from './judgement.js'
import type { NounPhrase } from './noun-phrase.js'
import { isModifier, ordinals, readNumber } from './quantity.js'
import { type TokenRow, textOf, touchesNext } from './token-row.js'

/** From here on a number is no count of people who spoke to anybody: a year, a poll's share. */
const FEW = 100

/** What a phrase's own words say about who or what it is; names of people and pronouns are judged elsewhere. */
export function classify(row: TokenRow, phrase: NounPhrase): Judgement {
  const head = row.lower[phrase.head] ?? ''
  if (isDoor(row, phrase)) return thing('organization', 'the address of an office, for the office')
  if (isNobody(row, phrase)) return nobody(`“${textOf(row, phrase.core)}” is nobody in particular`)
  if (phrase.name && phrase.name.to >= phrase.core.to) {
    const named = classifyName(row, phrase, phrase.name)
    if (named) return named
  }
  if (isDomain(row, phrase.head)) return thing('media', 'the address of a site')
  const { noun, kind, plural } = phrase.noun
  if (noun === 'number' && phrase.partOf) return person(phrase.quantity ?? 1, 'of a number of people')
  if (isShare(row, phrase)) return collective('a share of many')
  if (noun === 'side') return collective('a side is many people')
  if (noun === 'family') return person('many', 'a family is several people')
  if (
    noun === 'figure' &&
    plural &&
    (phrase.modifiers.length === 0 ||
      /^(?:from|by|for|on|released|compiled|published)$/.test(row.lower[phrase.tail.from] ?? ''))
  )
    return thing('document', '“figures” are numbers')
  if (kind === 'person')
    return isClub(row, phrase) ? thing('organization', '“which” tells a body') : classifyPeople(row, phrase)
  if (
    /^(?:organization|organisation|outlet|agency|site|network|service)$/.test(noun) &&
    phrase.modifiers.includes('news')
  )
    return thing('media', 'a news outlet')
  if (
    (reporting.has(noun) || noun === 'investigation') &&
    phrase.modifiers.some(
      word =>
        /^(?:media|news|press)$/.test(word) ||
        outlets.has(word) ||
        (outletNouns.has(word) && isCapitalised(row, phrase, word)),
    )
  )
    return thing('media', 'reports of news outlets')
  if (kind === 'body') {
    if (plural && head !== 'police' && head !== 'authorities' && head !== 'forces' && head !== 'troops')
      return phrase.modifiers.some(word => isCapitalised(row, phrase, word))
        ? thing('organization', `“${head}” are bodies`)
        : collective(`“${head}” are bodies that nobody names`)
    return thing('organization', `“${head}” is a body`)
  }
  if (noun === 'paper' && (phrase.determiner === 'a' || phrase.modifiers.some(word => RESEARCH.test(word))))
    return thing('document', 'a paper, not the newspaper')
  if (OWN_PAGES.test(noun) && phrase.owner && row.tokens[phrase.owner.from]?.pos !== 'PRON')
    return thing('document', `“${head}” of somebody is a text`)
  if (kind === 'media') return thing('media', `“${head}” is a news outlet`)
  // "a former policy lead"
  if (kind === 'document' && phrase.modifiers.includes('former')) return classifyPeople(row, phrase)
  if (kind === 'document') return thing('document', `“${head}” is a text or a set of data`)
  if (noun === 'those' && knowsAtFirstHand(row, phrase)) return person('many', '“those” who know the matter')
  if (ordinals.has(head) && phrase.determiner !== '' && row.lower[phrase.head + 1] !== 'of')
    return person(1, 'one more of several')
  if (head === 'other' && phrase.determiner === 'the') return person(1, 'the other of two')
  if (noun === 'other' && typeof phrase.quantity === 'number') return person(phrase.quantity, 'a number of others')
  if (
    /^(?:some|many|most|others|other|few|several|all|none|both|those|these|everyone|everybody|nobody|anyone|no-one|anybody|half|majority|minority)$/.test(
      noun,
    ) ||
    phrase.quantity === 'many'
  )
    return collective('many, and none of them told apart')
  if (phrase.partOf && typeof phrase.quantity === 'number') return person(phrase.quantity, 'part of a group')
  if ((readNumber(head) ?? 0) >= FEW) return collective('more than can be particular people')
  if (readNumber(head) !== null && phrase.quantity === null)
    return person(readNumber(head), `${head} people without names`)
  if (typeof phrase.quantity === 'number' && (phrase.head === phrase.core.from || readNumber(head) !== null))
    return phrase.quantity === 1 ? person(1, 'one of several') : person(phrase.quantity, 'a number of people')
  if (row.lower[phrase.core.to - 1] === 'old') return person(1, 'somebody told by age')
  if (/^(?:another|other|each|neither|one|either)$/.test(noun))
    return person(phrase.quantity ?? (plural ? 'many' : 1), 'one or more of several')
  if (isToldAsPerson(row, phrase)) return classifyPeople(row, phrase)
  const why = `“${head}” is no person and no body`
  return row.tokens[phrase.head]?.pos === 'PROPN' ? thing('document', why) : unknown(why)
}

/** "a bargee, who", "one spieler told the Harbour Gazette": what no list has does what people do. */
function isToldAsPerson({ lower, tokens }: TokenRow, { core, head, tail, to }: NounPhrase): boolean {
  if (tokens[head]?.pos !== 'NOUN') return false
  const behind = /^(?:who|whose)$/.test(lower[tail.from] ?? '') ? 'who' : (lower[to] ?? '')
  return /^(?:who|told|said|added|recalled)$/.test(behind) || /^(?:said|recalled)$/.test(lower[core.from - 1] ?? '')
}

/** "the district's website" speaks for the district, as "a news website" does for itself. */
const OWN_PAGES = /^(?:site|website)$/

/** "Friends of Orrel Marsh, which has 300 members": people are "who". */
const isClub = ({ lower, tokens }: TokenRow, { noun, tail }: NounPhrase): boolean =>
  noun.plural &&
  lower.slice(tail.from, tail.to).some((word, at) => word === 'which' && tokens[tail.from + at - 1]?.text === ',')

/** "the new paper", as "a paper presented on Tuesday", is no newspaper. */
const RESEARCH = /^(?:academic|latest|new|recent|research|scientific|white|working)$/

/** "harbour-news.fr": the tagger parts a domain at its period. */
function isDomain(row: TokenRow, head: number): boolean {
  return (
    /^(?:com|org|net|[a-z]{2})$/.test(row.lower[head] ?? '') &&
    row.tokens[head - 1]?.text === '.' &&
    touchesNext(row, head - 1) &&
    touchesNext(row, head - 2)
  )
}

function isShare(row: TokenRow, phrase: NounPhrase): boolean {
  const { from } = phrase.core
  // "one in | seven women", which a source may break off before
  if (row.lower[from - 1] === 'in' && [from - 2, from].every(at => readNumber(row.lower[at] ?? '') !== null))
    return true
  for (let at = phrase.core.from; at < phrase.core.to; at++) {
    if (
      /^(?:percent|%|majority|minority|plurality|half|third|quarter)$/.test(row.lower[at] ?? '') &&
      row.lower[at + 1] !== 'a' &&
      !isModifier(row, at) &&
      !isOneMore(row, at, phrase)
    )
      return true
    if (
      readNumber(row.lower[at] ?? '') !== null &&
      (row.lower[at + 1] === 'in' || (row.lower[at + 1] === 'of' && row.lower[at] !== 'one')) &&
      readNumber(row.lower[at + 2] ?? '') !== null
    )
      return true
  }
  return false
}

/**
 * "Two said so, while a third was not sure", "The third said": an ordinal alone is a share only beside other shares.
 */
function isOneMore(row: TokenRow, at: number, { core, determiner, tail }: NounPhrase): boolean {
  if (
    row.lower[at] !== 'third' ||
    !/^(?:a|the)$/.test(determiner) ||
    core.to - core.from > 2 ||
    row.lower[tail.from] === 'of'
  )
    return false
  const sentence = row.sentence[at] ?? 0
  return !row.lower.slice(row.first[Math.max(0, sentence - 1)], row.first[sentence + 1]).some(word => SHARES.test(word))
}

const SHARES = /^(?:%|percent|half|majority|minority|quarter|poll|polled|survey|surveyed|respondents|voters)$/

function isCapitalised(row: TokenRow, phrase: NounPhrase, word: string): boolean {
  for (let at = phrase.core.from; at < phrase.head; at++)
    if (row.lower[at] === word) return /^\p{Lu}/u.test(row.tokens[at]?.text ?? '') && at > phrase.core.from
  return false
}

/** "No 10 said", "Number 11 declined to comment": of Downing Street. */
function isDoor({ lower, tokens }: TokenRow, { core: { from, to } }: NounPhrase): boolean {
  const number = tokens[from + 1]?.text === '.' ? from + 2 : from + 1
  return /^(?:no|number)$/.test(lower[from] ?? '') && /^1[01]$/.test(lower[number] ?? '') && to === number + 1
}

const NOBODY = /^(?:nobody|no-one|everyone|everybody|anyone|anybody)$/
const MODAL = /^(?:would|might|could|can|may|must|should|['’]d)$/

/**
 * "no one", "no delegates", "everyone", the "one" of "One would
 * think", and somebody merely supposed: "if a clerk asked".
 */
function isNobody(row: TokenRow, { core, noun, determiner, partOf, to }: NounPhrase): boolean {
  if (NOBODY.test(noun.noun) && partOf === null) return true
  if (determiner === 'no') return !/^1[01]$/.test(row.lower[core.from + 1] ?? '')
  if (/^an?$/.test(determiner) && row.lower[core.from - 1] === 'if') return true
  return noun.noun === 'one' && core.to - core.from === 1 && MODAL.test(row.lower[to] ?? '')
}
