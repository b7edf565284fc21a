import type { Attribution } from '../../../model/attribution.js'
import { stretchOf, type TokenRow } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Resolved } from '../resolving/resolve.js'

/**
 * Leaves out the sources that are nobody: "no one said", "the clock ticks on". A noun that no list has is a source all
 * the same where it shows something or has told it: "the port said".
 */
export function withoutNobody(
  row: TokenRow,
  attributions: readonly Attribution[],
  spoken: readonly Resolved[],
): Resolved[] {
  const attested = new Set(
    spoken.flatMap(({ entities }, index) => (attests(row, attributions[index] as Attribution) ? entities : [])),
  )
  return spoken.map(({ entities, because }) => ({
    entities: entities.filter(each => !each.doubtful || (each.class === 'document' && attested.has(each))),
    because,
  }))
}

function attests(row: TokenRow, { act, cue }: Attribution): boolean {
  return act === 'shows' || cue.some(range => TELLING.test(wordAt(row, stretchOf(row, range).from)))
}

/** Cues that only what can speak has. */
const TELLING = /^(?:according|said|says|say|told|tells)$/
