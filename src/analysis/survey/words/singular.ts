import { irregularPlurals } from '../../../english/irregular-plurals.js'

/**
 * A noun's singular and whether it was a plural. `known` decides between the possible singulars ("aides" is of
 * "aide", "coaches" of "coach"); a word known as it stands is no plural ("boss", "business").
 */
export function singular(word: string, known: (noun: string) => boolean): { noun: string; plural: boolean } {
  const irregular = irregularPlurals.get(word) ?? irregularEnding(word)
  if (irregular) return { noun: irregular, plural: irregular !== word }
  if (known(word) || !word.endsWith('s') || word.endsWith('ss')) return { noun: word, plural: false }
  // "ads", but not "gas"
  if (word.length < 4 && !known(word.slice(0, -1))) return { noun: word, plural: false }
  const candidates = [word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/es$/, '')]
  return { noun: candidates.find(each => each !== word && known(each)) ?? guess(word), plural: true }
}

/** The singular of a word that may be the plural of one of some nouns. */
export const singularIn = (nouns: ReadonlySet<string>, word: string): string =>
  singular(word, each => nouns.has(each)).noun

/** "congressmen", "businesswomen", "mothers-in-law" */
function irregularEnding(word: string): string | undefined {
  if (/^\w+s-in-law$/.test(word)) return word.replace('s-', '-')
  return word.length > 5 && word.endsWith('men') && !word.endsWith('ement') ? `${word.slice(0, -2)}an` : undefined
}

function guess(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
