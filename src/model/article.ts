import type { Range } from './range.js'

export type Format = 'markdown' | 'text' | 'html' | 'ninjs' | 'nitf' | 'newsml-g2'

/**
 * A run of prose and the place in the file it was printed at. `text` and the file's own words differ where the file
 * says them in mark-up: `&amp;` for `&`, a line break for a space.
 */
export interface Piece {
  readonly text: string
  /** Half-open, in UTF-16 units of the file as it is on disk. */
  readonly start: number
  readonly end: number
}

export type BlockKind = 'headline' | 'subheading' | 'paragraph' | 'list-item' | 'block-quotation'

/** A paragraph-like unit of prose: `Article.text` from `start` to `end` is what its pieces say, one after the other. */
export interface Block extends Range {
  readonly kind: BlockKind
  readonly pieces: readonly Piece[]
}

/** What a page says about itself; no word of it is ever a source. */
export interface Metadata {
  readonly title: string | null
  /** Names of the writers, as printed. */
  readonly byline: readonly string[]
  readonly dateline: string | null
  /** The news agency or outlet that publishes the article, where it says so: "Reuters" of "WASHINGTON (Reuters) -". */
  readonly outlet: string | null
  /**
   * Other staff lines, each as printed: "Additional reporting by …", "Photo: …"; notes of the desk about a news item.
   */
  readonly credits: readonly string[]
  /**
   * `news` unless the article says otherwise: `opinion`, `analysis`, `transcript`, `live-blog`, `obituary`,
   * `press-release`, or a genre of its own, in lower case with hyphens.
   */
  readonly genre: string
  /** ISO date of publication as the article states it. */
  readonly published: string | null
  readonly section: string | null
  /** The editors who, by the article's own account, know its unnamed sources and approved them. */
  readonly approvedBy: readonly string[]
  /** Address of the publisher's policy on unnamed sources (https://schema.org/unnamedSourcesPolicy). */
  readonly unnamedSourcesPolicy: string | null
}

/** Words of the prose that lead somewhere, half-open, in UTF-16 units of `Article.text`; never over two blocks. */
export interface Link extends Range {
  /** As the article has it: relative addresses stay so. */
  readonly address: string
}

/** An article as read: its prose, and where each word of it stands in the file. */
export interface Article {
  /** The path as the user gave it, with forward slashes; `-` for standard input. */
  readonly path: string
  readonly format: Format
  /** The file as it is on disk, decoded from UTF-8, a byte order mark included. */
  readonly file: string
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string
  /** The prose to audit: the blocks' texts, joined by blank lines. Markup, credits and boilerplate are left out. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** In reading order, without overlap. */
  readonly links: readonly Link[]
  readonly metadata: Metadata
}
