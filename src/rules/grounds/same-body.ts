import { commonNameWords } from '../../english/name-words.js'
import { countries, nationalities, usStates } from '../../english/places.js'
import { grouped } from '../../order/grouped.js'

/** The capitalised words of a name that tell it from others; short ones and those of every second body do not. */
const telling = (name: string) =>
  new Set(
    (name.match(/\p{Lu}[\p{L}\p{N}-]{2,}/gu) ?? [])
      .map(word => word.toLowerCase())
      .filter(word => !commonNameWords.has(word)),
  )

/** A state or a country is where bodies are: “a West Virginia official”, “European diplomats”. */
const placeWords = new Set(
  [...usStates, ...countries, ...nationalities].flatMap(place => place.toLowerCase().split(' ')),
)

/**
 * Prepares the question which things, in their order, can be of the same body or person as a printed name: all telling
 * words of the shorter name are in the other.
 *
 * @param nameOf what a thing, or its body, is called
 */
export function ofSameBody<T>(things: readonly T[], nameOf: (thing: T) => string): (name: string) => T[] {
  const called = things.map((thing, rank) => ({ thing, rank, words: telling(nameOf(thing)) }))
  const byWord = grouped(called.flatMap(each => [...each.words].map(word => [word, each] as const)))
  const count = (word: string) => byWord.get(word)?.length ?? 0
  const rarest = (telling: ReadonlySet<string>) => [...telling].sort((one, other) => count(one) - count(other))[0] ?? ''
  const byRarest = grouped(called.map(each => [rarest(each.words), each]))
  return name => {
    const asked = telling(name)
    const longer = byWord.get(rarest(asked)) ?? []
    const shorter = [...asked].flatMap(word => byRarest.get(word) ?? [])
    return [...new Set([...longer, ...shorter])]
      .filter(each => isWithin(asked, each.words))
      .sort((one, other) => one.rank - other.rank)
      .map(({ thing }) => thing)
  }
}

function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  // Nobody is called by a word in the middle of a name: “Marrow” is not “Ida Marrow Kemp”.
  const ends = [...more].filter((_, at) => at === 0 || at === more.size - 1)
  const isCalled = fewer.size > 1 ? [...fewer].every(word => more.has(word)) : ends.some(word => fewer.has(word))
  return isCalled && ![...fewer].every(word => placeWords.has(word))
}
