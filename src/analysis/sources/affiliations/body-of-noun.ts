import type { Body } from '../../survey/directory/named.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isBodyNoun, readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { type Stretch, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, isNounAt, wordAt } from '../../survey/words/words-at.js'
import { recent } from '../scene/distance.js'
import type { Scene } from '../scene/scene.js'
import { namedBody } from '../things/named-body.js'
import { openingBody } from './opening-body.js'

/** The named body that a noun alone means: the union of "union president". */
export function bodyOfNoun(scene: Scene, at: number): Body | null {
  const noun = readNoun(wordAt(scene.row, at))
  // a city's and a state's posts tell of themselves, and of parties there are two
  const canBeNamed = isBodyNoun(noun) && !/^(?:camp|campaign|party)$/.test(noun.noun)
  return canBeNamed ? namedBody(scene, readNounPhrase(scene.row, { from: at, to: at + 1 }, []), null) : null
}

/**
 * "Kelmar Crescent" for "company" of "a spokesman for the company", where the article calls it so, and "dockers union"
 * for "union" where it is called that; of "the committee raising funds" more is told.
 */
export function namedAffiliation(scene: Scene, { from, to }: Stretch): Stretch {
  const { row } = scene
  const isBare = to === from + 1 && row.lower[from - 1] === 'the' && !hasCapital(row, from)
  const goesOn = /(?:ed|ing)$|^(?:for|of|that|which)$/.test(wordAt(row, to))
  if (!isBare || goesOn) return { from, to }
  return bodyOfNoun(scene, from)?.names[0]?.core ?? fullerPhrase(scene, from) ?? { from, to }
}

/** "dockers union" for "union", of a body that has spoken or that the sentence before is about. */
function fullerPhrase(scene: Scene, at: number): Stretch | null {
  const { row } = scene
  const { noun } = readNoun(wordAt(row, at))
  const spoken = recent(scene)
    .filter(({ class: kind, named, nouns }) => kind === 'organization' && named === null && nouns.has(noun))
    .map(({ phrases }) => phrases[0])
    .find(first => first && first.from < at && first.owner === null && tellsWhich(row, first))
  if (spoken) return { from: skipDeterminer(row, spoken.core.from), to: spoken.core.to }
  const subject = openingBody(scene, sentenceStart(row, at) - 1)
  return subject && readNoun(wordAt(row, subject.to - 1)).noun === noun ? subject : null
}

/** "the dockers union", "the United Dockers union"; "the biggest union" is no name for it. */
function tellsWhich(row: TokenRow, { core, head, modifiers }: NounPhrase): boolean {
  const from = skipDeterminer(row, core.from)
  return (
    modifiers.length > 0 &&
    row.tokens.slice(from, head).every((_, i) => isNounAt(row, from + i) || hasCapital(row, from + i))
  )
}
