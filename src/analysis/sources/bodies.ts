import { bodyHypernyms } from '../../english/organization-nouns.js'
import { outletNouns } from '../../english/outlets.js'
import { countries } from '../../english/places.js'
import { nounBeside } from './appositions.js'
import { createEntity, namedEntity } from './entities.js'
import type { Entity } from './entity.js'
import { toldInHeadline } from './headline-sources.js'
import { isOfTwo, joinedBodies } from './joined-bodies.js'
import type { Judgement } from './judgement.js'
import { knownThing } from './known-thing.js'
import type { Name } from './name.js'
import type { Body } from './named.js'
import { readNoun } from './noun-kinds.js'
import type { NounPhrase } from './noun-phrase.js'
import { outletBefore } from './outlet-before.js'
import { ownerOf, ownerWord } from './owners.js'
import { nameOfNamed, type Resolution, type Scene, say } from './scene.js'
import { namesBefore, sentencesBetween } from './scene-distance.js'
import { studyMeant } from './studies.js'
import { sentenceEnd, sentenceStart, type TokenRow } from './token-row.js'

/** How far back, in sentences, "the agency" finds the agency named, and a wider noun finds one at all. */
const REACH = 20
const LOOSE_REACH = 8

/** A body, text or outlet that the phrase does not name: "the agency", "the Quill campaign", "the report". */
export function resolveThing(scene: Scene, phrase: NounPhrase, judged: Judgement): Resolution {
  const owner = ownerOf(scene, phrase)
  const definite =
    /^(?:the|that|this|these|those)$/.test(phrase.determiner) ||
    phrase.owner !== null ||
    owner !== null ||
    (judged.class === 'organization' && phrase.determiner === '')
  if (judged.class === 'organization' && isOfTwo(phrase)) {
    const two = joinedBodies(scene, phrase, judged)
    return two
      ? { entities: two, why: `${say(scene, phrase.core)} are the two named together before` }
      : { entities: [createEntity(scene, judged)], why: judged.why }
  }
  const meant = definite && phrase.modifiers.length === 0 ? studyMeant(scene, phrase) : null
  if (meant) return { entities: [meant], why: `${say(scene, phrase.core)} is what was spoken of before` }
  if (definite && judged.class === 'media') {
    const outlet = outletBefore(scene, phrase)
    if (outlet)
      return {
        entities: [namedEntity(scene, outlet, judged)],
        why: `${say(scene, phrase.core)} is ${nameOfNamed(scene, outlet)}`,
      }
  }
  if (definite && judged.class === 'organization') {
    const body = namedBody(scene, phrase, owner)
    if (body)
      return {
        entities: [namedEntity(scene, body, judged)],
        why: `${say(scene, phrase.core)} is ${nameOfNamed(scene, body)}`,
      }
  }
  if (definite || judged.class === 'organization') {
    const known = knownThing(scene, phrase, judged, owner, definite)
    if (known)
      return { entities: [known], why: `${say(scene, phrase.core)} is the ${phrase.noun.noun} spoken of before` }
  }
  const told = definite ? null : toldInHeadline(scene, phrase, judged)
  return told ?? { entities: [createEntity(scene, judged, owner)], why: judged.why }
}

/** The named body that a common noun means: "the department", "the Quill administration". */
export function namedBody(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): Body | null {
  const { directory } = scene
  const { noun } = phrase.noun
  const wider = bodyHypernyms.get(noun)
  const common = owner === null && phrase.owner ? `${scene.row.lower[phrase.owner.to - 1]}'s` : null
  const bare = phrase.modifiers.length === 0 && owner === null && common === null
  let loose: Body | null = null
  for (const name of namesBefore(scene, phrase.from, REACH)) {
    const distance = sentencesBetween(scene, name.from, phrase.from)
    const body = directory.of.get(name)
    if (!body || body.kind === 'person' || body.kind === 'place') continue
    const last = body.words[body.words.length - 1] ?? ''
    const kind = last === noun || american(last) === noun
    if (bare && (nounBeside(scene.row, name.to)?.noun ?? nounBefore(scene, name)) === noun) return body
    // "the airline", once Kelmar has been called so
    if (bare && scene.ofNamed.get(body)?.nouns.has(noun)) return body
    if (owner !== null) {
      if (kind && body.words[0] === ownerWord(owner)) return body
      continue
    }
    if (common !== null && !body.words.includes(common)) continue
    if (
      (kind || body.words.some(word => american(word) === noun)) &&
      phrase.modifiers.every(word => body.words.includes(word))
    )
      return body
    if (!bare || loose || distance > LOOSE_REACH) continue
    const known =
      BY_ONE_NAME.has(noun) &&
      body.kind !== 'outlet' &&
      !outletNouns.has(last) &&
      body.words.length === 1 &&
      !countries.has(last) &&
      scene.ofNamed.has(body) &&
      distance < 4
    if ((wider?.has(last) || known) && !isBesideSame(scene.row, name, phrase)) loose = body
  }
  return loose
}

/** "The Harbor Office referred questions to the department. The department …": the noun is another body's. */
function isBesideSame(row: TokenRow, { from, to }: Name, phrase: NounPhrase): boolean {
  if (row.sentence[from] === row.sentence[phrase.from]) return false
  const beside = [...row.lower.slice(sentenceStart(row, from), from), ...row.lower.slice(to, sentenceEnd(row, from))]
  return beside.includes(phrase.noun.noun)
}

/** What may be called by a name of one word, "Kelmar", where a court or a ministry is not. */
const BY_ONE_NAME: ReadonlySet<string> = new Set(
  'agency airline bank charity company firm group insurer nonprofit organisation organization union'.split(' '),
)

/** "agency" of "one state agency, the Harbor Board,": what a name is the apposition of. */
function nounBefore({ row }: Scene, { from, to }: Name): string | null {
  const at = row.lower[from - 1] === 'the' ? from - 2 : from - 1
  // "to the campaign, Kelmar said"
  const isClosed = row.tokens[to]?.pos === 'PUNCT'
  return isClosed && row.tokens[at]?.text === ',' && row.tokens[at - 1]?.pos === 'NOUN'
    ? readNoun(row.lower[at - 1] ?? '').noun
    : null
}

const american = (word: string): string =>
  word === 'centre' ? 'center' : word === 'organisation' ? 'organization' : word
