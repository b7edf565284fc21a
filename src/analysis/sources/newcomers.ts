import { femaleNouns, maleNouns } from '../../english/person-nouns.js'
import type { Gender } from '../../english/titles.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { namesIn, type Scene } from './scene.js'
import { sentenceStart } from './token-row.js'

/**
 * "A retired man at the next stop was blunter. “Sack the lot of them,” he said.": somebody whom the sentence before a
 * pronoun brings in as its subject, and who has said nothing yet. "The hiker was found at dawn. He said …": where the
 * pronoun opens its sentence, the subject need not be new; behind a quotation, whoever spoke before goes on.
 */
export function newcomerBefore(scene: Scene, at: number, gender: Gender | null): NounPhrase | null {
  const { row, cued, quoted } = scene
  const sentence = (row.sentence[at] ?? 0) - 1
  const start = row.first[sentence]
  if (start === undefined || cued[sentence] === 1 || quoted[start] === 1) return null
  const end = sentenceStart(row, at)
  const from = row.tokens[start]?.pos === 'ADP' ? start + row.lower.slice(start, end).indexOf(',') + 1 : start
  const isKnown = row.lower[from] === 'the' && at === end
  if (!isKnown && !/^(?:an?|another)$/.test(row.lower[from] ?? '')) return null
  let to = from
  while (to < end && !/^(?:VERB|AUX)$/.test(row.tokens[to]?.pos ?? '')) to++
  const stretch = { from, to }
  const names = namesIn(scene, stretch)
  const others = isKnown ? namesIn(scene, { from, to: end }) : names
  if (others.some(name => scene.directory.of.get(name)?.kind === 'person')) return null
  const phrase = readNounPhrase(row, stretch, names)
  const other = gender === 'male' ? femaleNouns : maleNouns
  return phrase.noun.kind === 'person' && !phrase.noun.plural && !other.has(phrase.noun.noun) ? phrase : null
}
