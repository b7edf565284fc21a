import { formsOfBe, smallWords, tonelessWords } from '../../english/function-words.js'
import type { SourcedAttribution } from '../../model/attribution.js'

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
/** Two contents with fewer words of weight than this never tell enough to be called the same. */
const FEWEST = 4

/**
 * Groups attributions that say the same in nearly the same words; in reading order of each group's first. The order of
 * words counts: “Voss cheated Orrel” and “Orrel cheated Voss” are two claims, and so is “Voss was cheated by Orrel”.
 */
export function sameClaims(text: string, attributions: readonly SourcedAttribution[]): SourcedAttribution[][] {
  const groups: SourcedAttribution[][] = []
  const byKey = new Map<string, SourcedAttribution[]>()
  for (const attribution of attributions) {
    const words = tellingWords(text, attribution)
    const key = words.map(plain).join(' ')
    const tellsEnough = words.filter(word => !smallWords.has(word)).length >= FEWEST
    const known = tellsEnough ? byKey.get(key) : undefined
    if (known) known.push(attribution)
    else {
      const group = [attribution]
      groups.push(group)
      if (tellsEnough) byKey.set(key, group)
    }
  }
  return groups
}

/** The words that a claim stands on: negations, numbers and prepositions are among them, so that these can never differ. */
function tellingWords(text: string, { content }: SourcedAttribution): string[] {
  return content
    .flatMap(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'").match(WORD) ?? [])
    .filter(word => !tonelessWords.has(word))
}

/** A word without number and tense. */
const plain = (word: string): string => (formsOfBe.has(word) ? 'be' : word.replace(/(?<=[a-z]{3})(?:ed|ing|es|s)$/, ''))
