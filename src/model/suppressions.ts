/* Generated from schemas/suppressions.schema.json by `npm run update`. Edit the schema, not this file. */

/**
 * Findings that a newsroom lives with: attribution-audit.suppressions.json.
 */
export interface Suppressions {
  $schema?: string
  /**
   * By the path of the article, relative to this file, with forward slashes.
   */
  articles: {
    [k: string]: FileSuppression[]
  }
}
export interface FileSuppression {
  rule: string
  /**
   * Of the finding, as the report has it.
   */
  fingerprint: string
  reason: string
  /**
   * What the finding said, for people.
   */
  message?: string
}
