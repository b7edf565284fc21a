import { children, parents } from '../../../english/kin.js'
import { readNoun } from '../words/noun-kinds.js'
import type { TokenRow } from '../words/token-row.js'
import { wordAt } from '../words/words-at.js'
import { generationOf } from './generations.js'
import type { Draft } from './named.js'
import { MOST_PRINTINGS } from './printed-near.js'

/**
 * Of two of a surname "the younger Quill" or "the elder Quill": who is told to be that, or is not told to be the other.
 */
export function ofGeneration(row: TokenRow, people: readonly Draft[], word: string): Draft | null {
  if (!/^(?:younger|elder)$/.test(word)) return null
  const told = people.map(each => ({ each, as: generationTold(row, each) }))
  const same = told.filter(({ as }) => as === word)
  const others = told.filter(({ as }) => as === null)
  const [only, ...more] = same.length > 0 ? same : others
  return only && more.length === 0 ? only.each : null
}

/** "Hal Quill Jr.", "their son, Hal Quill"; "her father, Hal Quill". */
function generationTold(row: TokenRow, { names }: Draft): 'younger' | 'elder' | null {
  for (const name of names.slice(0, MOST_PRINTINGS)) {
    const generation = generationOf(name)
    if (generation !== null) return generation === 'sr' ? 'elder' : 'younger'
    const { noun } = readNoun(wordAt(row, row.lower[name.from - 1] === ',' ? name.from - 2 : name.from - 1))
    if (children.has(noun)) return 'younger'
    if (parents.has(noun)) return 'elder'
  }
  return null
}
