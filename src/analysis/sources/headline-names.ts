import { femaleNames, maleNames } from '../../english/given-names.js'
import type { Name } from './name.js'
import type { Stretch, TokenRow } from './token-row.js'

const CAPITAL = /^\p{Lu}/u

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
