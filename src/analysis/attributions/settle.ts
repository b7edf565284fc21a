import { isAssertingCue } from './asserting-cue.js'
import type { Candidate } from './candidate.js'
import type { Encoded } from './encode.js'
import { placesBetween } from './places.js'
import { Tag } from './tags.js'
import type { Verdict } from './verdicts.js'

/** A candidate that stands, with how likely it is right. */
export interface Settled extends Candidate {
  readonly certainty: number
}

/**
 * Below this an attribution is likelier to mislead than to help: near the best balance of misses and false alarms in
 * political news and in our own passages and stories. A cue whose content is sure and whose source is not still tells
 * that somebody else is speaking: hence the mean.
 */
const LEAST_STANDING = 0.45
/**
 * Decisions, intentions and what is in no list of ours ("has held classes to") have to be as likely right, source
 * and all: in prose unlike that which the models learned from, such cues deceive, and no claim rests on them.
 */
const LEAST_RIGHT_OF_OTHERS = 0.5

const standing = ({ found, right }: Verdict) => (found + right) / 2

/**
 * Chooses among candidates that stand in each other's way, the likeliest first: a cue inside the content of another
 * attribution is part of what was said, and words belong to one content.
 */
export function settle(text: Encoded, candidates: readonly Candidate[], verdicts: readonly Verdict[]): Settled[] {
  const standings = verdicts.map(standing)
  const stands = (k: number) =>
    standings[k]! >= LEAST_STANDING &&
    (verdicts[k]!.right >= LEAST_RIGHT_OF_OTHERS || isAssertingCue(text, candidates[k]!.cue))
  const order = candidates
    .map((_, k) => k)
    .filter(k => candidates[k]!.content.some(at => text.entitled[at] === 0) && stands(k))
    .filter(k => !(candidates[k + 1] && stands(k + 1) && isToldOf(text, candidates[k]!, candidates[k + 1]!)))
    .filter(k => !(candidates[k - 1] && stands(k - 1) && isAnswered(text, candidates[k - 1]!, candidates[k]!)))
    .sort((a, b) => standings[b]! - standings[a]! || a - b)
  const taken = new Set<number>()
  const cued = new Set<number>()
  const out: Settled[] = []
  for (const k of order) {
    const candidate = candidates[k]!
    const places = placesBetween(candidate.cue.from, candidate.cue.to)
    if (places.some(at => taken.has(at))) continue
    const content = candidate.content.filter(at => !taken.has(at) && !cued.has(at))
    if (content.length * 2 < candidate.content.length) continue
    for (const at of content) taken.add(at)
    for (const at of places) cued.add(at)
    out.push({ ...candidate, content, certainty: verdicts[k]!.right })
  }
  return out.sort((a, b) => a.cue.from - b.cue.from)
}

/** "Quill said the pier was safe, but Tarn disagreed.": Quill said so, and Tarn's words are not told. */
function isAnswered({ tokens }: Encoded, told: Candidate, { source, content }: Candidate): boolean {
  const from = (content.at(-1) ?? 0) + 1
  const to = source[0] ?? 0
  const isContrast = tokens.slice(from, to).some(token => CONTRASTS.has(token?.text.toLowerCase() ?? ''))
  return isContrast && content.includes(told.cue.from)
}

const CONTRASTS = new Set(['but', 'although', 'though', 'whereas', 'while', ';'])

/** "Vale has told friends that the boat is lost, two sailors said": who closes the sentence tells what Vale told. */
function isToldOf(text: Encoded, inner: Candidate, outer: Candidate): boolean {
  const { tag, sentenceTo } = text
  const { cue, content } = outer
  const closes = cue.to === sentenceTo[cue.from] || (cue.to + 1 === sentenceTo[cue.from] && tag[cue.to] === Tag.PUNCT)
  return closes && content.includes(inner.cue.from) && !isAnswered(text, inner, outer)
}
