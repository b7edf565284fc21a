import { nounsForAreas } from '../../../english/organization-nouns.js'
import type { Body } from '../directory/named.js'
import { readNounPhrase } from '../phrases/noun-phrase.js'
import type { Scene } from '../scene/scene.js'
import { namedBody } from '../things/named-body.js'
import { readNoun } from '../words/noun-kinds.js'
import type { Stretch } from '../words/token-row.js'
import { hasCapital, wordAt } from '../words/words-at.js'

/** The named body that a noun alone means: the union of "union president". */
export function bodyOfNoun(scene: Scene, at: number): Body | null {
  const { noun, kind } = readNoun(wordAt(scene.row, at))
  // a city's and a state's posts tell of themselves, and of parties there are two
  const canBeNamed = kind === 'body' && !nounsForAreas.has(noun) && !/^(?:camp|campaign|party)$/.test(noun)
  return canBeNamed ? namedBody(scene, readNounPhrase(scene.row, { from: at, to: at + 1 }, []), null) : null
}

/**
 * "Kelmar Crescent" for "company" of "a spokesman for the company", where the article calls it so; of "the committee
 * raising funds" more is told.
 */
export function namedAffiliation(scene: Scene, { from, to }: Stretch): Stretch {
  const { row } = scene
  const isBare = to === from + 1 && row.lower[from - 1] === 'the' && !hasCapital(row, from)
  const goesOn = /(?:ed|ing)$|^(?:for|of|that|which)$/.test(wordAt(row, to))
  return (isBare && !goesOn ? bodyOfNoun(scene, from)?.names[0]?.core : null) ?? { from, to }
}
