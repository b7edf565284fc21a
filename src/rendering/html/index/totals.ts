import { byCodeUnit } from '../../../order/by-code-unit.js'
import type { Digest } from '../../digest.js'

/** Counts over several articles. */
interface Totals {
  readonly articles: number
  readonly claims: number
  /** Claims that rest on unnamed people alone. */
  readonly unnamed: number
  readonly singleSource: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly nonResponses: number
}

/** Adds up what articles have. */
export function totalsOf(digests: readonly Digest[]): Totals {
  const sum = (count: (digest: Digest) => number) => digests.reduce((total, digest) => total + count(digest), 0)
  return {
    articles: digests.length,
    claims: sum(({ claims }) => claims),
    unnamed: sum(({ anonymousClaims }) => anonymousClaims),
    singleSource: sum(({ singleSourceClaims }) => singleSourceClaims),
    errors: sum(({ findings }) => findings.error),
    warnings: sum(({ findings }) => findings.warning),
    notes: sum(({ findings }) => findings.note),
    nonResponses: sum(({ nonResponses }) => nonResponses),
  }
}

/** A group of articles by what they have in common; null where they do not say. */
export type Group = readonly [key: string | null, digests: readonly Digest[]]

/** The groups with most claims on unnamed people first, those of unknown key last. */
export function heaviestFirst(groups: Iterable<Group>): readonly Group[] {
  const weight = ([key, digests]: Group) => (key === null ? -1 : totalsOf(digests).unnamed)
  return [...groups].toSorted(
    (a, b) => weight(b) - weight(a) || b[1].length - a[1].length || byCodeUnit(a[0] ?? '', b[0] ?? ''),
  )
}
