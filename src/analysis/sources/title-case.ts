import { femaleNames, maleNames } from '../../english/given-names.js'
import type { Name } from './name.js'
import type { Stretch, TokenRow } from './token-row.js'

const WORD = /^\p{L}{4,}/u
const CAPITAL = /^\p{Lu}/u

/** "Quill Says the Harbor Plan Is Dead": nearly every long word has a capital, so that capitals tell nothing. */
export function isTitleCase(row: TokenRow, { from, to }: Stretch): boolean {
  let long = 0
  let capital = 0
  for (let at = from; at < to; at++) {
    const text = row.tokens[at]?.text ?? ''
    if (!WORD.test(text)) continue
    long++
    if (CAPITAL.test(text)) capital++
  }
  const shouts = capital === long && row.tokens.slice(from, to).every(token => !/\p{Ll}/u.test(token.text))
  return (long >= 4 && capital / long > 0.8) || (long >= 2 && shouts)
}

interface KnownName {
  readonly core: Stretch
  /** The name elsewhere in the article that prints these words; null for one known by its given name alone. */
  readonly like: Name | null
}

/** Names of the article that title-case sentences print again, and people known by a given name. */
export function knownNamesIn(row: TokenRow, headlines: readonly Stretch[], names: readonly Name[]): KnownName[] {
  const byFirst = new Map<string, { words: readonly string[]; name: Name }[]>()
  const add = (words: readonly string[], name: Name) => {
    const first = words[0] ?? ''
    const list = byFirst.get(first) ?? []
    if (!byFirst.has(first)) byFirst.set(first, list)
    if (list.length < 12 && !list.some(each => each.words.join(' ') === words.join(' '))) list.push({ words, name })
  }
  for (const name of names) {
    add(name.words, name)
    if (name.kind === 'person' && name.words.length > 1) add(name.words.slice(-1), name)
  }
  const found: KnownName[] = []
  for (const { from, to } of headlines) {
    for (let at = from; at < to; at++) {
      if (!CAPITAL.test(row.tokens[at]?.text ?? '')) continue
      const list = byFirst.get(row.lower[at] ?? '') ?? []
      const fits = list.filter(
        ({ words }) => at + words.length <= to && words.every((word, i) => row.lower[at + i] === word),
      )
      const longest = fits.reduce<(typeof fits)[number] | null>(
        (best, each) => (best && best.words.length >= each.words.length ? best : each),
        null,
      )
      const word = row.lower[at] ?? ''
      const given =
        !longest &&
        at + 1 < to &&
        (maleNames.has(word) || femaleNames.has(word)) &&
        CAPITAL.test(row.tokens[at + 1]?.text ?? '')
      if (!longest && !given) continue
      const core = { from: at, to: at + (longest?.words.length ?? 2) }
      found.push({ core, like: longest?.name ?? null })
      at = core.to - 1
    }
  }
  return found
}
