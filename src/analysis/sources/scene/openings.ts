import { type TokenRow, wholeSentence } from '../../survey/words/token-row.js'
import type { Scene } from './scene.js'

/** Whether a paragraph begins with a token. */
export function opensParagraph({ sentence, sentences, first }: TokenRow, at: number): boolean {
  const index = sentence[at] ?? 0
  return at === first[index] && sentences[index]?.block !== sentences[index - 1]?.block
}

/** Whether a token stands in a headline, or in what archives print for one or for a summary: a short paragraph. */
export function standsAtTop({ row, inHeadline }: Scene, at: number): boolean {
  const sentence = row.sentence[at] ?? 0
  if (inHeadline(at)) return true
  const { from, to } = wholeSentence(row, sentence)
  const isAlone = opensParagraph(row, from) && (to === row.tokens.length || opensParagraph(row, to))
  return sentence < HEADLINES && isAlone && to - from < LONGEST_HEADLINE
}

/** In sentences: headline and summary. */
const HEADLINES = 2
/** In tokens. */
const LONGEST_HEADLINE = 24

/** Whether a token stands in the first sentence below the headline. */
export function opensStory(scene: Scene, at: number): boolean {
  const sentence = scene.row.sentence[at] ?? 0
  return sentence === 0 || standsAtTop(scene, scene.row.first[sentence - 1] ?? 0)
}

/** The same, or in the first sentence of an entry of a live report, which has a line for its time: "6:30 p.m." */
export function opensItem(scene: Scene, at: number): boolean {
  const { start = 0, end = 0 } = scene.row.sentences[(scene.row.sentence[at] ?? 0) - 1] ?? {}
  return opensStory(scene, at) || (end - start <= 12 && TIME.test(scene.row.text.slice(start, end)))
}

const TIME = /^\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\.?$/i
