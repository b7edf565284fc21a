import { determiners, possessivePronouns, pronouns } from '../../../english/function-words.js'
import { partitiveNouns } from '../../../english/quantities.js'
import type { Name } from '../names/name.js'
import { determines, skipLead } from '../words/determiners.js'
import { pastSeat } from '../words/homes.js'
import { type Noun, nounAt } from '../words/noun-kinds.js'
import { countsOwned, partitiveQuantity, type Quantity, quantityOf, readNumber } from '../words/quantity.js'
import { isPossessive, type Stretch, type TokenRow } from '../words/token-row.js'
import { tagAt, textAt, wordAt } from '../words/words-at.js'
import { readCore } from './core.js'
import { headOf } from './core-nouns.js'
import { nameIn } from './own-name.js'

/** One party of a source, read: "two of the sources, who asked not to be named". */
export interface NounPhrase extends Stretch {
  /** From the determiner to the head noun. */
  readonly core: Stretch
  /** The head noun, the place it stands at, or -1 where the phrase has none. */
  readonly head: number
  readonly noun: Noun
  /** "the", "a", "another", "his", …; empty where there is none. */
  readonly determiner: string
  /** Lower-case words between determiner and head, but for where a body has its seat. */
  readonly modifiers: readonly string[]
  readonly quantity: Quantity
  /** "two of the sources": the group that this is a part of. */
  readonly partOf: Stretch | null
  /** "Ms. Ortolan" of "Ms. Ortolan's lawyer". */
  readonly owner: Stretch | null
  /** What follows the head: ", who asked not to be named". */
  readonly tail: Stretch
  readonly pronoun: string | null
  /** The name that the phrase is, ends in, or stands beside as an apposition. */
  readonly name: Name | null
}

/** Reads the noun phrase that begins in a stretch. `names` are the names inside the stretch, in order. */
export function readNounPhrase(row: TokenRow, given: Stretch, names: readonly Name[]): NounPhrase {
  const stretch = trim(row, given)
  const { from, to } = stretch
  const start = skipRelative(row, skipLead(row, stretch), to)
  const pronoun = pronounAt(row, start, to)
  const { core, head, quantity, partOf } =
    pronoun === null ? readCounted(row, start, to, names) : asCounted(row, { from: start, to: start + 1 }, names)
  return {
    from,
    to,
    core,
    head,
    noun: nounAt(row, head),
    ...beforeHead(row, partOf ?? core, head),
    quantity: quantity ?? partitiveQuantity(row, head),
    partOf,
    tail: { from: core.to, to },
    pronoun,
    name: nameIn(row, { core, stretch, head, names }),
  }
}

/** "he", "those who", but not "his aides", "that report" and "US officials". */
function pronounAt(row: TokenRow, at: number, limit: number): string | null {
  if (textAt(row, at) === 'US') return null
  const word = wordAt(row, at)
  const isPronoun =
    pronouns.has(word) && (!possessivePronouns.has(word) || at + 1 >= limit) && !determines(row, at, limit)
  return isPronoun ? word : null
}

type Counted = Pick<NounPhrase, 'core' | 'head' | 'quantity' | 'partOf'>

/** "two aides"; and of "two of the aides" the aides, how many of them, and that they are a part. */
function readCounted(row: TokenRow, from: number, limit: number, names: readonly Name[]): Counted {
  const counted = asCounted(row, readCore(row, from, limit, names), names)
  const { core, head, quantity } = counted
  if (row.lower[core.to] !== 'of' || core.to >= limit || !isPartitive(row, core.to - 1)) return counted
  const whole = readCore(row, core.to + 1, limit, names)
  return {
    core: { from: core.from, to: whole.to },
    head: headOf(row, whole, names),
    quantity: quantity ?? partitiveQuantity(row, head),
    partOf: isDefiniteAt(row, whole.from) ? whole : null,
  }
}

function asCounted(row: TokenRow, core: Stretch, names: readonly Name[]): Counted {
  const head = headOf(row, core, names)
  return { core, head, quantity: quantityOf(row, core, head), partOf: null }
}

/** Past "which" in "…, which officials say": the phrase that follows it speaks. */
function skipRelative(row: TokenRow, at: number, limit: number): number {
  const noun = at + 1 < limit && /^(?:ADJ|DET|NOUN|PROPN)$/.test(tagAt(row, at + 1))
  return noun && /^(?:which|whom)$/.test(wordAt(row, at)) ? at + 1 : at
}

/** Without the comma, the possessive or the "itself" that ends it. */
function trim(row: TokenRow, { from, to }: Stretch): Stretch {
  let end = to
  while (
    end > from + 1 &&
    (isPossessive(row, end - 1) || /^(?:,|itself|himself|herself|themselves)$/.test(wordAt(row, end - 1)))
  )
    end--
  return { from, to: end }
}

const isPartitive = (row: TokenRow, at: number): boolean =>
  partitiveNouns.has(wordAt(row, at)) || /^\d+$/.test(wordAt(row, at)) || tagAt(row, at) === 'NUM'

function isDefiniteAt(row: TokenRow, at: number): boolean {
  return /^(?:the|these|those|its|his|her|their|our|them|whom)$/.test(wordAt(row, at)) || isPossessive(row, at + 1)
}

function beforeHead(
  row: TokenRow,
  core: Stretch,
  head: number,
): Pick<NounPhrase, 'determiner' | 'owner' | 'modifiers'> {
  let from = core.from
  let owner: Stretch | null = null
  for (let at = core.from; at < head; at++) {
    if (isPossessive(row, at)) {
      owner = { from: countsOwned(row, core.from, at) ? core.from + 1 : core.from, to: at }
      from = at + 1
    }
  }
  const first = wordAt(row, from)
  const determiner = owner
    ? 'their'
    : determiners.has(first) || possessivePronouns.has(first)
      ? first
      : readNumber(first) === 1
        ? 'one'
        : ''
  if (!owner && possessivePronouns.has(first)) owner = { from, to: from + 1 }
  const modifiers: string[] = []
  // "the Kelmar-based company" is any that is "the company"
  const isBody = nounAt(row, head).kind === 'body'
  for (let at = from; at < head; at++) {
    if (isBody) at = pastSeat(row, at)
    const word = wordAt(row, at)
    if (
      at < head &&
      tagAt(row, at) !== 'PUNCT' &&
      !(at === from && determiners.has(word)) &&
      !possessivePronouns.has(word)
    )
      modifiers.push(word)
  }
  return { determiner, owner, modifiers }
}
