/* Generated from schemas/corrections.schema.json by `npm run update`. Edit the schema, not this file. */

/**
 * The article’s words, as its prose has them; white space does not count.
 */
export type Words = string
/**
 * Which place is meant, from 1, where the article prints the words more than once.
 */
export type Occurrence = number
export type Reason = string

/**
 * What an editor knows better than the machine about one article: NAME.audit.json beside it.
 */
export interface Corrections {
  $schema?: string
  corrections: (NoAttribution | SourceIdentity | SecondSource)[]
}
/**
 * Nobody is said to have said this.
 */
export interface NoAttribution {
  kind: 'no-attribution'
  words: Words
  occurrence?: Occurrence
  /**
   * The editor who decided.
   */
  by: string
  reason?: Reason
}
/**
 * These words mean a source that the article has elsewhere, or a person whom it names elsewhere.
 */
export interface SourceIdentity {
  kind: 'source'
  words: Words
  occurrence?: Occurrence
  /**
   * A name, or words that the article prints for the other source.
   */
  is: string
  by: string
  reason?: Reason
}
/**
 * Another source, which the article does not print, bears the claim out.
 */
export interface SecondSource {
  kind: 'second-source'
  words: Words
  occurrence?: Occurrence
  /**
   * As the report may call it.
   */
  source: string
  class: 'named-person' | 'organization' | 'unnamed-person' | 'document' | 'media'
  /**
   * Who checked it.
   */
  by: string
  reason?: Reason
}
