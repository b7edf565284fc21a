/** Words that a message quotes at most, in UTF-16 units. */
const LONGEST = 90

/** How far the words are read; what is longer is cut before. */
const FAR = 20 * LONGEST

/** The article's words as a message quotes them: on one line, and cut between words where they are many. */
export function excerpt(words: string): string {
  const line = words.trim().slice(0, FAR).replace(/\s+/g, ' ')
  if (line.length <= LONGEST) return line
  const space = line.lastIndexOf(' ', LONGEST)
  return `${line.slice(0, space > 0 ? space : LONGEST).replace(/[\ud800-\udbff]$|[\s,;:—–-]+$/, '')} …`
}
