import { headingVerbs, servingVerbs } from '../../../english/life-verbs.js'
import { isCapital } from '../../survey/names/capitals.js'
import { nameFrom } from '../../survey/names/in-order.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { isPossessive, type Stretch } from '../../survey/words/token-row.js'
import { lemmaAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import type { Scene } from '../scene/scene.js'
import { bodyCalled } from './called.js'
import { namesBody } from './names-body.js'
import { withNoun } from './with-noun.js'

/**
 * "Harbour Trust" of "who has led the Harbour Trust since 2019" and of "who counts eels for the Harbour Trust", "Orrel
 * University" of "who teaches history at Orrel University", "representing Orrel University", "member of the Harbour
 * Trust"; a past that is over makes no affiliation: "who worked at Kelmar Steel".
 */
export function affiliationInClause(scene: Scene, { how, from, to }: Descriptor): Stretch | null {
  const { row, inName } = scene
  if (row.lower[from] === 'representing') return bodyFrom(scene, from + 1, to)
  if (how === 'apposition' && row.lower[from] === 'member' && row.lower[from + 1] === 'of')
    return bodyFrom(scene, from + 2, to) ?? wholeBody(scene, from + 2, to)
  if (how !== 'relative' || row.lower[from] !== 'who') return null
  let verb = from + 1
  while (/^(?:ADV|AUX)$/.test(tagAt(row, verb))) verb++
  if (!/s$/.test(wordAt(row, verb)) && row.lower[from + 1] !== 'has') return null
  const lemma = lemmaAt(row, verb)
  const headed = headingVerbs.has(lemma) ? bodyFrom(scene, verb + 1, to) : null
  if (headed) return headed
  const joints = headingVerbs.has(lemma) || servingVerbs.has(lemma) ? /^(?:at|for)$/ : /^for$/
  for (let at = verb + 1; at < to && (tagAt(row, at) !== 'PUNCT' || row.lower[at] === '-'); at++) {
    if (!joints.test(wordAt(row, at))) {
      // "who blames Quill for Kelmar Steel"
      if (inName(at) || tagAt(row, at) === 'PRON') return null
      continue
    }
    // "who votes for the Harbour Party"
    const isWork = joints.test('at') || at > verb + 1
    const body = isWork ? bodyFrom(scene, at + 1, to) : null
    if (body) return body
  }
  return null
}

/** "Friends of the Quay association" of "the Friends of the Quay association", which is no name as it stands. */
function wholeBody({ row }: Scene, at: number, to: number): Stretch | null {
  const from = skipDeterminer(row, at)
  return isCapital(row, from) && readNoun(wordAt(row, to - 1)).kind === 'body' ? { from, to } : null
}

function bodyFrom(scene: Scene, at: number, limit: number): Stretch | null {
  const { row, directory } = scene
  const owner = nameFrom(directory.names, at)
  // "who leads Mr. Quill's Harbour Council"
  const from = owner && isPossessive(row, owner.to) ? owner.to + 1 : skipDeterminer(row, at)
  const called = bodyCalled(scene, from)
  if (called && called.to <= limit) return called
  const name = nameFrom(directory.names, from)
  const kind = name && directory.of.get(name)?.kind
  return name && /^(?:body|outlet)$/.test(kind ?? '') && namesBody(scene, name)
    ? withNoun(scene, name.core, limit)
    : null
}
