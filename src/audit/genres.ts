import type { GenreReason } from '../model/genre.js'

/** A genre that is no news report, and what that changes. */
interface Genre {
  /** As a sentence calls an article of it. */
  readonly called: string
  /** The rules that do not apply, each with the reason, a clause on the article. */
  readonly without: Readonly<Record<string, string>>
}

const itsWriterSpeaks = 'which is its writer’s own view'
const wordForWord = 'which gives the words of its speakers in the order they were spoken'
const unfinished = 'whose entries come in while the news does'
const looksBack = 'which looks back on a life that is over'
const oneIssuer = 'which speaks for the body that issues it'

/**
 * What does not apply to articles that are no news reports, by the genre that front matter, JSON-LD, ninjs or NewsML
 * state. Origin: our own judgement, after what each rule is for; a configuration may say otherwise. What protects
 * people (attacks from cover, accusations without an answer, invented names) applies to living people in every genre.
 */
export const genres: Readonly<Record<string, Genre>> = {
  opinion: {
    called: 'an opinion piece',
    without: {
      'unmarked-opinion': itsWriterSpeaks,
      'unattributed-claim': itsWriterSpeaks,
      'late-attribution': itsWriterSpeaks,
      'one-sided-sourcing': itsWriterSpeaks,
      'single-source': itsWriterSpeaks,
    },
  },
  analysis: {
    called: 'an analysis',
    without: { 'unmarked-opinion': 'which is marked as its writer’s reading of the news' },
  },
  transcript: {
    called: 'a transcript',
    without: {
      'abutting-quotations': wordForWord,
      'late-speaker': wordForWord,
      'late-attribution': wordForWord,
      'unattributed-quotation': wordForWord,
      'unattributed-claim': wordForWord,
      'missing-position': wordForWord,
      'missing-byline': wordForWord,
      'one-sided-sourcing': wordForWord,
      'single-source': wordForWord,
      hearsay: wordForWord,
    },
  },
  'live-blog': {
    called: 'a live blog',
    without: {
      'late-attribution': unfinished,
      'anonymous-lead': unfinished,
      'abutting-quotations': unfinished,
      'missing-position': unfinished,
    },
  },
  obituary: {
    called: 'an obituary',
    without: {
      'unanswered-accusation': looksBack,
      'one-sided-sourcing': looksBack,
      'late-attribution': looksBack,
      'unattributed-claim': looksBack,
      'single-source': looksBack,
    },
  },
  'press-release': {
    called: 'a press release',
    without: {
      'single-source': oneIssuer,
      'one-sided-sourcing': oneIssuer,
      'unattributed-claim': oneIssuer,
      'late-attribution': oneIssuer,
      'missing-byline': oneIssuer,
      'missing-source-policy': oneIssuer,
    },
  },
}

/**
 * Why a rule does not apply to articles of a genre, as a sentence; null where it does.
 *
 * @param configured by genre, the rules that a newsroom switches off for it in place of the usual ones
 */
export function notApplicable(
  ruleId: string,
  genre: string,
  configured: Readonly<Record<string, readonly string[]>> = {},
): GenreReason | null {
  const known = Object.hasOwn(genres, genre) ? genres[genre] : undefined
  const article: GenreReason = `The article is ${known?.called ?? `of the genre “${genre}”`}`
  if (Object.hasOwn(configured, genre)) {
    return configured[genre]?.includes(ruleId) ? `${article}, for which the configuration sets the rule aside.` : null
  }
  const reason = known?.without[ruleId]
  return reason === undefined ? null : `${article}, ${reason}.`
}
