import { englishWords, otherLanguages, otherScripts } from '../english/frequent-words.js'

/** So much of an article tells its language. */
const sample = 5_000

/** Fewer words than these may be names or a headline; fewer than the second number take stronger evidence. */
const fewestWords = 10
const enoughWords = 40

/**
 * What a text that is not English looks like: the name of a language, or "no language that is known here"; null where
 * it is English, or too short to tell. English with many names or foreign quotations passes: a text must have next to
 * none of English's frequent words, or far more, and more different ones, of another language's.
 */
export function foreignLanguage(text: string): string | null {
  const start = text.slice(0, sample)
  const script = foreignScript(start)
  if (script !== null) return script
  // Most prose is English, and its frequent words between spaces show it before all its words are told apart.
  if (share(start.split(' '), englishWords) > 0.2) return null
  const words = (start.match(WORDS) ?? []).map(word => word.toLowerCase())
  const english = share(words, englishWords)
  // In English prose it is 0.3 to 0.4, and 0.05 for another language; in other prose 0.02, and 0.3 for its language.
  if (english > 0.2 || words.length < fewestWords) return null
  const [likeliest] = [...otherLanguages]
    .map(([language, known]) => ({ language, known, share: share(words, known) }))
    .sort((a, b) => b.share - a.share)
  const long = words.length >= enoughWords
  if (likeliest !== undefined && likeliest.share > Math.max(long ? 0.12 : 0.25, english * 2)) {
    const different = new Set(words.filter(word => likeliest.known.has(word))).size
    if (different >= (english === 0 ? 3 : 4)) return likeliest.language
  }
  return long && english < 0.05 ? 'no language that is known here' : null
}

/** Words in small letters, and those that open a sentence; names are capitalised anywhere, and tell nothing. */
const WORDS = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*|(?<=^|[.!?]["”»]?\s)\p{Lu}[\p{L}\p{M}]*/gu

function share(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter(word => known.has(word)).length / words.length
}

/** The language of most letters, where they are not Latin ones. */
function foreignScript(text: string): string | null {
  const others = text.replace(/[A-Za-z]+/g, '').length
  if (others * 2 < text.length) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters < 20 || latin * 2 > letters) return null
  for (const [script, language] of otherScripts) {
    const found = text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0
    if (found * 3 > letters) return language
  }
  return 'no language that is known here'
}
