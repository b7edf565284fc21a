import { deciding, intending, showing, thinking } from '../../english/cue-acts.js'
import { saying } from '../../english/cue-verbs.js'
import { documents } from '../../english/document-nouns.js'
import { femaleNames, maleNames } from '../../english/given-names.js'
import { bodies } from '../../english/organization-nouns.js'
import { personNouns, posts } from '../../english/person-nouns.js'
import type { PartOfSpeech } from '../../model/sentence.js'

/**
 * What kind of word a lemma is, as far as our lists know: what the models learn of one verb of saying or one post then
 * holds for those that their training text did not have. Weights are learned with the lists as they are: after a large
 * change to one of them, learn anew.
 */
export function wordClass(lemma: string, pos: PartOfSpeech): number {
  if (pos === 'VERB') return verbs.get(lemma) ?? 0
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') return nominals.get(lemma) ?? 0
  return 0
}

const numbered = (first: number, lists: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> =>
  // a word of several lists is of the first
  new Map(lists.flatMap((list, k) => [...list].map((word): [string, number] => [word, first + k])).reverse())

const verbs = numbered(1, [saying, thinking, intending, deciding, showing])
const people = new Set([...personNouns, ...posts])
const names = new Set([...maleNames, ...femaleNames])
const nominals = numbered(6, [people, bodies, documents, thinking, intending, deciding, showing, saying, names])
