import type { GenreReason } from '../model/genre.js'
import type {
  Report,
  ReportAttribution,
  ReportNonResponse,
  ReportRule,
  ReportSource,
  Severity,
} from '../model/report.js'

/** What people read for the report's terms. */
const CLASS_WORDS: Readonly<Record<ReportSource['class'], string>> = {
  'named-person': 'named person',
  organization: 'organization',
  'unnamed-person': 'unnamed person',
  collective: 'collective',
  document: 'document',
  media: 'news outlet',
  author: 'the author',
}

export const NON_RESPONSE_WORDS: Readonly<Record<ReportNonResponse['outcome'], string>> = {
  declined: 'declined to comment',
  'no-response': 'did not respond',
  unreachable: 'was unavailable or could not be reached',
}

export const RULE_OUTCOME_WORDS: Readonly<Record<ReportRule['outcome'], string>> = {
  failed: 'failed',
  'needs-review': 'cannot tell, left to an editor',
  error: 'broke down',
  passed: 'passed',
  'not-applicable': 'not applicable',
}

export const MANNER_WORDS: Readonly<Record<ReportAttribution['manner'], string>> = {
  direct: 'quoted',
  indirect: 'paraphrased',
  mixed: 'partly quoted',
}

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** "1 claim", "2 claims". */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`
}

/** "A vague collective", where a sentence or a line begins. */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The class of a source, as its number has it: "spokesperson", "unnamed person", "4 unnamed people". */
export function classOf({ class: kind, count, spokesperson }: ReportSource): string {
  if (kind !== 'unnamed-person') return CLASS_WORDS[kind]
  if (count === 'many') return spokesperson ? 'spokespeople' : 'unnamed people, no number given'
  if (count !== null && count > 1) return `${count} ${spokesperson ? 'spokespeople' : 'unnamed people'}`
  return spokesperson ? 'unnamed spokesperson' : CLASS_WORDS[kind]
}

/** How many people stand behind a source or a claim; a dash for bodies, texts and outlets. */
export function peopleOf(count: number | 'many' | null): string {
  return count === null ? '—' : `${count}`
}

const GENRE_REASON: GenreReason = 'The article is '

/** What the reader of a report that is no news report should know of its rules; nothing for news. */
export function genreNote({ article: { genre }, rules }: Report): string {
  if (genre === 'news') return ''
  const isAny = rules.some(({ outcome, reason }) => outcome === 'not-applicable' && reason?.startsWith(GENRE_REASON))
  return `Read as “${genre}”: ${isAny ? 'rules that do not apply to the genre are set aside' : 'all rules apply to it'}.`
}
