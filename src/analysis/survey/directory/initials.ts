const SMALL = new Set(['of', 'for', 'and', '&', 'the', 'on', 'to', 'a', 'an'])

/** "Securities and Exchange Commission" -> "sec" */
export function initials(words: readonly string[]): string {
  if (words.length < 2) return ''
  return words
    .filter(word => !SMALL.has(word))
    .map(word => word[0] ?? '')
    .join('')
}

/** What a body's name may be cut down to: its initials, and their endings ("HUD" of a department's "DHUD"). */
export function acronyms(words: readonly string[]): string[] {
  const whole = initials(words)
  return [...whole].map((_, at) => whole.slice(at)).filter(each => each.length > 2 || each === whole)
}
