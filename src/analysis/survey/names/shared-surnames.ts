import { children, kin, parents } from '../../../english/kin.js'
import { isCountryOrState } from '../../../english/places.js'
import { kinshipTitles } from '../../../english/titles.js'
import { words } from '../../../english/words.js'
import { readNoun } from '../words/noun-kinds.js'
import { isPossessive, sentenceEnd, type TokenRow } from '../words/token-row.js'
import { textAt, wordAt } from '../words/words-at.js'
import { isAcronym, isGivenName, type Name } from './name.js'

/**
 * "Imre and Bela Voss": the first has the surname of the second, where both are told to be kin or the first is a given
 * name that is nobody's surname; "Quill and Bela Voss" are two of other names. So has "Mrs. Voss's son, Imre," where the
 * article goes on with "the younger Voss".
 */
export function withSharedSurnames(row: TokenRow, names: readonly Name[]): Name[] {
  // "Uncle Imre" has no surname
  const hasSurname = ({ words: each, title }: Name) =>
    each.length > 1 || (title !== null && !kinshipTitles.has(wordAt(row, title.from)))
  const surnames = new Set(names.filter(hasSurname).map(({ words: each }) => each.at(-1)))
  const ofGenerations = surnamesOfGenerations(row, names)
  return names.map((name, i) => {
    const [word = '', ...more] = name.words
    const parent = names[i - 1]
    if (parent && ofGenerations.has(parent.words.at(-1) ?? '') && isOwnKin(row, parent, name))
      return named(name, parent, parent.core.to - 1)
    const next = names[i + 1]
    const surname = next && sharing(row, name, next) ? next.words.at(-1) : undefined
    if (!next || !surname || more.length > 0 || surnames.has(word) || isAcronym(textAt(row, name.core.from)))
      return name
    const isGiven = isGivenName(word) && !isCountryOrState(word)
    if (!isGiven && !areKin(row, next)) return name
    return named(name, next, next.core.from + 1)
  })
}

/** A given name alone with the surname of another's name, which begins at `from`. */
const named = (name: Name, { core, words: each }: Name, from: number): Name => ({
  ...name,
  kind: 'person',
  words: [...name.words, each.at(-1) ?? ''],
  surname: { from, to: core.to },
})

/** "voss" of "the younger Voss": those of whom an article tells two apart. */
const surnamesOfGenerations = ({ lower }: TokenRow, names: readonly Name[]): ReadonlySet<string> =>
  new Set(
    names.filter(({ from }) => /^(?:elder|younger)$/.test(lower[from - 1] ?? '')).map(({ words: [word = ''] }) => word),
  )

/** "Mrs. Voss's son, Imre,": whoever is named alone behind a parent or a child. */
function isOwnKin(row: TokenRow, owner: Name, { from, title, courtesy, words: each }: Name): boolean {
  const noun = row.lower[from - 1] === ',' ? from - 2 : from - 1
  const isKin = children.has(wordAt(row, noun)) || parents.has(wordAt(row, noun))
  return isKin && noun === owner.to + 1 && isPossessive(row, owner.to) && each.length === 1 && !title && !courtesy
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
