const clock = '(?:[01]?\\d|2[0-3])(?:[.:][0-5]\\d)?\\s?[ap]\\.?m\\.?|(?:[01]?\\d|2[0-3])[.:][0-5]\\d'
const zone = ' (?:[A-Z]{2,4}|h)'
const opening = new RegExp(`^(?:${clock})(?:${zone})?(?:\\s{0,2}[:—–-])?\\s{1,3}(?=["“‘']?\\p{Lu})`, 'u')
const alone = new RegExp(`^(?:${clock})${zone}[:—–-]?$`, 'u')

/**
 * The length of the time that an entry of a live blog opens with: "11.40am Flood warnings", "14:05 GMT — Police"; or 0.
 * Alone in its line, a time with its zone is all of it: "14.31 GMT".
 */
export function entryTime(text: string): number {
  return (alone.exec(text) ?? opening.exec(text.slice(0, 60)))?.[0].length ?? 0
}
