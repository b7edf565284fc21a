/* Generated from schemas/report.schema.json by `npm run update`. Edit the schema, not this file. */

export type Ids = string[]
/**
 * In reading order.
 */
export type Spans = Span[]
export type Certainty = number
export type Severity = 'error' | 'warning' | 'note'

/**
 * A sourcing audit of one article. Two runs on the same input are equal byte for byte.
 */
export interface Report {
  tool: {
    name: 'attribution-audit'
    version: string
  }
  article: ReportArticle
  settings: ReportSettings
  corrections: ReportCorrection[]
  sources: ReportSource[]
  attributions: ReportAttribution[]
  claims: ReportClaim[]
  nonResponses: ReportNonResponse[]
  rules: ReportRule[]
  findings: ReportFinding[]
  suppressions: ReportSuppression[]
  summary: ReportSummary
}
export interface ReportArticle {
  /**
   * As the user gave it, relative, with forward slashes; - for standard input.
   */
  path: string
  sha256: string
  format: 'markdown' | 'text' | 'html' | 'ninjs' | 'nitf' | 'newsml-g2'
  title: string | null
  byline: string[]
  dateline: string | null
  /**
   * The news agency or outlet that publishes the article, where it says so.
   */
  outlet: string | null
  credits: string[]
  genre: string
  published: string | null
  section: string | null
  words: number
  sentences: number
  /**
   * Where in the file, in UTF-16 units and in order, characters stand that take two units: what a reader needs to count in Unicode code points. Mostly empty.
   */
  astral: number[]
  /**
   * Where in the file, in UTF-16 units and in order, lines start: what a reader needs to tell the line and column of any place.
   */
  lineStarts: number[]
  /**
   * The prose that was audited.
   */
  blocks: ReportBlock[]
}
export interface ReportBlock {
  kind: 'headline' | 'subheading' | 'paragraph' | 'list-item' | 'block-quotation'
  pieces: Piece[]
}
/**
 * A run of prose and the place in the file, in UTF-16 units, that prints it. Text and file differ where the file says it in mark-up.
 */
export interface Piece {
  text: string
  start: number
  end: number
}
/**
 * What the newsroom set.
 */
export interface ReportSettings {
  /**
   * Relative path of the file, with forward slashes; null where there is none.
   */
  configuration: string | null
  /**
   * Those it rests on, each laid over those before it.
   */
  presets: string[]
}
/**
 * An editor’s decision on what the machine found, made before the rules ran.
 */
export interface ReportCorrection {
  /**
   * In a sentence.
   */
  decision: string
  /**
   * The article’s words that it is about.
   */
  words: string
  /**
   * The editor.
   */
  by: string
  reason: string | null
  /**
   * stale: the text under it has changed.
   */
  outcome: 'applied' | 'stale'
  /**
   * Why it is stale, and what to do.
   */
  problem: string | null
  span: Span | null
}
/**
 * A place in the file as it is on disk: half-open, in UTF-16 units; line and column of its start, from 1.
 */
export interface Span {
  start: number
  end: number
  line: number
  column: number
}
/**
 * Who or what stands behind attributions, resolved over the whole article.
 */
export interface ReportSource {
  id: string
  /**
   * Its fullest designation.
   */
  label: string
  name: string | null
  class: 'named-person' | 'organization' | 'unnamed-person' | 'collective' | 'document' | 'media' | 'author'
  spokesperson: boolean
  /**
   * How many people stand behind it; null for bodies, texts and outlets.
   */
  count: number | 'many' | null
  /**
   * The post held, in the article's words.
   */
  title: string | null
  affiliation: string | null
  /**
   * What else makes the source apt to speak.
   */
  justification: string | null
  basisOfKnowledge: string | null
  anonymity: {
    reason: string | null
    motive: string | null
  }
  subsetOf: string | null
  distinctFrom: Ids
  mentions: Spans
  /**
   * Where the words of the description stand.
   */
  evidence: {
    [k: string]: Span
  }
  /**
   * Why its mentions are one source.
   */
  because: string[]
}
export interface ReportAttribution {
  id: string
  manner: 'direct' | 'indirect' | 'mixed'
  act: 'says' | 'shows' | 'thinks' | 'intends' | 'decides' | 'no-comment'
  source: Spans
  cue: Spans
  content: Spans
  sourceIds: Ids
  carriedOver: boolean
  /**
   * Hearsay: the sources whose words, by this source's account, the content is.
   */
  relays: string[]
  certainty: Certainty
  because: string[]
}
export interface ReportClaim {
  id: string
  content: Spans
  attributionIds: Ids
  support: {
    sourceIds: Ids
    people: number | 'many' | null
    independent: number
    basis: 'named' | 'unnamed' | 'mixed' | 'organization' | 'document' | 'media' | 'collective' | 'none'
  }
}
/**
 * A party that was asked and did not answer.
 */
export interface ReportNonResponse {
  party: string
  sourceId: string | null
  outcome: 'declined' | 'no-response' | 'unreachable'
  span: Span
}
/**
 * A rule that ran, passes included.
 */
export interface ReportRule {
  id: string
  title: string
  description: string
  advice: string
  severity: Severity
  outcome: 'passed' | 'failed' | 'needs-review' | 'not-applicable' | 'error'
  /**
   * Why it needs review, does not apply or crashed.
   */
  reason: string | null
  basis: ReportBasis[]
}
/**
 * A newsroom standard that a rule rests on.
 */
export interface ReportBasis {
  organization: string
  address: string
  /**
   * Of the copy that was read, as precisely as it is known.
   */
  date: string
  /**
   * primary: the organization's own page was read; secondary: someone else's copy or report of it.
   */
  grade: 'primary' | 'secondary'
}
export interface ReportFinding {
  /**
   * Of the words it stands on: survives edits elsewhere in the article.
   */
  fingerprint: string
  ruleId: string
  severity: Severity
  certainty: Certainty
  message: string
  span: Span
  evidence: ReportEvidence[]
  claimId: string | null
  sourceId: string | null
  /**
   * By which decision it does not count, or null.
   */
  suppressed: null | {
    by: 'comment' | 'file' | 'unchanged'
    reason: string
  }
}
export interface ReportEvidence {
  what: string
  text: string
  span: Span
}
/**
 * A decision that findings of a rule do not count: a comment in the article, or an entry of the suppressions file.
 */
export interface ReportSuppression {
  by: 'comment' | 'file'
  ruleId: string | null
  reason: string | null
  /**
   * Of the finding, in the suppressions file.
   */
  fingerprint: string | null
  /**
   * idle: its rule did not run or could not tell; unneeded: the rule found nothing there; broken: it is not understood, and suppresses nothing.
   */
  outcome: 'used' | 'idle' | 'unneeded' | 'broken'
  /**
   * What is wrong with it, and what to do.
   */
  problem: string | null
  /**
   * Of the comment.
   */
  span: Span | null
}
/**
 * Counts that a person would put in a table.
 */
export interface ReportSummary {
  attributions: number
  claims: number
  claimsByBasis: {
    [k: string]: number
  }
  /**
   * Claims that rest on unnamed people alone.
   */
  anonymousClaims: number
  /**
   * Claims with one independent source.
   */
  singleSourceClaims: number
  sources: number
  sourcesByClass: {
    [k: string]: number
  }
  nonResponses: number
  findings: {
    error: number
    warning: number
    note: number
    suppressed: number
    /**
     * On lines that have not changed, where changed lines alone were asked for.
     */
    unchanged: number
  }
}
