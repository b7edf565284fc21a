import { papers, textFamilies } from '../../../english/text-families.js'

/** Whether a noun can pick up a text of another: "the poll" a survey, "the document" an affidavit. */
export function isSameText(noun: string, other: string): boolean {
  if (noun === 'document') return papers.has(other)
  const family = textFamilies.get(noun)
  return family !== undefined && family === textFamilies.get(other)
}
