import type { Name } from '../survey/names/name.js'
import { isDeterminer } from '../survey/words/post-nouns.js'
import { holdsTag, type Stretch, type TokenRow } from '../survey/words/token-row.js'
import { tagAt } from '../survey/words/words-at.js'

/** "Quill, Voss and Falk", "Quill, 58, and Voss": names with commas between are parties, each without its age or post. */
export function listedNames(row: TokenRow, { from, to }: Stretch, names: readonly Name[]): readonly Name[] {
  const last = names.at(-1)
  if (names.length < 2 || names[0]?.from !== from || last?.to !== to) return []
  for (const [i, name] of names.entries()) {
    const next = names[i + 1]
    if (!next || (row.lower[name.to] === ',' && (next.from === name.to + 1 || isAside(row, name, next)))) continue
    // "Quill | and | Voss"
    if (i !== names.length - 2 || row.lower[name.to] !== 'and' || next.from !== name.to + 1 || i === 0) return []
  }
  return names
}

/** "Quill |, 58, | Voss", "Quill |, the chair, and | Voss", "Quill |, and | Voss" */
function isAside(row: TokenRow, { to: from }: Stretch, { from: to }: Stretch): boolean {
  const hasAnd = row.lower[to - 1] === 'and'
  const end = hasAnd ? to - 2 : to - 1
  const isAge = end === from + 2 && tagAt(row, from + 1) === 'NUM'
  return row.lower[end] === ',' && (isAge || (hasAnd && !holdsTag(row, { from, to: end }, /^(?:AUX|CCONJ|VERB)$/)))
}

/** "The bank, the port and the mill": three or more, each behind its own article. */
export function listedNouns(row: TokenRow, { from, to }: Stretch): readonly Stretch[] {
  const found: Stretch[] = []
  let open = from
  for (let at = from; at < to; at++) {
    const isAnd = row.lower[at] === 'and'
    if (!isAnd && row.lower[at] !== ',') continue
    const next = row.lower[at + 1] === 'and' ? at + 2 : at + 1
    if (!isDeterminer(row, open) || !isDeterminer(row, next)) return []
    found.push({ from: open, to: at })
    open = next
    if (isAnd || next > at + 1) return found.length > 1 && isDeterminer(row, open) ? [...found, { from: open, to }] : []
  }
  return []
}
