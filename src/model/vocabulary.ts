/** What a newsroom knows of its own articles that no list of English does. */
export interface Vocabulary {
  /** Verbs that report what somebody said: infinitives, and irregular forms. */
  readonly reportingVerbs: readonly string[]
  /** Names of news outlets. */
  readonly outlets: readonly string[]
  /** Who speaks officially for a body: names, or what the articles call them. */
  readonly spokespeople: readonly string[]
  /** The outlet that publishes the articles: what it says of itself is no source. */
  readonly house: string | null
}
