import { givenNames } from '../../../english/given-names.js'
import { type Stretch, type TokenRow, textOf } from '../words/token-row.js'

/** `unknown`: a capitalised run that its own words do not tell; the article may. */
export type NameKind = 'person' | 'body' | 'outlet' | 'place' | 'unknown'

/** A proper name as printed once. */
export interface Name extends Stretch {
  readonly kind: NameKind
  /** The name without title: "Mireille Ortolan" of "Deputy Mayor Mireille Ortolan". */
  readonly core: Stretch
  /** The core's words, lower case, hyphens joined, no "the" in front. */
  readonly words: readonly string[]
  /** Titles printed before it with capitals, or null: "Deputy Mayor". */
  readonly title: Stretch | null
  /** A courtesy title in front: "mr". */
  readonly courtesy: string | null
  /** "jay" of "George “Jay” Quill", which is none of the words. */
  readonly nickname: string | null
  /** "Voss" of "Imre" in "Imre and Bela Voss", where the surname stands behind another's name. */
  readonly surname?: Stretch
}

/** Whether a token, by its index, belongs to any name. */
export type InName = (at: number) => boolean

/** A name without title, in the article's words: "Imre Voss" of "Imre and Bela Voss". */
export const nameText = (row: TokenRow, { core, surname }: Name): string =>
  surname ? `${textOf(row, core)} ${textOf(row, surname)}` : textOf(row, core)

/** A given name that a list has, lower case. */
export const isGivenName = (word: string): boolean => givenNames.has(word)

/** "NATO", "U.S.", "MPs". */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(text) || /^\p{Lu}{2,}[a-z]?\p{Lu}*$/u.test(text)
}
