import type { Sentence } from '../model/sentence.js'
import { type AnonymityNote, findAnonymityNotes } from './survey/anonymity-notes/notes.js'
import { gatherNames } from './survey/directory/gather-names.js'
import type { Directory } from './survey/directory/named.js'
import { findNames } from './survey/names/find-names.js'
import { layTokens, type TokenRow } from './survey/words/token-row.js'

/** An article laid out for questions of who is who: its tokens in a row, the names they print, and why names are withheld. */
export interface Survey {
  readonly row: TokenRow
  readonly directory: Directory
  readonly notes: readonly AnonymityNote[]
}

/** Lays the tokens of an article in a row and gathers its names and the notes on names withheld. `text` is the prose that the sentences lie in. */
export function survey(text: string, sentences: readonly Sentence[]): Survey {
  const row = layTokens(text, sentences)
  return { row, directory: gatherNames(row, findNames(row)), notes: findAnonymityNotes(row) }
}
