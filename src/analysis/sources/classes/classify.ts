import { modals } from '../../../english/function-words.js'
import { isSiteEnding } from '../../../english/outlet-sites.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { type TokenRow, textOf, touchesNext } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import { classifyCount } from './count.js'
import { collective, type Judgement, nobody, person, thing, unknown } from './judgement.js'
import { classifyName } from './name.js'
import { classifyNoun } from './noun.js'
import { isOutletLikePerson } from './outlet.js'
import { classifyPeople } from './people.js'
import { isShare } from './shares.js'

/** What a phrase's own words say about who or what it is; names of people and pronouns are judged elsewhere. */
export function classify(row: TokenRow, phrase: NounPhrase): Judgement {
  return (
    classifyWhole(row, phrase) ??
    classifyNoun(row, phrase) ??
    classifyCount(row, phrase) ??
    (isToldAsPerson(row, phrase) ? classifyPeople(row, phrase) : unheardOf(row, phrase))
  )
}

/** By more than its noun: an address, "no one", a name, a share. */
function classifyWhole(row: TokenRow, phrase: NounPhrase): Judgement | null {
  const { name, core, head } = phrase
  if (isDoor(row, phrase)) return thing('organization', 'the address of an office, for the office')
  if (isNobody(row, phrase)) return nobody(`“${textOf(row, core)}” is nobody in particular`)
  if (name && name.to >= core.to) return classifyName(row, phrase, name)
  if (isOutletLikePerson(row, phrase)) return thing('media', `“${textOf(row, core)}” is called a news outlet`)
  if (isDomain(row, head)) return thing('media', 'the address of a site')
  if (phrase.noun.noun === 'number' && phrase.partOf) return person(phrase.quantity ?? 1, 'of a number of people')
  return isShare(row, phrase) ? collective('a share of many') : null
}

/** "No 10 said", "Number 11 declined to comment": of Downing Street. */
function isDoor(row: TokenRow, { core: { from, to } }: NounPhrase): boolean {
  const number = row.lower[from + 1] === '.' ? from + 2 : from + 1
  return /^(?:no|number)$/.test(wordAt(row, from)) && /^1[01]$/.test(wordAt(row, number)) && to === number + 1
}

const NOBODY = /^(?:nobody|no-one|everyone|everybody|anyone|anybody)$/

/**
 * "no one", "no delegates", "zero delegates", "everyone", the "one" of
 * "One would think", and somebody merely supposed: "if a clerk asked".
 */
function isNobody(row: TokenRow, { core, noun, determiner, quantity, partOf, to }: NounPhrase): boolean {
  if (quantity === 0) return true
  if (NOBODY.test(noun.noun) && partOf === null) return true
  if (determiner === 'no') return !/^1[01]$/.test(wordAt(row, core.from + 1))
  if (isIndefinite(determiner) && row.lower[core.from - 1] === 'if') return true
  return (
    noun.noun === 'one' && core.to - core.from === 1 && (modals.has(wordAt(row, to)) || /^['’]d$/.test(wordAt(row, to)))
  )
}

/** "harbour-news.fr": the tagger parts a domain at its period. */
function isDomain(row: TokenRow, head: number): boolean {
  return (
    isSiteEnding(wordAt(row, head)) &&
    row.lower[head - 1] === '.' &&
    touchesNext(row, head - 1) &&
    touchesNext(row, head - 2)
  )
}

/** "a bargee, who", "one spieler told the Harbour Gazette": what no list has does what people do. */
function isToldAsPerson(row: TokenRow, { core, head, tail, to }: NounPhrase): boolean {
  if (tagAt(row, head) !== 'NOUN') return false
  const clause = row.lower[tail.from] === ',' ? tail.from + 1 : tail.from
  const behind = /^(?:who|whose)$/.test(wordAt(row, clause)) ? 'who' : wordAt(row, to)
  return /^(?:who|told|said|added|recalled)$/.test(behind) || /^(?:said|recalled)$/.test(wordAt(row, core.from - 1))
}

/** What nothing tells of: a text where it has a name, or nothing that could be asked. */
function unheardOf(row: TokenRow, { head }: NounPhrase): Judgement {
  const why = `“${wordAt(row, head)}” is no person and no body`
  return tagAt(row, head) === 'PROPN' ? thing('document', why) : unknown(why)
}
