import { isCommunication } from './communication-words.js'
import { dice } from './dice.js'
import { wordSpans, wordsIn } from './scored-words.js'
import type { CodePoints, MarkedAttribution } from './standoff.js'

export const ROLES = ['source', 'cue', 'content'] as const
type Role = (typeof ROLES)[number]

/** An attribution as sets of words. */
export type Worded = Readonly<Record<Role, ReadonlySet<number>>> & {
  readonly marked: MarkedAttribution
  /** Each contiguous span as the list of its words; spans without a word are none. */
  readonly spans: Readonly<Record<Role, ReadonlySet<string>>>
  readonly communication: boolean
}

/** An attribution that people marked, and the one that was predicted for it. */
export type Pair = readonly [gold: Worded, predicted: Worded]

/** Prepares reading the attributions of one file as words. */
export function wording(file: string): (marked: MarkedAttribution) => Worded {
  const words = wordSpans(file)
  const signs = [...file]
  const spansOf = (ranges: readonly CodePoints[]) =>
    new Set(ranges.map(range => [...wordsIn([range], words)].join()).filter(key => key !== ''))
  return marked => ({
    marked,
    ...ofRoles(role => wordsIn(marked[role], words)),
    spans: ofRoles(role => spansOf(marked[role])),
    communication: isCommunication(marked.cue.map(([start, end]) => signs.slice(start, end).join('')).join(' … ')),
  })
}

const ofRoles = <Value>(of: (role: Role) => Value): Record<Role, Value> => ({
  source: of('source'),
  cue: of('cue'),
  content: of('content'),
})

/** Pairs attributions by how far their contents overlap, the best first; sources decide between equals. */
export function paired(gold: readonly Worded[], predicted: readonly Worded[]): readonly Pair[] {
  const candidates: { readonly pair: Pair; readonly likeness: number }[] = []
  for (const one of gold)
    for (const other of predicted) {
      const overlap = dice(one.content, other.content)
      if (overlap < 0.5 || one.content.size + other.content.size === 0) continue
      candidates.push({ pair: [one, other], likeness: overlap + dice(one.source, other.source) * 0.01 })
    }
  candidates.sort((a, b) => b.likeness - a.likeness)
  const taken = new Set<Worded>()
  const pairs: Pair[] = []
  for (const { pair } of candidates) {
    if (pair.some(own => taken.has(own))) continue
    for (const own of pair) taken.add(own)
    pairs.push(pair)
  }
  return pairs
}
