import { isOutletWord } from '../../english/outlet-names.js'
import type { Range } from '../../model/range.js'

/** Where a sentence says that an outlet “has learned” something, unless from somebody: “The Sentinel has learned”. */
export function hasLearned({ start, end }: Range, text: string): Range | undefined {
  const printed = text.slice(start, end)
  if (!printed.includes(' learned')) return undefined
  const found = LEARNED.exec(printed)
  const [, outlet = '', words = ''] = found ?? []
  if (found === null || !isOutletWord(outlet.toLowerCase())) return undefined
  if (/ from /.test(printed.slice(found.index))) return undefined
  const at = start + found.index + found[0].length - words.length
  return { start: at, end: at + words.length }
}

const LEARNED = /(?<![\p{L}-])(\p{Lu}[\p{L}-]*) (ha(?:s|ve) learned)\b/u
