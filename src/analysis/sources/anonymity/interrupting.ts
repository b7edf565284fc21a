import type { Attribution } from '../../../model/attribution.js'
import type { Range } from '../../../model/range.js'
import { grouped } from '../../../order/grouped.js'
import { rangeOf, sentenceStart, type TokenRow, tokenAt } from '../words/token-row.js'
import { tagAt } from '../words/words-at.js'
import type { AnonymityNote } from './notes.js'
import { noteSubject } from './subject.js'

/**
 * "One aide, speaking on condition of anonymity because | she was not authorized to talk, | says": where the words on a
 * name withheld stand between a subject and its verb, it is no subject inside them who speaks, but whom they are about.
 */
export function withSubjectsOfNotes(
  row: TokenRow,
  notes: readonly AnonymityNote[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const inSentence = grouped(notes.map(note => [note.sentence, note]))
  return attributions.map(attribution => {
    const [source] = attribution.source
    const beside = source ? (inSentence.get(row.sentence[tokenAt(row, source.start)] ?? -1) ?? []) : []
    for (const note of beside) {
      const whole = interrupted(row, note, attribution)
      if (whole) return { ...attribution, source: [whole] }
    }
    return attribution
  })
}

/** The subject with the note that follows it, where the attribution's source is but the end of that note. */
function interrupted(row: TokenRow, { reason }: AnonymityNote, { source, cue: [cue] }: Attribution): Range | null {
  const [first, last] = [source[0], source.at(-1)]
  if (!first || !last || !cue || first.start <= reason.start || first.start >= reason.end || cue.start < reason.end)
    return null
  if (/[^\s,]/.test(row.text.slice(reason.end, cue.start))) return null
  const at = tokenAt(row, reason.start)
  const subject = noteSubject(row, sentenceStart(row, at), at)
  if (!subject) return null
  const from = tagAt(row, subject.from) === 'CCONJ' ? subject.from + 1 : subject.from
  return { start: rangeOf(row, { from, to: subject.to }).start, end: Math.max(last.end, reason.end) }
}
