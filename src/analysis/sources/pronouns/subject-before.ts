import { weekdays } from '../../../english/calendar.js'
import { nameFrom, namesIn } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isDay } from '../../survey/words/times.js'
import { LONGEST_SENTENCE, type Stretch, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { MEMORY } from '../scene/distance.js'
import type { Scene } from '../scene/scene.js'

/** How many sentences of a quotation can stand before the one that its speaker is told in. */
const MOST_QUOTED = 3

/**
 * What the sentence before a token, and before the quotation that ends there, tells of, where nobody speaks in it: "The
 * hiker was found at dawn."; or the words before a colon, "A second diplomat was blunter: the minister, he said, …".
 */
export function silentSubject(scene: Scene, at: number): NounPhrase | null {
  const { row, cued, quoted } = scene
  const colon = colonBefore(scene, at)
  if (colon !== null) return subjectWithin(scene, { from: sentenceStart(row, at), to: colon })
  let sentence = (row.sentence[at] ?? 0) - 1
  for (let n = 0; n < MOST_QUOTED && quoted[at] === 0 && isQuotedAll(scene, sentence); n++) sentence--
  const start = row.first[sentence]
  if (start === undefined || cued[sentence] === 1 || quoted[start] === 1) return null
  return subjectWithin(scene, { from: start, to: row.first[sentence + 1] ?? 0 })
}

/** The colon before a token in its sentence, where nobody has spoken before it. */
function colonBefore({ row, quoted, mentions }: Scene, at: number): number | null {
  const start = sentenceStart(row, at)
  for (let colon = at - 1; colon > Math.max(start, at - LONGEST_SENTENCE); colon--) {
    if (row.lower[colon] !== ':' || quoted[colon] === 1) continue
    return mentions.slice(-MEMORY).some(each => each.at >= start && each.at < colon) ? null : colon
  }
  return null
}

/** The noun phrase before the verb of a sentence, or of its beginning. */
function subjectWithin(scene: Scene, whole: Stretch): NounPhrase | null {
  const { row } = scene
  const start = whole.from
  const end = Math.min(whole.to, start + LONGEST_SENTENCE)
  // "On Monday, a clerk", "Pressed by reporters, the minister"
  const opening = /^(?:ADP|ADV)$/.test(tagAt(row, start)) || /(?:ed|ing)$/.test(wordAt(row, start))
  const inverted = opening ? behindVerb(scene, start, end) : null
  const from = inverted ?? (opening ? start + row.lower.slice(start, end).indexOf(',') + 1 : start)
  let to = from
  // "a laid-off clerk"
  const isModifier = (token: number) => tagAt(row, token - 1) === 'DET' && row.lower[token + 1] === '-'
  while (to < end && (!isVerbAt(row, to) || isModifier(to))) to++
  const stretch = { from, to }
  return to > from ? readNounPhrase(row, stretch, namesIn(scene, stretch)) : null
}

/** "Among them was | Ada Quill, a welder.": the subject of a sentence whose verb stands before it. */
function behindVerb({ row, directory }: Scene, start: number, end: number): number | null {
  let verb = start + 1
  while (verb < end && !/^(?:AUX|PUNCT|VERB)$/.test(tagAt(row, verb))) verb++
  return isVerbAt(row, verb) && nameFrom(directory.names, verb + 1) ? verb + 1 : null
}

/** "“I love it." of "“I love it. I’m good at it,” she said." */
function isQuotedAll({ row, cued, quoted }: Scene, sentence: number): boolean {
  const [start, next] = [row.first[sentence], row.first[sentence + 1]]
  if (start === undefined || next === undefined || cued[sentence] === 1) return false
  return quoted[start] === 1 && quoted[next - 1] === 1 && quoted[next] === 1
}

/** Whether a pronoun opens its sentence: behind a quotation, "“…,” he said", whoever spoke before goes on. */
export const opensSentence = ({ row }: Scene, at: number): boolean => at === behindDay(row, sentenceStart(row, at))

/** "it" of "Yesterday it said", "On Monday it said". */
function behindDay({ lower }: TokenRow, start: number): number {
  if (isDay(lower[start] ?? '')) return start + 1
  return lower[start] === 'on' && weekdays.has(lower[start + 1] ?? '') ? start + 2 : start
}
