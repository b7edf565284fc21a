import { kin } from '../../../english/kin.js'
import { partitiveNouns } from '../../../english/quantities.js'
import type { Person } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { splitParties } from '../../survey/phrases/parties.js'
import { isTheirs } from '../../survey/words/determiners.js'
import { isOutOf, readNumber } from '../../survey/words/quantity.js'
import { closesQuotation, opensQuotation } from '../../survey/words/quotation-marks.js'
import {
  LONGEST_SENTENCE,
  type Stretch,
  sentenceStart,
  type TokenRow,
  textOf,
  touchesNext,
} from '../../survey/words/token-row.js'
import { isVerbAt, pastAdverb, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import { classify } from '../classes/classify.js'
import { isToldByWho } from '../classes/noun.js'
import { personEntity } from '../scene/entities.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { nameBeside } from './name-beside.js'

const LONGEST = 14

/**
 * What a relative pronoun follows: for "who" the nearest noun for a person, past "on the board" and the like; and for
 * "and who" what the first "who" of the sentence does.
 */
export function relativeAntecedent(scene: Scene, at: number, resolve: Resolve): Resolution | null {
  const { row } = scene
  const isPerson = /^who/.test(wordAt(row, at))
  const start = sentenceStart(row, at)
  const first = isPerson && tagAt(row, at - 1) === 'CCONJ' ? row.lower.slice(start, at).indexOf('who') : -1
  if (first >= 0) return relativeAntecedent(scene, start + first, resolve)
  const end = phraseEnd(row, at, start)
  for (let to = end; to > start; ) {
    const from = phraseStart(scene, to, start, isPerson)
    const found = from < to ? antecedentIn(scene, { from, to: end }, at, isPerson, resolve) : null
    if (found) return found
    const before = row.tokens[from - 1]
    if (before?.pos !== 'ADP' && !/^["“”''‘’]+$/.test(before?.text ?? '')) return null
    to = closesQuotation(row, from - 1) ? openingQuote(row, from - 1, start) : from - 1
  }
  return null
}

/** Before the comma, the quotation mark or the adverb that a relative pronoun stands behind. */
function phraseEnd(row: TokenRow, at: number, start: number): number {
  let end = shareBefore(row, at)
  while (end > start && (/^[,("“”]$/.test(textAt(row, end - 1)) || tagAt(row, end - 1) === 'ADV')) end--
  return end
}

function phraseStart(scene: Scene, to: number, start: number, isPerson: boolean): number {
  // "a clerk at one of | them, who"
  let from = /^(?:him|it|them|us)$/.test(wordAt(scene.row, to - 1)) ? to - 1 : to
  while (from > start && from > to - LONGEST && belongs(scene, from - 1)) from--
  return withPartitive(scene, from, start, isPerson)
}

/** Whom or what the words before a relative pronoun mean, if it can be theirs. */
function antecedentIn(
  scene: Scene,
  stretch: Stretch,
  at: number,
  isPerson: boolean,
  resolve: Resolve,
): Resolution | null {
  const { row, directory } = scene
  const beside = isPerson ? nameBeside(scene, stretch.from) : null
  if (beside)
    return {
      entities: [personEntity(scene, directory.of.get(beside) as Person)],
      why: `“${row.lower[at]}” is ${textOf(row, beside.core)}, named just before it`,
    }
  const parties = splitParties(row, stretch, namesIn(scene, stretch)).map(party =>
    readNounPhrase(row, party, namesIn(scene, party)),
  )
  const last = parties.at(-1)
  if (!last || last.pronoun || areChildren(row, last) || !fits(row, last, at, isPerson)) return null
  // "support Quill and those who …", "Quill and Orrin, who has …"
  const isLast = last.noun.noun === 'those' || isSingular(row, at)
  const meant = isLast ? [last] : parties.filter(each => fits(row, each, at, isPerson))
  return {
    entities: meant.flatMap(each => resolve(scene, each).entities),
    why: `“${row.lower[at]}” follows “${textOf(row, last.core)}”`,
  }
}

/** Past the share in "officials, most of whom". */
const shareBefore = ({ lower }: TokenRow, at: number): number =>
  lower[at] === 'whom' && lower[at - 1] === 'of' ? at - 2 : at

/** "two of the people, who", "members of the crews, who", "four in | 10 who": the two are meant, not the people. */
function withPartitive({ row }: Scene, from: number, start: number, person: boolean): number {
  const counts = wordAt(row, from - 2)
  if (isOutOf(row, from - 1)) return from - 2
  const isPart = partitiveNouns.has(counts) || readNumber(counts) !== null || (person && /^members?$/.test(counts))
  if (row.lower[from - 1] !== 'of' || from - 2 < start || !isPart) return from
  return row.lower[from - 3] === 'a' ? from - 3 : from - 2
}

/** "a mother of three who": the mother is meant. */
const areChildren = ({ lower }: TokenRow, { core: { from, to } }: NounPhrase): boolean =>
  to - from === 1 &&
  readNumber(lower[from] ?? '') !== null &&
  lower[from - 1] === 'of' &&
  kin.has(lower[from - 2] ?? '')

function fits(row: TokenRow, phrase: NounPhrase, at: number, person: boolean): boolean {
  const named = phrase.name?.kind === 'person'
  return person
    ? named || phrase.noun.kind === 'person' || isToldByWho(row, phrase) || areCounted(row, phrase, at)
    : !named
}

/** "those who", "38 percent who", "some who": several of whom no noun tells who they are; but not "at 5 percent, who". */
const areCounted = (row: TokenRow, phrase: NounPhrase, at: number): boolean =>
  phrase.to === at && phrase.noun.kind !== 'body' && classify(row, phrase).class === 'collective'

/** "who has", "who is", "who says": of one. */
function isSingular(row: TokenRow, at: number): boolean {
  const verb = pastAdverb(row, at + 1)
  return isVerbAt(row, verb) && /s$/.test(wordAt(row, verb))
}

function belongs({ row, inName }: Scene, at: number): boolean {
  if (inName(at)) return true
  if (textAt(row, at) === '-' || (textAt(row, at + 1) === '-' && touchesNext(row, at))) return touchesNext(row, at)
  if (tagAt(row, at) === 'PRON') return isTheirs(wordAt(row, at))
  return !/^(?:VERB|AUX|PUNCT|SCONJ|ADP|ADV)$/.test(tagAt(row, at))
}

/** Where the quotation that a mark closes begins. */
function openingQuote(row: TokenRow, close: number, start: number): number {
  for (let at = close - 1; at > Math.max(start, close - LONGEST_SENTENCE); at--) if (opensQuotation(row, at)) return at
  return close
}
