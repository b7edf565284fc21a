/** A set of the words in a block of text: word lists read as prose, one entry a word. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
