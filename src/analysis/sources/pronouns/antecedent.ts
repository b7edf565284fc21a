import { partitiveNouns } from '../../../english/quantities.js'
import type { Person } from '../directory/named.js'
import { lastNameBefore, namesIn } from '../names/in-order.js'
import type { Name } from '../names/name.js'
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.js'
import { splitParties } from '../phrases/parties.js'
import { LONGEST_SENTENCE } from '../scene/distance.js'
import { personEntity } from '../scene/entities.js'
import type { Resolution, Resolve, Scene } from '../scene/scene.js'
import { afterParty } from '../words/party-tags.js'
import { readNumber } from '../words/quantity.js'
import { type Stretch, sentenceStart, type TokenRow, textOf, touchesNext } from '../words/token-row.js'

const LONGEST = 14

/** What a relative pronoun follows: for "who" the nearest noun for a person, past "on the board" and the like. */
export function relativeAntecedent(scene: Scene, at: number, resolve: Resolve): Resolution | null {
  const { row } = scene
  const isPerson = /^who/.test(row.lower[at] ?? '')
  const start = sentenceStart(row, at)
  const end = phraseEnd(row, at, start)
  for (let to = end; to > start; ) {
    const from = phraseStart(scene, to, start, isPerson)
    const found = from < to ? antecedentIn(scene, { from, to: end }, at, isPerson, resolve) : null
    if (found) return found
    const before = row.tokens[from - 1]
    if (before?.pos !== 'ADP' && !/^["“”''‘’]+$/.test(before?.text ?? '')) return null
    to = /^["”]$/.test(before?.text ?? '') ? openingQuote(row, from - 1, start) : from - 1
  }
  return null
}

/** Before the comma, the quotation mark or the adverb that a relative pronoun stands behind. */
function phraseEnd(row: TokenRow, at: number, start: number): number {
  let end = shareBefore(row, at)
  while (end > start && (/^[,("“”]$/.test(row.tokens[end - 1]?.text ?? '') || row.tokens[end - 1]?.pos === 'ADV')) end--
  return end
}

function phraseStart(scene: Scene, to: number, start: number, isPerson: boolean): number {
  let from = to
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
  const names = namesIn(scene, stretch)
  const read = readNounPhrase(row, stretch, names)
  if (read.pronoun || !fits(read, isPerson)) return null
  const parties = splitParties(row, stretch, names).flatMap(
    party => resolve(scene, readNounPhrase(row, party, namesIn(scene, party))).entities,
  )
  return { entities: parties, why: `“${row.lower[at]}” follows “${textOf(row, read.core)}”` }
}

/** Past the share in "officials, most of whom". */
const shareBefore = ({ lower }: TokenRow, at: number): number =>
  lower[at] === 'whom' && lower[at - 1] === 'of' ? at - 2 : at

/** "two of the people, who", "members of the crews, who": the two are meant, not the people. */
function withPartitive({ row }: Scene, from: number, start: number, person: boolean): number {
  const counts = row.lower[from - 2] ?? ''
  const isPart = partitiveNouns.has(counts) || readNumber(counts) !== null || (person && /^members?$/.test(counts))
  if (row.lower[from - 1] !== 'of' || from - 2 < start || !isPart) return from
  return row.lower[from - 3] === 'a' ? from - 3 : from - 2
}

function fits(phrase: NounPhrase, person: boolean): boolean {
  const named = phrase.name?.kind === 'person'
  return person ? named || phrase.noun.kind === 'person' : !named
}

function belongs({ row, inName }: Scene, at: number): boolean {
  if (inName(at)) return true
  const token = row.tokens[at]
  if (!token) return false
  if (token.text === '-' || (row.tokens[at + 1]?.text === '-' && touchesNext(row, at))) return touchesNext(row, at)
  if (token.pos === 'PRON') return /^(?:his|her|their|its)$/.test(row.lower[at] ?? '')
  return !/^(?:VERB|AUX|PUNCT|SCONJ|ADP|ADV)$/.test(token.pos)
}

/** Where the quotation that a mark closes begins. */
function openingQuote(row: TokenRow, close: number, start: number): number {
  for (let at = close - 1; at > Math.max(start, close - LONGEST_SENTENCE); at--)
    if (/^["“]$/.test(row.tokens[at]?.text ?? '')) return at
  return close
}

/** The person that an apposition beginning at `from` stands beside: "Quill, a member …, who", "Quill (R-Ohio), a …". */
function nameBeside({ row, directory }: Scene, from: number): Name | null {
  const name = lastNameBefore(directory.names, from)
  if (!name || directory.of.get(name)?.kind !== 'person') return null
  const between = row.tokens.slice(afterParty(row, name.to), from)
  const beside =
    between.length > 0 &&
    between.length < 4 &&
    between[0]?.text === ',' &&
    between.every(each => each.text === ',' || each.pos === 'ADV')
  return beside ? name : null
}
