import { smallWords } from '../../english/function-words.js'
import type { SourcedAttribution } from '../../model/attribution.js'

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
/** Two contents with fewer words of weight than this never tell enough to be called the same. */
const FEWEST = 4

/** Groups attributions that say the same in nearly the same words; in reading order of each group's first. */
export function sameClaims(text: string, attributions: readonly SourcedAttribution[]): SourcedAttribution[][] {
  const groups: SourcedAttribution[][] = []
  const byKey = new Map<string, SourcedAttribution[]>()
  for (const attribution of attributions) {
    const words = weightyWords(text, attribution)
    const key = [...new Set(words)].sort().join(' ')
    const known = words.length >= FEWEST ? byKey.get(key) : undefined
    if (known) known.push(attribution)
    else {
      const group = [attribution]
      groups.push(group)
      if (words.length >= FEWEST) byKey.set(key, group)
    }
  }
  return groups
}

/** The words that a claim stands on: negations and numbers are among them, so that they can never differ. */
function weightyWords(text: string, { content }: SourcedAttribution): string[] {
  return content
    .flatMap(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'").match(WORD) ?? [])
    .filter(word => !smallWords.has(word))
    .map(word => word.replace(/(?<=[a-z]{3})(?:ed|ing|es|s)$/, ''))
}
