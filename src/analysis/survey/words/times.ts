/** "week", "mornings", "yesterday": a noun that tells when, and so neither who speaks nor what somebody is. */
export const isTime = (word: string): boolean => TIMES.test(word)

const TIMES =
  /^(?:(?:day|night|morning|afternoon|evening|week|weekend|month|year|season|time|moment|hour|minute)s?|today|tomorrow|yesterday)$/

/** "yesterday", "tonight": the day of an article, or the one beside it. */
export const isDay = (word: string): boolean => /^(?:today|tomorrow|tonight|yesterday)$/.test(word)
