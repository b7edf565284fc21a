import { publicOffices } from '../../../english/person-nouns.js'
import { type InName, isGivenName, type Name } from '../../survey/names/name.js'
import { appositionEnd } from '../../survey/words/apposition-ends.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { pluralAt, skipDeterminer } from '../../survey/words/post-nouns.js'
import { readNumber } from '../../survey/words/quantity.js'
import { sharedTitle } from '../../survey/words/shared-titles.js'
import { hasVerb, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import { listOfNames, type NameList } from './list-of-names.js'
import { isModifier, opening } from './modifiers.js'

/** "harbour engineers" of both in "harbour engineers Ada Quill and Bo Voss". */
export function sharedPost(row: TokenRow, name: Name, inName: InName): Stretch | null {
  const list = listOfNames(row, name, inName)
  if (!list) return null
  const first = list.from
  const { kind, plural } = readNoun(wordAt(row, first - 1))
  const isShared = first > sentenceStart(row, first) && kind === 'person' && plural
  if (isShared) return { from: opening(row, first, inName), to: first }
  return (
    titleWithin(row, { from: first, to: name.from }) ?? countedBefore(row, list, inName) ?? countedBehind(row, list)
  )
}

/** "directors of the bank" of "Two directors of the bank, Ada Quill and Bo Voss, said". */
function countedBefore(row: TokenRow, names: NameList, inName: InName): Stretch | null {
  const comma = names.from - 1
  const start = Math.max(sentenceStart(row, comma), comma - LONGEST_COUNTED)
  if (row.lower[comma] !== ',') return null
  let from = comma
  while (from > start && (isModifier(row, from - 1, inName) || /^(?:ADP|DET|NUM)$/.test(tagAt(row, from - 1)))) from--
  while (from < comma && readNumber(wordAt(row, from)) !== names.count) from++
  const partitive = row.lower[from + 1] === 'of' ? skipDeterminer(row, from + 2) : from + 1
  return pluralAt(row, partitive, comma) >= 0 ? { from: partitive, to: comma } : null
}

/** "trustees" of "Ada Quill and Bo Voss, two of the three trustees, voted no", "former clerks" of "…, both former clerks,". */
function countedBehind(row: TokenRow, { to, count }: NameList): Stretch | null {
  const isCount = row.lower[to + 1] === 'both' ? count === 2 : readNumber(wordAt(row, to + 1)) === count
  if (row.lower[to] !== ',' || !isCount) return null
  const end = appositionEnd(row, to + 1, sentenceEnd(row, to))
  let from = row.lower[to + 2] === 'of' ? skipDeterminer(row, to + 3) : to + 2
  while (tagAt(row, from) === 'NUM') from++
  return pluralAt(row, from, end) >= 0 && !hasVerb(row, { from, to: end }) ? { from, to: end } : null
}

/** In tokens. */
const LONGEST_COUNTED = 14

/** "Senators" of "Senators Quill and Voss", "Trustees" of "Trustees Ada Quill and Bo Voss", which begin the first name. */
function titleWithin(row: TokenRow, { from, to }: Stretch): Stretch | null {
  for (let at = from; at < to && isNominalAt(row, at); at++) {
    if (!sharedTitle(row, at)) continue
    const end = textAt(row, at + 1) === '.' ? at + 2 : at + 1
    const isTitle = isGivenName(wordAt(row, end)) || publicOffices.has(readNoun(wordAt(row, at)).noun) || end > at + 1
    return isTitle && end < to ? { from, to: end } : null
  }
  return null
}
