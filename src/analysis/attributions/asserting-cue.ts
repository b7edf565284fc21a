import type { CueCandidate } from './beliefs.js'
import type { Encoded } from './encode.js'
import { Tag } from './tags.js'
import { isAsserting } from './word-classes.js'

/** Cues that put a text forward without a verb of their own, by lemma. */
export const CITING: ReadonlySet<string> = new Set(['accord', 'according', 'per', 'cite'])

/** Parts of speech whose words tell what a cue does. */
const TELLING = new Set([Tag.VERB, Tag.NOUN, Tag.ADJ])

/**
 * Does a cue, as far as our lists know, put something forward as so? "Said" and "the report that" do, "voted" and "has
 * held classes to" do not; nor does anything speak against a colon, which has no word that could be in a list.
 */
export function isAssertingCue({ tokens, tag, wordClass }: Encoded, { from, to }: CueCandidate): boolean {
  let telling = false
  for (let at = from; at < to; at++) {
    if (!TELLING.has(tag[at]!)) continue
    if (isAsserting(wordClass[at]!) || CITING.has(tokens[at]!.lemma.toLowerCase())) return true
    telling = true
  }
  return !telling
}
