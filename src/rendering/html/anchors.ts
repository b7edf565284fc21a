/**
 * What has an address on the page. A claim, a non-response and a finding have two: its mark in the article, and the
 * entry that says more about it.
 */
type Addressed = 'claim' | 'note' | 'answer-mark' | 'answer' | 'finding-mark' | 'finding' | 'source'

/**
 * The id of a thing on the page: `claim-C3`, `source-S2`. Whatever the report calls it, only letters, digits, hyphens
 * and underscores come out, and different names stay different.
 */
export function anchor(kind: Addressed, name: string | number): string {
  const safe = [...`${name}`].map(character =>
    /[A-Za-z0-9]/.test(character) ? character : `_${character.codePointAt(0)?.toString(16)}_`,
  )
  return `${kind}-${safe.join('')}`
}
