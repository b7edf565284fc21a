import { months, weekdays } from '../../../english/calendar.js'
import type { Attribution } from '../../../model/attribution.js'
import { nameEnding, namesIn } from '../names/in-order.js'
import type { Scene } from '../scene/scene.js'
import { readNoun } from '../words/noun-kinds.js'
import { isTime } from '../words/times.js'
import { type Stretch, sentenceStart, stretchOf, type TokenRow } from '../words/token-row.js'
import { wordAt } from '../words/words-at.js'
import { ownedInClause, subjectOfRelative } from './relative-subject.js'
import { textBeside } from './text-beside.js'

/** How far left of a source, in tokens, a relative clause that holds it begins. */
const REACH = 10

/**
 * Who speaks where the source's words cannot: the subject right before the cue, as in "Ms. Ortolan said Tuesday", or
 * whom a relative clause tells of, as in "a nurse who was on duty that night told"; and a text that the source's words
 * only tell of. Null where the source's words can.
 */
export function speakerBeside(scene: Scene, source: Stretch, { cue }: Attribution): Stretch | null {
  const { row, quoted } = scene
  if (!cue[0]) return null
  const verb = stretchOf(row, cue[0])
  const text = textBeside(row, source, verb)
  if (text) return text
  const subject = subjectOfRelative(row, source, verb.from) ?? ownedInClause(row, source, verb.from)
  if (subject) return subject
  if (!isIdle(scene, source)) return null
  const cueAt = verb.from
  if (cueAt >= source.to) return cueAt === source.to ? relativeBefore(row, source) : null
  return quoted[cueAt - 1] === 1 ? null : subjectBefore(scene, cueAt)
}

/** A day, a time, a place in a sentence: nothing that says anything. */
function isIdle(scene: Scene, { from, to }: Stretch): boolean {
  const { row } = scene
  const word = wordAt(row, from)
  if (weekdays.has(word) || months.has(word)) return true
  if (namesIn(scene, { from, to }).length > 0 || to - from > 3) return false
  const last = row.tokens[to - 1]
  return last?.pos === 'NOUN' && isTime(wordAt(row, to - 1)) && readNoun(wordAt(row, to - 1)).kind === 'other'
}

function subjectBefore({ row, directory }: Scene, cueAt: number): Stretch | null {
  const name = nameEnding(directory.names, cueAt)
  if (name) return { from: name.from, to: name.to }
  return row.tokens[cueAt - 1]?.pos === 'PRON' ? { from: cueAt - 1, to: cueAt } : null
}

function relativeBefore(row: TokenRow, { from }: Stretch): Stretch | null {
  const start = Math.max(sentenceStart(row, from), from - REACH)
  for (let at = from - 1; at >= start; at--) if (row.lower[at] === 'who') return { from: at, to: at + 1 }
  return null
}
