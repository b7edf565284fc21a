import { commentators } from '../../../english/commentators.js'
import { type Body, bodyNamed } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import { readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { isPersonNoun } from '../../survey/words/post-nouns.js'
import { isPossessive, placeOf, type Stretch, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import { namesBefore, spokeJustBefore } from '../scene/distance.js'
import type { Scene } from '../scene/scene.js'
import { namedBody } from '../things/named-body.js'
import { bodyNamedAt } from './behind.js'
import { bodyOfNoun } from './body-of-noun.js'
import { isWork } from './in-title.js'
import { namesBody } from './names-body.js'
import { openingBody } from './opening-body.js'
import { bodyOpeningBefore } from './spoken-for.js'
import { isHome, isMarket } from './where.js'

/** How many sentences back the body is named that "its director" is of. */
const ITS_REACH = 2

/**
 * The body that a post is held in: one the title names, the one that somebody is told to be `of`, or the one that "the
 * charity's" or "its director" means.
 */
export function bodyOfTitle(scene: Scene, title: Stretch, of: Body | null): Body | null {
  return namedIn(scene, title) ?? of ?? meantBy(scene, title)
}

function namedIn(scene: Scene, title: Stretch): Body | null {
  return (
    namesIn(scene, title)
      .filter(
        name =>
          namesBody(scene, name) &&
          !isHome(scene.row, name, title) &&
          !isWork(scene.row, name) &&
          !isMarket(scene.row, name, title),
      )
      .map(name => bodyNamed(scene.directory, name))
      .find(body => body !== null) ?? null
  )
}

function meantBy(scene: Scene, { from, to }: Stretch): Body | null {
  const { row } = scene
  const its = placeOf(row, { from: from - 1, to }, 'its')
  if (its >= 0) {
    const subject = openingBody(scene, its)
    return subject
      ? bodyCalledSo(scene, subject)
      : (bodyJustCited(scene, its) ?? subjectBefore(scene, its) ?? bodyBefore(scene, its))
  }
  const ofNoun = isPersonNoun(row, from + 1) && !isOutsider(row, from) ? bodyOfNoun(scene, from) : null
  if (ofNoun) return ofNoun
  if (row.lower[from - 1] !== 'the') return null
  for (let at = from + 1; at < Math.min(to, from + 4); at++) {
    if (!isPossessive(row, at)) continue
    const phrase = readNounPhrase(row, { from: from - 1, to: at }, [])
    return /^(?:body|media)$/.test(phrase.noun.kind) ? namedBody(scene, phrase, null) : null
  }
  return null
}

/** "an airline consultant", "a union critic": of no particular one. */
const isOutsider = (row: TokenRow, at: number): boolean =>
  isIndefinite(wordAt(row, at - 1)) && (row.lower[at + 1] === 'consultant' || commentators.has(wordAt(row, at + 1)))

/** "The company was not asked, said its president": the one that has been named, if any. */
const bodyCalledSo = (scene: Scene, { from, to }: Stretch): Body | null =>
  namedBody(scene, readNounPhrase(scene.row, { from: from - 1, to }, []), null)

/** "The union, which represents 900 people at Kelmar, said no. Its president …": the union, and not Kelmar. */
function bodyJustCited(scene: Scene, at: number): Body | null {
  const [cited, ...more] = at === sentenceStart(scene.row, at) ? spokeJustBefore(scene, at) : []
  return cited?.named && cited.named.kind !== 'person' && more.length === 0 ? cited.named : null
}

/** "Kelmar bought Rudd Steel. Its president …": Kelmar, and not Rudd Steel. */
function subjectBefore(scene: Scene, its: number): Body | null {
  const opening = its === sentenceStart(scene.row, its) ? bodyOpeningBefore(scene, its) : null
  return opening && bodyNamedAt(scene, opening)
}

function bodyBefore(scene: Scene, at: number): Body | null {
  for (const name of namesBefore(scene, at, ITS_REACH)) {
    const body = bodyNamed(scene.directory, name)
    if (body && namesBody(scene, name)) return body
  }
  return null
}
