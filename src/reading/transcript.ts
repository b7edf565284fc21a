import { radioParts } from '../english/radio-parts.js'
import type { Passage } from './passage.js'

/** "(SOUNDBITE OF TRAFFIC)" */
const DIRECTION = /^\((?:APPLAUSE|CROSSTALK|LAUGHTER|SOUNDBITE)\b/

/**
 * Whether the passages are what was broadcast: two at least are
 * marked as stations mark them, one of them by a speaker's part.
 */
export function isTranscript(passages: readonly Passage[]): boolean {
  const labelled = passages.filter(({ text }) => isPartLabel(text)).length
  return labelled > 0 && labelled + passages.filter(({ text }) => DIRECTION.test(text)).length > 1
}

/** "TOM MOSS, BYLINE: …" */
export const isPartLabel = (text: string): boolean =>
  radioParts.has(/^\p{Lu}[\p{Lu} .'’-]{1,60}, (\p{Lu}+):/u.exec(text)?.[1]?.toLowerCase() ?? '')
