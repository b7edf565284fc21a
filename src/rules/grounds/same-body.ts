import { usStates } from '../../english/places.js'

/** The capitalised words of a name that tell it from others; short ones and those of every second body do not. */
const telling = (name: string) =>
  new Set(
    (name.match(/\p{Lu}[\p{L}\p{N}-]{2,}/gu) ?? []).map(word => word.toLowerCase()).filter(word => !COMMON.has(word)),
  )

const COMMON = new Set(
  'some several many most other those these all spokesmen the department ministry office agency bureau committee council house senate state national federal united states american'.split(
    ' ',
  ),
)

/** A state is where bodies are: “a West Virginia official”, “a West Virginia businessman”. */
const stateWords = new Set([...usStates].flatMap(state => state.toLowerCase().split(' ')))

/**
 * Prepares the question which things, in their order, can be of the same body or person as a printed name: all telling
 * words of the shorter name are in the other.
 *
 * @param nameOf what a thing, or its body, is called
 */
export function ofSameBody<T>(things: readonly T[], nameOf: (thing: T) => string): (name: string) => T[] {
  const called = things.map((thing, rank) => ({ thing, rank, words: telling(nameOf(thing)) }))
  const byWord = new Map<string, typeof called>()
  for (const each of called)
    for (const word of each.words) {
      const others = byWord.get(word)
      if (others) others.push(each)
      else byWord.set(word, [each])
    }
  return name => {
    const words = telling(name)
    const sharing = new Set([...words].flatMap(word => byWord.get(word) ?? []))
    return [...sharing]
      .filter(each => isWithin(words, each.words))
      .sort((one, other) => one.rank - other.rank)
      .map(({ thing }) => thing)
  }
}

function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  return [...fewer].every(word => more.has(word)) && ![...fewer].every(word => stateWords.has(word))
}
