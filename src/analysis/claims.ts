import type { Article } from '../model/article.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { Claim } from '../model/claim.js'
import type { NonResponse } from '../model/non-response.js'
import type { Range } from '../model/range.js'
import type { Source } from '../model/source.js'
import { sameClaims } from './claims/same-claims.js'
import { supportOf } from './claims/support.js'

/** Acts that put something forward as so. An intention or a decision tells of its holder's will alone. */
const ASSERTING = new Set<SourcedAttribution['act']>(['says', 'shows', 'thinks'])

/**
 * Cues that put nothing forward: a question ("asked whether the dam was safe"), and the naming of a further source
 * ("reported, citing people familiar with the matter").
 */
const EMPTY =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|[ei]nquir(?:es|ed|ing)|quer(?:ies|ied|ying))\b|^(?:citing|quoting)$/i

/**
 * What the article puts forward on its sources' authority, and what stands behind each claim: nobody's words, as
 * in "no one said", put nothing forward. Attributions whose
 * wording leaves no doubt that they say the same are one claim.
 */
export function gatherClaims(
  article: Article,
  attributions: readonly SourcedAttribution[],
  sources: readonly Source[],
  nonResponses: readonly Pick<NonResponse, 'start'>[],
): Claim[] {
  const notes = sources.flatMap(({ anonymity }) => (anonymity.reason ? [anonymity.reason] : []))
  const asserting = attributions.filter(
    ({ act, content, cue, source, sourceIds }) =>
      ASSERTING.has(act) &&
      !cue.some(({ start, end }) => EMPTY.test(article.text.slice(start, end))) &&
      (sourceIds.length > 0 || source.length === 0) &&
      content.length > 0 &&
      !content.every(({ start, end }) => QUESTION.test(article.text.slice(start, end))) &&
      !content.every(part => notes.some(note => isInside(part, note))) &&
      !nonResponses.some(({ start }) => content.some(part => opens(article.text, part, start))),
  )
  const byId = new Map(sources.map(source => [source.id, source]))
  return sameClaims(article.text, asserting).map((together, index) => ({
    id: `C${index + 1}`,
    content: together.flatMap(each => each.content).sort((one, other) => one.start - other.start),
    attributionIds: together.map(each => each.id),
    support: supportOf(together, byId),
  }))
}

/** "Beacon: Will you run for office?" */
const QUESTION = /^[^.!?…]*\?["'”’]*$/

/** "The bank said | it does not comment": a refusal that is put into words puts forward nothing, up to a "but". */
function opens(text: string, part: Range, start: number): boolean {
  if (start < part.start || start >= part.end || !/^(?:that\s+)?$/.test(text.slice(part.start, start))) return false
  return !/\bbut\b/.test(text.slice(start, part.end))
}

/** What somebody said on not being named is no claim of the article. */
function isInside(part: Range, note: Range): boolean {
  return part.start >= note.start && part.end <= note.end
}
