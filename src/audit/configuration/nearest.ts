import { distance } from 'fastest-levenshtein'

/**
 * What was probably meant by a word that is none of the known ones, as a sentence for the user.
 *
 * @param command lists the known ones, where they are too many for a sentence: `explain`
 */
export function nearest(word: string, known: readonly string[], command?: string): string {
  const [best] = known.toSorted((one, other) => distance(word, one) - distance(word, other))
  // More than half of the word mistyped is another word.
  if (best !== undefined && distance(word, best) <= Math.ceil(word.length / 2)) return `Did you mean "${best}"?`
  if (command !== undefined) return `"attribution-audit ${command}" lists them all.`
  return known.length > 0 ? `Known are ${known.join(', ')}.` : 'Leave it out.'
}
