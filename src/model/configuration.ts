/* Generated from schemas/config.schema.json by `npm run update`. Edit the schema, not this file. */

/**
 * What is less certain than this, from 0 to 1, is no finding.
 */
export type Certainty = number
export type RuleSeverity = 'error' | 'warning' | 'note' | 'off'

/**
 * What a newsroom sets: attribution-audit.config.json, or the key attribution-audit of a package.json.
 */
export interface Configuration {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string
  /**
   * Presets by name and other configurations by path, relative to this file; each is laid over those before it. Without it: recommended.
   */
  extends?: string | string[]
  certainty?: Certainty
  rules?: RuleSettings
  genres?: GenreRules
  /**
   * The outlet that publishes the articles: what it says of itself is no source.
   */
  house?: string
  /**
   * Names of news outlets.
   */
  outlets?: string[]
  /**
   * People who speak officially for a body, by name or as the articles call them: “palace aide”.
   */
  spokespeople?: string[]
  /**
   * Verbs that report what somebody said, in the infinitive; irregular forms beside it.
   */
  reportingVerbs?: string[]
  /**
   * What holds for some articles alone; each is laid over all before it.
   */
  overrides?: Override[]
}
/**
 * By rule id: a severity, or a severity with options.
 */
export interface RuleSettings {
  [k: string]: RuleSeverity | SeverityAndOptions
}
export interface SeverityAndOptions {
  severity?: RuleSeverity
  options?: {
    [k: string]: boolean | number | string | string[]
  }
}
/**
 * By genre: the rules that do not apply to it, in place of those that usually do not.
 */
export interface GenreRules {
  [k: string]: string[]
}
export interface Override {
  /**
   * Globs, relative to this file.
   *
   * @minItems 1
   */
  files: [string, ...string[]]
  certainty?: Certainty
  rules?: RuleSettings
  genres?: GenreRules
}
