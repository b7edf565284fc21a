import { hypernyms } from '../../../english/hypernyms.js'

/** Whether a noun is wider than one of some others: "lawmaker" than "senator". */
export function isWider(noun: string, others: Iterable<string>): boolean {
  const narrower = hypernyms.get(noun)
  return narrower !== undefined && [...others].some(each => narrower.has(each))
}

/** Whether whoever is called by some nouns may be called by another: by one of these, or by a wider one. */
export const standsFor = (noun: string, others: ReadonlySet<string>): boolean =>
  others.has(noun) || isWider(noun, others)
