import { deciding, intending, showing, thinking } from '../../english/cue-acts.js'
import { saying } from '../../english/cue-verbs.js'
import { documents } from '../../english/document-nouns.js'
import { givenNames } from '../../english/given-names.js'
import { bodies } from '../../english/organization-nouns.js'
import { personNouns, posts } from '../../english/person-nouns.js'
import type { PartOfSpeech } from '../../model/sentence.js'

/**
 * What kind of word a lemma is, as far as our lists know: what the models learn of one verb of saying or one post then
 * holds for those that their training text did not have. Weights are learned with the lists as they are: a word that is
 * added to one and stands in that text makes learning give other bytes, so that it has to be done anew.
 */
export function wordClass(lemma: string, pos: PartOfSpeech): number {
  if (pos === 'VERB') return verbs.get(lemma) ?? 0
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') return nominals.get(lemma) ?? 0
  return 0
}

/** Does a class of words put something forward as so: saying, thinking, showing, "report", "statement"? */
export const isAsserting = (wordClass: number): boolean => asserting.has(wordClass)

const numbered = (first: number, lists: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> =>
  // a word of several lists is of the first
  new Map(lists.flatMap((list, k) => [...list].map((word): [string, number] => [word, first + k])).reverse())

const verbLists = [saying, thinking, intending, deciding, showing]
const people = new Set([...personNouns, ...posts])
const nominalLists = [people, bodies, documents, thinking, intending, deciding, showing, saying, givenNames]
const firstNominal = 1 + verbLists.length

const verbs = numbered(1, verbLists)
const nominals = numbered(firstNominal, nominalLists)
const asserting = new Set([
  ...[saying, thinking, showing].map(list => 1 + verbLists.indexOf(list)),
  ...[documents, saying, thinking, showing].map(list => firstNominal + nominalLists.indexOf(list)),
])
