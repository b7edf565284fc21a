import { namesIn } from '../names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.js'
import { LONGEST_SENTENCE } from '../scene/distance.js'
import type { Scene } from '../scene/scene.js'
import { sentenceStart } from '../words/token-row.js'

/** What the sentence before a token tells of, where nobody speaks in it: "The hiker was found at dawn." */
export function silentSubject(scene: Scene, at: number): NounPhrase | null {
  const { row, cued, quoted } = scene
  const sentence = (row.sentence[at] ?? 0) - 1
  const start = row.first[sentence]
  if (start === undefined || cued[sentence] === 1 || quoted[start] === 1) return null
  const end = Math.min(sentenceStart(row, at), start + LONGEST_SENTENCE)
  const from = row.tokens[start]?.pos === 'ADP' ? start + row.lower.slice(start, end).indexOf(',') + 1 : start
  let to = from
  // "a laid-off clerk"
  const isModifier = (token: number) => row.tokens[token - 1]?.pos === 'DET' && row.tokens[token + 1]?.text === '-'
  while (to < end && (!/^(?:VERB|AUX)$/.test(row.tokens[to]?.pos ?? '') || isModifier(to))) to++
  const stretch = { from, to }
  return to > from ? readNounPhrase(row, stretch, namesIn(scene, stretch)) : null
}

/** Whether a pronoun opens its sentence: behind a quotation, "“…,” he said", whoever spoke before goes on. */
export const opensSentence = ({ row }: Scene, at: number): boolean => at === sentenceStart(row, at)
