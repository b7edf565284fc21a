import { partyMembers } from '../../../english/parties.js'
import { nationalities } from '../../../english/places.js'
import { ordinals } from '../../../english/quantities.js'
import { nameEnding } from '../names/in-order.js'
import type { Name } from '../names/name.js'
import { isArticle } from '../words/determiners.js'
import { areOfTrade, type NounKind, readNoun } from '../words/noun-kinds.js'
import { isBehindPartOfName } from '../words/parts-of-names.js'
import { holdsTag, isPossessive, type Stretch, type TokenRow } from '../words/token-row.js'
import { hasCapital, isNominalAt, tagAt, textAt, wordAt } from '../words/words-at.js'
import { isOfAnother, isOfComplement, namesComplement } from './names-of-others.js'
import { isHyphen, isJoined, isTitled, titleReaches } from './titles-to-names.js'

/** What is known of a phrase before its name: the words up to its head, all its words, the head's place, its names. */
interface Nameless {
  readonly core: Stretch
  readonly stretch: Stretch
  readonly head: number
  readonly names: readonly Name[]
}

/** The phrase's own name: its core ("Mayor Ada Quill"), or an apposition to it ("the mayor, Ada Quill,"). */
export function nameIn(row: TokenRow, phrase: Nameless): Name | null {
  const { core, stretch, names } = phrase
  const own = names.findLast(
    name => name.from < core.to && name.to > core.from && !owns(row, name, stretch) && name.to >= core.to,
  )
  if (own?.kind === 'person') return own
  const behind = own === undefined || tellsMember(own) ? nameBehind(row, phrase) : null
  return introducedLater(row, phrase) ?? (behind?.kind === 'person' ? behind : (own ?? behind))
}

/** "One Democrat, Ada Quill,", "a Dutchman, Piet Maas,": no name, though capitals make one of it. */
function tellsMember({ words }: Name): boolean {
  const { noun, plural } = readNoun(words.at(-1) ?? '')
  return words.length === 1 && !plural && (partyMembers.has(noun) || nationalities.has(noun))
}

/** "The mayor, Ada Quill,", "a nurse named Ada", "the agency, Kelmar Coast,": what stands behind the core. */
function nameBehind(row: TokenRow, { core, stretch, head, names }: Nameless): Name | null {
  const behind = names.filter(
    name =>
      name.from >= core.to &&
      name.from < stretch.to &&
      !isBehindPartOfName(row, name.from) &&
      !isOfComplement(row, core, head, name),
  )
  const next = behind.find(name => isPersonBeside(row, core.to, name, names) && !owns(row, name, stretch)) ?? behind[0]
  if (!next || owns(row, next, stretch)) return null
  if (isFirmCalled(row, core, next, stretch)) return next
  const { noun, kind, plural } = readNoun(wordAt(row, head))
  const isOneOf = row.lower[core.from] === 'one' && row.lower[core.from + 1] === 'of'
  const isOne = kind === 'person' && ((!plural && noun !== 'family') || isOneOf)
  if (kind === 'person' && !isOne && isOfAnother(row, core.to, next)) return null
  const comma = commaBefore(row, next, names)
  const isBeside = row.lower[comma] === ',' && comma >= core.to
  const closes = closesApposition(row, next, stretch)
  if (isBodyOf(kind, next) && isBeside && comma === core.to && closes) return next
  const reached = isJoined(row, core.to, stretch.to) ? behind.findLast(each => titleReaches(row, core.to, each)) : next
  if (isOne && reached?.kind === 'person' && titleReaches(row, core.to, reached)) return reached
  // "Another, pensioner Ada Quill,"
  const isOneMore = isFurther(wordAt(row, head))
  const titled = isOne || isOneMore ? names.find(each => isTitled(row, core.to, each)) : undefined
  if (titled && closesApposition(row, titled, stretch)) return titled
  if (head < 0 || (kind === 'document' && namesComplement(row, core, next))) return null
  const isNamed = row.lower[next.from - 1] === 'named' && next.from - 1 === core.to
  const isPerson = next.kind === 'person' || (next.kind === 'unknown' && (next.words.length > 1 || isOne))
  return isNamed || (isBeside && isPerson && closes) ? next : null
}

/** Before "Kelmar Coast", "the Courier" and "the pension fund Kelmar Crescent". */
function commaBefore(row: TokenRow, { from: first, kind }: Name, names: readonly Name[]): number {
  const from = ownerBefore(row, first, names)
  let at = from - 1
  if (kind !== 'person' && readNoun(wordAt(row, at)).kind === 'body')
    while (isNominalAt(row, at) || isHyphen(row, at)) at--
  return isArticle(wordAt(row, at)) ? at - 1 : from - 1
}

/** "pollsters Kelmar", "consultants Kelmar Crescent": people of a trade, and one name, which is that of their firm. */
const isFirmCalled = (row: TokenRow, core: Stretch, name: Name, stretch: Stretch): boolean =>
  core.to - core.from === 1 &&
  name.from === core.to &&
  name.to === stretch.to &&
  /^(?:body|unknown)$/.test(name.kind) &&
  name.title === null &&
  areOfTrade(row, core.from)

const isFurther = (word: string): boolean => /^(?:another|one)$/.test(word) || ordinals.has(word)

/** "Clinics for All director Ada Quill": the phrase begins with a name that a preposition is part of. */
function introducedLater(row: TokenRow, { core, stretch, head, names }: Nameless): Name | null {
  if (readNoun(wordAt(row, head)).kind !== 'other' || !hasCapital(row, head)) return null
  for (const name of names) {
    if (name.from <= core.to || name.kind !== 'person') continue
    for (let at = core.to; at < name.from; at++)
      if (row.lower[at] === ',' || (tagAt(row, at) === 'VERB' && !row.lower[at]?.endsWith('ing'))) return null
    const { kind, plural } = readNoun(wordAt(row, name.from - 1))
    return kind === 'person' && !plural && !owns(row, name, stretch) ? name : null
  }
  return null
}

/** "The agency, Kelmar Coast,"; and "the largest shareholder, Fenwick Partners,": owners may be bodies, too. */
function isBodyOf(noun: NounKind, { kind }: Name): boolean {
  return noun === 'body' ? kind !== 'person' : noun === 'person' && (kind === 'body' || kind === 'outlet')
}

/** "His rival in Kelmar, Ada Quill", "an official, Kelmar's Ada Quill": only the noun's complement is before the comma. */
function isPersonBeside(row: TokenRow, from: number, name: Name, names: readonly Name[]): boolean {
  const comma = ownerBefore(row, name.from, names) - 1
  if (name.kind !== 'person' || row.lower[comma] !== ',') return false
  return !holdsTag(row, { from, to: comma }, /^(?:AUX|PUNCT|VERB)$/)
}

/** Where "Kelmar" begins in "Kelmar's Ada Quill", whom it employs or fields; the place itself where nobody owns. */
function ownerBefore(row: TokenRow, at: number, names: readonly Name[]): number {
  const owner = isPossessive(row, at - 1) ? nameEnding(names, at - 1) : undefined
  return owner?.from ?? at
}

function owns(row: TokenRow, name: Name, stretch: Stretch): boolean {
  return name.to < stretch.to && isPossessive(row, name.to)
}

/** "…, Ada Quill,", "…, Ada Quill who led it" or "…, Ada Quill" at the end, not "…, Ada Quill's rival". */
function closesApposition(row: TokenRow, name: Name, stretch: Stretch): boolean {
  const after = textAt(row, name.to)
  return name.to >= stretch.to || /^[,(.—–]$|^(?:of|who)$/.test(after)
}
