import { speechVerbs } from '../../../english/speech-verbs.js'
import { beforeNoun } from '../../survey/words/before-noun.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { hasVerb, holdsTag, placeOf, type Stretch, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isVerbAt, lemmaAt, tagAt, wordAt } from '../../survey/words/words-at.js'

/** In tokens, from "who" to the cue. */
const REACH = 14

/**
 * "Those who have spoken to | him | say", "Officers who served under | Quill | said": not the last word of a relative
 * clause speaks, but the subject that it hangs on; null where a source is the subject itself.
 */
export function subjectOfRelative(row: TokenRow, source: Stretch, cueAt: number): Stretch | null {
  let end = source.to
  // "those who have known Quill | longest"
  while (end < cueAt && /^(?:ADJ|ADV)$/.test(tagAt(row, end))) end++
  if (end !== cueAt) return null
  const start = sentenceStart(row, source.from)
  const who = whoBefore(row, source.from, Math.max(start, source.from - REACH))
  if (who < 0 || !isRelative(row, who, source.from)) return null
  const from = beforeNoun(row, who - 1, start)
  const opens = from === start || /^(?:,|and|but)$/.test(wordAt(row, from - 1))
  return opens ? { from, to: source.to } : null
}

/**
 * "Ms. Ortolan -- whose husband | signed": the husband, not her; null where a mark closes the clause before the cue.
 */
export function ownedInClause(row: TokenRow, { from, to }: Stretch, cueAt: number): Stretch | null {
  const whose = row.lower.slice(from, to).lastIndexOf('whose')
  if (whose < 1 || cueAt !== to) return null
  // "a life of the king whose author, Hal Voss, | said"
  const comma = row.lower[to - 1] === ',' ? placeOf(row, { from: from + whose, to }, ',') : to
  const end = comma < to - 1 ? comma : to
  const isOpen = !hasVerb(row, { from: from + whose, to }) && !holdsTag(row, { from: from + whose, to: end }, /^PUNCT$/)
  // "a body whose efforts | show" tells of itself
  return isOpen && readNoun(wordAt(row, end - 1)).kind === 'person' ? { from: from + whose, to } : null
}

/** "Officials in the east, one of the poorest regions, were among | those | fearing": the officials. */
export function subjectAmong(row: TokenRow, { from }: Stretch): Stretch | null {
  const isAmong = row.lower[from] === 'those' && row.lower[from - 1] === 'among' && tagAt(row, from - 2) === 'AUX'
  const subject = { from: sentenceStart(row, from), to: from - 2 }
  return isAmong && !hasVerb(row, subject) && tagAt(row, subject.from) !== 'ADP' ? subject : null
}

/** "It was revealed by | his | agent that …": not he, but the agent whom the cue was taken to tell of. */
export function ownedAgent(row: TokenRow, { from, to }: Stretch, cue: Stretch): Stretch | null {
  const isAgent = /^(?:her|his|its|their)$/.test(wordAt(row, from)) && to === from + 1 && cue.from === to
  const isPassive = row.lower[from - 1] === 'by' && tagAt(row, from - 2) === 'VERB'
  return isAgent && isPassive && readNoun(wordAt(row, cue.to - 1)).kind === 'person' ? { from, to: cue.to } : null
}

/** The place of a "who" that no mark parts from the source, or -1. */
function whoBefore(row: TokenRow, at: number, limit: number): number {
  for (let who = at - 1; who > limit; who--) {
    if (tagAt(row, who) === 'PUNCT') return -1
    if (row.lower[who] === 'who') return who
  }
  return -1
}

/** Of several people, with a verb that takes the source for its object: "voters who think | Quill lied". */
function isRelative(row: TokenRow, who: number, to: number): boolean {
  const before = readNoun(wordAt(row, who - 1))
  if (row.lower[who - 1] !== 'those' && !(before.kind === 'person' && before.plural)) return false
  let verb = -1
  for (let at = who + 1; at < to; at++) if (isVerbAt(row, at)) verb = at
  const lemma = lemmaAt(row, verb)
  return verb > who && !speechVerbs.has(lemma) && !/^(?:believe|feel|hope|think)$/.test(lemma)
}
