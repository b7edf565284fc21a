import { withholdingNouns } from '../../../english/inside-nouns.js'
import { placeNouns } from '../../../english/places.js'
import type { Name } from '../names/name.js'
import { readNoun } from '../words/noun-kinds.js'
import type { Stretch, TokenRow } from '../words/token-row.js'
import { wordAt } from '../words/words-at.js'

/**
 * "A person close to the bank's chief executive, Ada Quill,", "an officer in the capital, Orrel,": not the name of
 * whoever is spoken of, but of whom or what stands right before it.
 */
export function isOfComplement(row: TokenRow, core: Stretch, head: number, name: Name): boolean {
  const comma = name.from - 1
  if (row.lower[comma] !== ',' || comma <= core.to + 1 || row.lower[core.to] === ',') return false
  const isPlace = row.lower[comma - 2] === 'the' && placeNouns.has(wordAt(row, comma - 1))
  // "a spokeswoman for the port, Ada Quill,"
  const isBodyOf = name.kind === 'person' && /^(?:for|of)$/.test(wordAt(row, comma - 3))
  return (
    (isPlace && !isBodyOf) || (withholdingNouns.has(wordAt(row, head)) && hasPerson(row, { from: core.to, to: comma }))
  )
}

/** "close to the bank's chief executive" */
function hasPerson(row: TokenRow, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const { kind, plural } = readNoun(wordAt(row, at))
    if (kind === 'person' && !plural) return true
  }
  return false
}

/** "Lawyers for the accused, Ada Quill,", "The family of the victim, Ada Quill,": one name is not that of several. */
export const isOfAnother = (row: TokenRow, from: number, name: Name): boolean =>
  name.from - 1 > from && !/^(?:and|&)$/.test(wordAt(row, name.to))

/** "A letter to the mayor, Ada Quill": the mayor's name, not the letter's. */
export function namesComplement(row: TokenRow, core: Stretch, name: Name): boolean {
  return name.from - 2 >= core.to && readNoun(wordAt(row, name.from - 2)).kind === 'person'
}
