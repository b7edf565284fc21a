import { distance } from 'fastest-levenshtein'
import { genreOf, genreTerms, knownGenres } from '../../reading/genre.js'

/** One letter in so many may be mistyped; in a shorter word that makes another: "life" is not "live". */
const LETTERS_TO_A_SLIP = 6

/**
 * The genre that was probably meant by one that is unknown: "opinion" by "opinoin", or by "editoral". Undefined for the
 * known ones, and for what may be a newsroom's own.
 */
export function genreMeant(genre: string): string | undefined {
  if (knownGenres.includes(genre)) return undefined
  const term = genreTerms.find(each => slips(genre, each) * LETTERS_TO_A_SLIP <= each.length)
  return term === undefined ? undefined : (genreOf(term) ?? undefined)
}

/** Letters too many, missing or wrong; two that changed places are one slip. */
function slips(word: string, meant: string): number {
  const swapped = Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2))
  return Math.min(distance(word, meant), ...swapped.map(each => 1 + distance(each, meant)))
}
