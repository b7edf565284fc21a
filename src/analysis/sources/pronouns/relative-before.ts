import { kin } from '../../../english/kin.js'
import type { Gender } from '../../../english/titles.js'
import { namesBetween, namesIn } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { genderOfNoun, genderOfPronoun } from '../../survey/words/gender.js'
import { LONGEST_SENTENCE, sentenceStart } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/**
 * "She told her husband, and he told the police.": a relative of the other sex than whose they are, where the sentence
 * tells of nobody else before the pronoun whom it can mean.
 */
export function relativeBefore(scene: Scene, at: number, gender: Gender | null): NounPhrase | null {
  const { row, directory, quoted } = scene
  // "Freeing her husband, he promised, …"
  if (gender === null || row.lower[at - 1] === ',') return null
  const start = Math.max(sentenceStart(row, at), at - LONGEST_SENTENCE)
  for (let noun = at - 1; noun > start; noun--) {
    if (!kin.has(wordAt(row, noun)) || genderOfNoun(wordAt(row, noun)) !== gender || quoted[noun] !== quoted[at])
      continue
    const owner = genderOfPronoun(wordAt(row, noun - 1))
    const isNamed = [...namesBetween(directory.names, start, at)].some(
      name => directory.of.get(name)?.kind === 'person',
    )
    const isOther = row.lower.slice(start, noun).some(word => genderOfPronoun(word) === gender)
    if (owner === null || owner === gender || isNamed || isOther) return null
    const stretch = { from: noun - 1, to: noun + 1 }
    return readNounPhrase(row, stretch, namesIn(scene, stretch))
  }
  return null
}
