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

/** Whether two printed names can be those of the same body or person: all telling words of the shorter are in the other. */
export function isSameBody(one: string, other: string): boolean {
  const [fewer, more] = [telling(one), telling(other)].sort((a, b) => a.size - b.size)
  if (fewer === undefined || more === undefined || fewer.size === 0 || [...fewer].every(word => stateWords.has(word)))
    return false
  return [...fewer].every(word => more.has(word))
}
