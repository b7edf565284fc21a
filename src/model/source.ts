import type { Range } from './range.js'

/** Who or what stands behind an attribution. */
export type SourceClass =
  | 'named-person'
  | 'organization'
  | 'unnamed-person'
  | 'collective'
  | 'document'
  | 'media'
  | 'author'

/** The article's own words, with their place. */
export interface Quote extends Range {
  readonly text: string
}

/** A source resolved over the whole article. */
export interface Source {
  /** `S1`, `S2`, … in the order of their first mention. */
  readonly id: string
  /** Its fullest designation: "four sources briefed on the matter". */
  readonly label: string
  /** The name of a named person, body, text or outlet, without title; null for the others. */
  readonly name: string | null
  readonly class: SourceClass
  /** Speaks officially for a body: somebody unnamed of whom the article says so, or whom the newsroom lists as such. */
  readonly spokesperson: boolean
  /** How many people stand behind it; null for bodies, texts and outlets. */
  readonly count: number | 'many' | null
  /** The post held and where: "deputy assistant secretary of state". */
  readonly title: Quote | null
  /** The body spoken for or belonged to. */
  readonly affiliation: Quote | null
  /** What else makes the source apt to speak: role in the event, expertise, stake, lived experience. */
  readonly justification: Quote | null
  /** How it knows: "briefed on the matter", "who attended the meeting". */
  readonly basisOfKnowledge: Quote | null
  readonly anonymity: {
    /** The printed words on why the name is withheld. */
    readonly reason: Quote | null
    /** The "because" inside them. */
    readonly motive: Quote | null
  }
  /** The source that this one is a part of: "two of the sources". */
  readonly subsetOf: string | null
  /** Sources that the article says this is not: "a separate official". */
  readonly distinctFrom: readonly string[]
  readonly mentions: readonly Range[]
  /** Why its mentions are one source, one line a step. */
  readonly because: readonly string[]
}
