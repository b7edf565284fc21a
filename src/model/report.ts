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
  sources: ReportSource[]
  attributions: ReportAttribution[]
  claims: ReportClaim[]
  nonResponses: ReportNonResponse[]
  rules: ReportRule[]
  findings: ReportFinding[]
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
/**
 * A place in the file as it is on disk: half-open, in UTF-16 units; line and column of its start, from 1.
 */
export interface Span {
  start: number
  end: number
  line: number
  column: number
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
    by: 'comment' | 'file' | 'editor'
    reason: string
  }
}
export interface ReportEvidence {
  what: string
  text: string
  span: Span
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
  }
}
