import type { Directory } from '../survey/directory/named.js'
import { nameIndex } from '../survey/names/in-order.js'
import { splitParties } from '../survey/phrases/parties.js'
import { readNoun } from '../survey/words/noun-kinds.js'
import { type Stretch, type TokenRow, textOf } from '../survey/words/token-row.js'
import { hasCapital, isNominalAt, tagAt, textAt, wordAt } from '../survey/words/words-at.js'
import { listedNames, listedNouns } from './listed.js'

export interface Party {
  /** As printed, a shared noun given back to each: "Quill campaign" of "the Quill and Voss campaigns". */
  readonly party: string
  readonly at: Stretch
}

/** The parties of a subject, each by itself. */
export function partiesOf(row: TokenRow, directory: Directory, given: Stretch): Party[] {
  const subject = trim(row, given)
  const names = directory.names
    .slice(nameIndex(directory.names, subject.from), nameIndex(directory.names, subject.to))
    .filter(name => name.to <= subject.to)
  const shared = sharedNoun(row, subject) ?? sharedKinds(row, subject) ?? sharedBodies(row, subject)
  if (shared) return shared
  const isNeither = row.lower[given.from] === 'neither'
  const named = isNeither ? [] : listedNames(row, subject, names)
  const listed = named.length > 0 ? named : listedNouns(row, subject)
  if (listed.length > 0) return listed.map(at => ({ party: textOf(row, at), at }))
  return behindPrepositions(row, isNeither ? { from: given.from, to: subject.to } : subject)
    .flatMap(each => splitParties(row, each, names))
    .map(at => trim(row, at))
    .filter(at => at.to > at.from && !isAnybody(row, at))
    .map(at => ({ party: textOf(row, at), at }))
}

/** "left with | the bank | and with | the port"; not "the owner of the bank and of the port" */
function behindPrepositions(row: TokenRow, { from, to }: Stretch): Stretch[] {
  if (tagAt(row, from - 1) !== 'ADP') return [{ from, to }]
  for (let and = from + 1; and + 2 < to; and++)
    if (row.lower[and] === 'and' && tagAt(row, and + 1) === 'ADP')
      return [
        { from, to: and },
        { from: and + 2, to },
      ]
  return [{ from, to }]
}

/** "people who …": nobody in particular was asked. */
function isAnybody(row: TokenRow, { from, to }: Stretch): boolean {
  return to - from === 1 && /^(?:people|those|anyone|someone|nobody|everyone|one)$/.test(wordAt(row, from))
}

/** "neither", "both", "neither company", "neither side": which two they are is told before. */
const isOneOfTwo = (row: TokenRow, { from, to }: Stretch): boolean =>
  /^(?:both|neither)$/.test(wordAt(row, from)) && (to - from === 1 || (to - from === 2 && !hasCapital(row, to - 1)))

function trim(row: TokenRow, { from, to }: Stretch): Stretch {
  let start = from
  let end = to
  while (
    start < end &&
    (tagAt(row, start) === 'PUNCT' || /^(?:neither|both|and|nor|either|but)$/.test(wordAt(row, start))) &&
    !isOneOfTwo(row, { from: start, to })
  )
    start++
  while (
    end > start + 1 &&
    /^(?:[,;"“”]|and|or|herself|himself|itself|themselves)$/.test(textAt(row, end - 1).toLowerCase())
  )
    end--
  return { from: start, to: end }
}

/** "the Quill and Voss campaigns": two names and one plural noun. */
function sharedNoun(row: TokenRow, { from, to }: Stretch): Party[] | null {
  const last = to - 1
  const { noun, plural, kind } = readNoun(wordAt(row, last))
  // "the Quill and Voss campaigns", not "Harlan Foods and Quill Partners"
  if (!plural || (kind !== 'body' && kind !== 'person') || hasCapital(row, last)) return null
  let and = -1
  for (let at = from; at < last; at++) if (row.lower[at] === 'and') and = at
  if (and < 0 || and + 1 >= last) return null
  const capital = (at: number) => hasCapital(row, at)
  const start = row.lower[from] === 'the' ? from + 1 : from
  for (let at = start; at < last; at++) if (at !== and && !capital(at) && !/^['’]s$/.test(wordAt(row, at))) return null
  const left = { from, to: and }
  const right = { from: and + 1, to }
  return [
    { party: `${textOf(row, left)} ${noun}`, at: left },
    { party: `${textOf(row, { from: and + 1, to: last })} ${noun}`, at: right },
  ]
}

/** "India's foreign and oil ministries": two words for what kind, and one plural noun. */
function sharedKinds(row: TokenRow, { from, to }: Stretch): Party[] | null {
  const { noun, plural, kind } = readNoun(wordAt(row, to - 1))
  const and = to - 3
  if (!plural || kind !== 'body' || row.lower[and] !== 'and' || and - 1 < from) return null
  const isKind = (at: number) => isNominalAt(row, at) && readNoun(wordAt(row, at)).kind === 'other'
  if (!isKind(and - 1) || !isKind(and + 1)) return null
  const first = { from, to: and }
  const owner = textOf(row, { from, to: and - 1 })
  return [
    { party: `${textOf(row, first)} ${noun}`, at: first },
    { party: `${owner} ${row.tokens[and + 1]?.text} ${noun}`.trim(), at: { from: and + 1, to } },
  ]
}

/** "spokesmen for the bank and the union": people who speak for two bodies are two parties. */
function sharedBodies(row: TokenRow, { from, to }: Stretch): Party[] | null {
  let join = -1
  let and = -1
  for (let at = from; at < to; at++) {
    if (join < 0 && /^(?:for|at|with|from)$/.test(wordAt(row, at))) join = at
    if (join >= 0 && row.lower[at] === 'and') and = at
  }
  if (join < 0 || and < 0 || !readNoun(wordAt(row, join - 1)).plural) return null
  const heads = textOf(row, { from, to: join + 1 })
  const first = { from: join + 1, to: row.lower[and - 1] === ',' ? and - 1 : and }
  // "for the bank and | for the union"
  const second = { from: tagAt(row, and + 1) === 'ADP' ? and + 2 : and + 1, to }
  return [
    { party: `${heads} ${textOf(row, first)}`, at: { from, to: and } },
    { party: `${heads} ${textOf(row, second)}`, at: second },
  ]
}
