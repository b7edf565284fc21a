import { kin } from '../../../english/kin.js'
import { isCountryOrState } from '../../../english/places.js'
import { kinshipTitles } from '../../../english/titles.js'
import { words } from '../../../english/words.js'
import { readNoun } from '../words/noun-kinds.js'
import { sentenceEnd, type TokenRow } from '../words/token-row.js'
import { textAt, wordAt } from '../words/words-at.js'
import { isAcronym, isGivenName, type Name } from './name.js'

/**
 * "Imre and Bela Voss": the first has the surname of the second, where both are told to be kin or the first is a given
 * name that is nobody's surname; "Quill and Bela Voss" are two of other names.
 */
export function withSharedSurnames(row: TokenRow, names: readonly Name[]): Name[] {
  // "Uncle Imre" has no surname
  const hasSurname = ({ words: each, title }: Name) =>
    each.length > 1 || (title !== null && !kinshipTitles.has(wordAt(row, title.from)))
  const surnames = new Set(names.filter(hasSurname).map(({ words: each }) => each.at(-1)))
  return names.map((name, i) => {
    const [word = '', ...more] = name.words
    const next = names[i + 1]
    const surname = next && sharing(row, name, next) ? next.words.at(-1) : undefined
    if (!next || !surname || more.length > 0 || surnames.has(word) || isAcronym(textAt(row, name.core.from)))
      return name
    const isGiven = isGivenName(word) && !isCountryOrState(word)
    if (!isGiven && !areKin(row, next)) return name
    return { ...name, kind: 'person', words: [word, surname], surname: { from: next.core.from + 1, to: next.core.to } }
  })
}

function sharing({ lower }: TokenRow, { to, title, courtesy, kind }: Name, next: Name): boolean {
  const isPair = lower[to] === 'and' && next.from === to + 1 && next.title === null && next.words.length === 2
  return isPair && title === null && courtesy === null && /^(?:person|unknown)$/.test(kind) && next.kind !== 'body'
}

/** "…, brothers from Kelmar,", or "The couple" in the sentence behind. */
function areKin(row: TokenRow, { to }: Name): boolean {
  const end = sentenceEnd(row, to)
  const isTold = (at: number) => {
    const { noun, plural } = readNoun(wordAt(row, at))
    return (plural && kin.has(noun)) || PAIRS.has(wordAt(row, at))
  }
  if (textAt(row, to) === ',' && (isTold(to + 1) || isTold(to + 2))) return true
  return wordAt(row, end) === 'the' && isTold(end + 1)
}

/** Two of one family. */
const PAIRS = words('couple duo newlyweds pair spouses')
