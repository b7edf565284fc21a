import type { Attribution } from '../../../model/attribution.js'
import { type Stretch, stretchOf, type TokenRow } from '../../survey/words/token-row.js'
import { ownedAgent, ownedInClause, subjectAmong, subjectOfRelative } from './relative-subject.js'
import { subjectBehind } from './subject-behind.js'
import { textBeside } from './text-beside.js'

/**
 * Who speaks where the source's words cannot: whom a relative clause tells of, as in "Officers who served under | Quill
 * | said", a text that the source's words only tell of, or the subject of the clause behind the source's own. Null where
 * the source's words can.
 */
export function speakerBeside(row: TokenRow, source: Stretch, { cue: [cue] }: Attribution): Stretch | null {
  if (!cue) return null
  const verb = stretchOf(row, cue)
  return (
    textBeside(row, source, verb) ??
    subjectBehind(row, source, verb.from) ??
    subjectAmong(row, source) ??
    ownedAgent(row, source, verb) ??
    subjectOfRelative(row, source, verb.from) ??
    ownedInClause(row, source, verb.from)
  )
}
