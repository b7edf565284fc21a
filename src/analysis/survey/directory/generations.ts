import { generations, nameSuffixes } from '../../../english/titles.js'

/** The words of a name, lower case. */
interface Worded {
  readonly words: readonly string[]
}

/** "jr" of "Hal Quill Jr.", or null. */
export function generationOf({ words }: Worded): string | null {
  const last = words.at(-1) ?? ''
  return generations.has(last) ? last : null
}

/** "hal quill" of "Hal Quill Jr." */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && nameSuffixes.has(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

/** "quill" of "Hal Quill Jr." */
export const surnameOf = ({ words }: Worded): string => withoutSuffix(words).at(-1) ?? ''
