import { bystanderNouns, workers } from '../../english/bystander-nouns.js'
import { bodies } from '../../english/organization-nouns.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { headNoun } from './head-noun.js'

/**
 * Whether a source is an unnamed person who was only met on the way, without a printed reason for leaving the name out.
 */
export function isBystander(source: Source, sentences: readonly Sentence[]): boolean {
  if (source.class !== 'unnamed-person' || source.spokesperson) return false
  if (source.anonymity.reason !== null || source.basisOfKnowledge !== null) return false
  const noun = headNoun(source, sentences, each => bystanderNouns.has(each))
  return noun !== undefined && bystanderNouns.has(noun) && !(workers.has(noun) && isOfBody(source))
}

/** “A council worker”, “a driver for Orrel Ferries”; “a woman at the bank” may only wait there. */
const isOfBody = ({ label, affiliation }: Source) =>
  affiliation !== null || bodies.has(label.toLowerCase().split(/\s+/).at(-2) ?? '')
