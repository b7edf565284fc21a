import type { Directory, Person } from '../directory/named.js'
import type { TokenRow } from '../words/token-row.js'

/** Where the questions and answers of an interview begin, as a token, and who answers. */
export interface Interview {
  readonly from: number
  readonly person: Person
}

/** How many sentences introduce an interview at most. */
const INTRODUCTION = 30
/** "The conversation has been edited for length and clarity." */
const EDITED = /\b(?:conversation|exchange|interview|transcript)\b.{0,40}\b(?:condensed|edited|lightly)\b/i

/** The interview that an article prints, if it says so: of the person whom its introduction names most. */
export function interviewIn(row: TokenRow, { people }: Directory): Interview | null {
  const note = row.sentences
    .slice(0, INTRODUCTION)
    .findIndex(({ start, end }) => EDITED.test(row.text.slice(start, end)))
  const from = row.first[note + 1]
  if (note < 0 || from === undefined) return null
  const printings = (person: Person) => person.names.filter(name => name.from < from).length
  const [person] = people.toSorted((one, other) => printings(other) - printings(one))
  return person && printings(person) > 0 ? { from, person } : null
}
