import type { Article } from '../../model/article.js'
import type { Sentence } from '../../model/sentence.js'
import { gatherNames } from './directory.js'
import type { Directory } from './named.js'
import { findNames } from './names.js'
import { layTokens, type TokenRow } from './token-row.js'

/** An article laid out for questions of who is who. */
export interface Survey {
  readonly row: TokenRow
  readonly directory: Directory
}

const surveys = new WeakMap<readonly Sentence[], Survey>()

/** Tokens in a row and the names they print; made once for the sentences of an article. */
export function survey(article: Article, sentences: readonly Sentence[]): Survey {
  const known = surveys.get(sentences)
  if (known) return known
  const row = layTokens(article.text, sentences)
  const made = { row, directory: gatherNames(row, findNames(row)) }
  surveys.set(sentences, made)
  return made
}
