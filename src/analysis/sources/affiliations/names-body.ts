import { remits } from '../../../english/organization-nouns.js'
import { countries, usStates } from '../../../english/places.js'
import { formerly } from '../../../english/tenures.js'
import { isInitial } from '../../survey/names/capitals.js'
import { isAcronym, type Name } from '../../survey/names/name.js'
import { tellsKind } from '../../survey/words/kinds.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isPossessive } from '../../survey/words/token-row.js'
import { textAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'
import { isWhere } from './where.js'

/**
 * Not a nationality, a party or a place alone: these say what kind of person it is. Nor what has its capital from the
 * beginning of a sentence, for all we know ("Truck drivers"), nor what is partly no name ("Nobel Prize-winning").
 */
export function namesBody({ row, directory }: Scene, name: Name): boolean {
  const { words } = name
  const joined = words.join(' ')
  const printings = directory.of.get(name)?.names.length ?? 0
  const isTold = isAcronym(textAt(row, name.core.from))
  const mayBeNoun = isInitial(row, name.from) && !isTold && !isPossessive(row, name.to)
  if (words.length === 1 && printings < 2 && mayBeNoun) return false
  // "Health" of "Minister for Health"
  if (isWhere({ row }, name) || words.every(word => remits.has(word))) return false
  const isNumbered = words.at(-2) === 'local'
  const plain = isNumbered ? words.slice(0, -1) : words
  // "Republican" of "Presumptive Republican nominee" tells as little of a body as "Republican" alone
  if (words.length > 1 && tellsKind(words.at(-1) ?? '') && !isPartOfBody(words[0] ?? '', words.at(-1) ?? ''))
    return false
  if (row.lower[name.to] === '-' && /^(?:educated|trained)$/.test(wordAt(row, name.to + 1))) return false
  if (
    plain.some(
      word => formerly.has(word) || /^(?:\d+|.+-(?:winning|born|based|backed|educated|led|trained))$/.test(word),
    )
  )
    return false
  return (
    !tellsKind(joined) &&
    !usStates.has(joined) &&
    (words.length > 1 || readNoun(joined).kind === 'other' || countries.has(joined))
  )
}

/** "Senate" of "Senate Republican leader", and "Kelmar GOP", which is what a party's people there call themselves. */
const isPartOfBody = (first: string, last: string): boolean =>
  readNoun(first).kind === 'body' || (last === 'gop' && !/^(?:leading|likely|presumptive|rival|top)$/.test(first))
