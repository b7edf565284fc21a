import type { Analysis } from '../model/analysis.js'
import type { Format } from '../model/article.js'
import type { RuleOutcome, Severity } from '../model/finding.js'
import type { Range } from '../model/range.js'
import type { StandardKey } from './standards.js'

/** A layer of the analysis that a rule may read. */
export type Layer = keyof Analysis

/** What a newsroom may set about a rule, by name, with the values that hold where it sets nothing. */
export type Options = Readonly<Record<string, boolean | number | string | readonly string[]>>

/** What is wrong and what to do. Braces hold the blanks that the rule fills: `“{source}” is not named.` */
export interface Message {
  readonly text: string
  /** Where it is graver or lighter than what the rule mostly finds. */
  readonly severity?: Severity
}

export type Messages = Readonly<Record<string, Message>>

/** The blanks of a message: `'source' | 'party'` of “{source} speaks for {party}”. */
type Blank<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blank<Rest> : never

/** The article's words behind a finding, and what they are: "source", "claim". */
export interface Evidence {
  readonly what: string
  readonly at: Range
}

/** A place where a rule stops, with one of its messages and the words for each of the message's blanks. */
export type Stop<M extends Messages> = {
  readonly [Id in keyof M & string]: {
    readonly message: Id
    readonly words: Readonly<Record<Blank<M[Id]['text']>, string>>
    readonly at: Range
    /** In any order. The finding is known again by these words after the rest of the article was edited. */
    readonly evidence: readonly Evidence[]
    readonly certainty: number
    readonly claimId?: string | null
    readonly sourceId?: string | null
  }
}[keyof M & string]

/**
 * Why a rule has nothing to say of an article: nothing that the rule judges was found, or the rule cannot tell. The
 * reason tells what was looked for, “Nobody was found who …”: so it stays true where the analysis overlooked something.
 */
interface Abstention {
  readonly outcome: 'not-applicable' | 'needs-review'
  readonly reason: string
}

/** What a rule makes of an article: an empty list is a pass. */
export type Verdict<M extends Messages> = readonly Stop<M>[] | Abstention

/** A short article and what the rule must find in it: documentation that is executed. */
export type Example<MessageId extends string> = {
  /** What it is there to show. */
  readonly shows: string
  /** The file; in plain text, blank lines separate paragraphs. */
  readonly text: string
  /** Plain text unless it says otherwise: some rules read mark-up or what a page says about itself. */
  readonly format?: Format
} & (
  | {
      readonly kind: 'failing'
      /** In reading order, each with the words that the finding starts with. */
      readonly findings: readonly { readonly message: MessageId; readonly at: string }[]
    }
  | {
      readonly kind: 'passing'
    }
  | {
      /** Looks like a failing one. */
      readonly kind: 'near-miss'
      /** Where the rule does not pass it: it does not apply, or cannot tell. */
      readonly outcome?: Abstention['outcome']
    }
)

/**
 * How many of a rule's findings a reader judged right: true of the text, and worth stopping at for a
 * strict editor. They were drawn at even distances from those in 924 articles: PolNeAR's development
 * part (84) and its training part (840), from which the extraction of attributions was learned. A
 * rule that was mended for what they showed was read again on other findings, where it makes enough
 * of them; else those that are left were counted. On other articles the share will be somewhat lower.
 */
interface Precision {
  readonly right: number
  /** How many findings were read: some 30, or all that there were; of fewer than ten, the share says little. */
  readonly of: number
  /** ISO date. */
  readonly measured: string
}

/** Of a rule that stopped at nothing in those articles, or at too little, so that no share of its findings can be told. */
interface Silence {
  /** What it made of them instead, in sentences. */
  readonly silent: string
  /** ISO date. */
  readonly measured: string
}

/** What people and reports read of a rule. */
interface Documentation {
  /** The failing state, a noun; never renamed. The name of its file. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly advice: string
  /** The standards of newsrooms that it rests on, the most telling first. */
  readonly basis: readonly StandardKey[]
  readonly severity: Severity
  readonly precision: Precision | Silence
  readonly needs: readonly Layer[]
}

/** A rule as its file states it. */
export interface RuleDefinition<Needs extends Layer, M extends Messages, O extends Options> extends Documentation {
  readonly needs: readonly Needs[]
  readonly messages: M
  readonly options: O
  readonly examples: readonly Example<keyof M & string>[]
  /** Reads the layers that it needs and nothing else, and leaves them as they are. */
  readonly check: (layers: Pick<Analysis, Needs>, options: O) => Verdict<NoInfer<M>>
}

/** A rule as others use it: what its messages and options are is its own matter. */
export interface Rule extends Documentation {
  readonly messages: Messages
  readonly options: Options
  readonly examples: readonly Example<string>[]
  /** @param options those that differ from the rule's own */
  readonly check: (analysis: Analysis, options?: Options) => Outcome
}

/** A stop with its message filled in. */
export interface Remark {
  readonly message: string
  /** Which of the rule's messages it is. */
  readonly messageId: string
  /** The message's own, where it differs from the rule's. */
  readonly severity: Severity
  readonly at: Range
  readonly evidence: readonly Evidence[]
  readonly certainty: number
  readonly claimId: string | null
  readonly sourceId: string | null
}

export interface Outcome {
  readonly outcome: Exclude<RuleOutcome, 'error'>
  readonly reason: string | null
  readonly remarks: readonly Remark[]
}
