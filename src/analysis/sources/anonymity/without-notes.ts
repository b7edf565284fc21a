import type { Attribution } from '../../../model/attribution.js'
import type { Range } from '../../../model/range.js'
import { grouped } from '../../../order/grouped.js'
import { overlapping } from '../../../order/ranges.js'
import { attributionId } from '../../attributions/id.js'
import { isBesideSubject } from '../../survey/anonymity-notes/beside-subject.js'
import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import type { Directory } from '../../survey/directory/named.js'
import { givingBefore } from '../../survey/words/parts-of-names.js'
import { rangeOf, type TokenRow, tokenAt } from '../../survey/words/token-row.js'
import { tagAt } from '../../survey/words/words-at.js'

/**
 * The attributions without those that but tell what somebody is called. "A clerk who | asked | not to be named because
 * she | feared | the owners", "he | gave | his name as Dren", "Both | declined | to be named": none of this is put
 * forward; but “Mayor Quill | declined | to speak on the record” withholds no name. The others are numbered anew.
 */
export function withoutNotes(
  row: TokenRow,
  { names }: Directory,
  notes: readonly AnonymityNote[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const inSentence = grouped(notes.map(note => [note.sentence, note]))
  const giving = new Set(names.map(({ from }) => givingBefore(row, from)))
  const isNamed = overlapping(names.map(({ core }) => rangeOf(row, core)))
  const kept = attributions.filter(({ cue: [cue], content: [content], source }) => {
    if (!cue || !content) return true
    const at = tokenAt(row, cue.start)
    const notesHere = inSentence.get(row.sentence[at] ?? -1) ?? []
    return !giving.has(at) && !notesHere.some(note => isOfNote(row, note, at, cue, content, source.some(isNamed)))
  })
  return kept.map((each, index) => ({ ...each, id: attributionId(index) }))
}

/** Whether a cue and what follows it belong to a note: to the words on the name, or to the reason. */
function isOfNote(
  row: TokenRow,
  note: AnonymityNote,
  at: number,
  cue: Range,
  content: Range,
  isNamed: boolean,
): boolean {
  const { reason, wording, motive } = note
  if (!holds(reason, cue.start) || !holds(reason, content.start)) return false
  const isBeside = isBesideSubject(row, note)
  if (cue.start < wording.end && content.start < wording.end && content.end > wording.start)
    return isBeside || (!isNamed && content.end <= reason.end)
  // "because she feared the owners and | said | the pump was dry"
  if (!motive || cue.start < motive.start || tagAt(row, at - 1) === 'CCONJ') return false
  return isBeside || BECAUSE.test(row.text.slice(motive.start, motive.end))
}

const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset < end

const BECAUSE = /^(?:as|because|citing|since)\b/i
