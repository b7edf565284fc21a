import { nameEnding, nameFrom, namesIn } from '../../survey/names/in-order.js'
import { type NounPhrase, readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { beforeNoun } from '../../survey/words/before-noun.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { nounAt } from '../../survey/words/noun-kinds.js'
import { LONGEST_SENTENCE, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { lemmaAt, tagAt } from '../../survey/words/words-at.js'
import { isCalled } from '../scene/called.js'
import { MEMORY, namesBefore, sentencesBetween } from '../scene/distance.js'
import type { Resolve, Scene } from '../scene/scene.js'
import { inQuotes } from '../scene/wording.js'
import { areApart } from './apart.js'
import type { Candidate } from './candidate.js'
import { nationsOf } from './home-nations.js'

/** How far back, in sentences, "the adviser" can be an adviser who has not spoken. */
const REACH = 3

/** As likely as somebody without a name who spoke by the same noun, and sooner forgotten by so many sentences. */
const SPOKEN_OF = 2.5
const FADING = 40

/**
 * "Quill told an adviser that …. The adviser would not comment.": whom one of the last sentences tells of without a
 * name, though nobody had words of theirs.
 */
export function toldOfBefore(scene: Scene, phrase: NounPhrase, resolve: Resolve): Candidate | null {
  const told = phrase.determiner === 'the' && phrase.owner === null ? indefiniteBefore(scene, phrase) : null
  return (
    told && {
      score: SPOKEN_OF - sentencesBetween(scene, told.from, phrase.from) / FADING,
      when: 'lately',
      resolution: () => ({
        entities: resolve(scene, told).entities,
        why: `${inQuotes(scene, phrase.core)} is whom ${inQuotes(scene, told.core)} brings in`,
      }),
    }
  )
}

/** "an adviser", where no adviser is named in these sentences. */
function indefiniteBefore(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  const { row } = scene
  const {
    from,
    noun: { noun },
    modifiers,
    tail,
  } = phrase
  const nations = nationsOf(scene, phrase)
  // "the lawyer for the port" is not "a lawyer" of whom no more is read here
  if (tagAt(row, tail.from) === 'ADP' && tail.to > tail.from) return null
  const begin = row.first[Math.max(0, (row.sentence[from] ?? 0) - REACH)] ?? 0
  const first = Math.max(begin, from - REACH * LONGEST_SENTENCE)
  for (let at = from - 1; at >= first; at--) {
    if (scene.quoted[at] === 1 || nounAt(row, at).noun !== noun || nounAt(row, at).plural) continue
    const start = beforeNoun(row, at, sentenceStart(row, at))
    const stretch = { from: start, to: at + 1 }
    const told = readNounPhrase(row, stretch, namesIn(scene, stretch))
    // "the Danish official" after "a Danish official" and "a U.S. official"
    if (areApart(nations, nationsOf(scene, told))) continue
    if (!isIndefinite(told.determiner) || isPredicate(row, start) || isBesideAnother(scene, told)) return null
    return modifiers.every(word => told.modifiers.includes(word)) && !isNamedLately(scene, noun, from) ? told : null
  }
  return null
}

/** "is a judge", "as a judge": what somebody is. */
const isPredicate = (row: TokenRow, at: number): boolean => /^(?:as|be|become|like)$/.test(lemmaAt(row, at - 1))

/** "Ada Quill, a judge", "a judge, Ada Quill", "one of them, a judge,": who has a name, or has spoken. */
function isBesideAnother({ row, directory: { names }, mentions }: Scene, { from, to }: NounPhrase): boolean {
  const behind = row.lower[to] === ',' ? to + 1 : to
  const isAside = row.lower[from - 1] === ',' && nameEnding(names, from - 1) !== undefined
  const hasSpoken = mentions.slice(-MEMORY).some(each => each.at <= from && each.to >= to)
  return isAside || hasSpoken || nameFrom(names, behind) !== undefined
}

function isNamedLately(scene: Scene, noun: string, at: number): boolean {
  for (const name of namesBefore(scene, at, REACH)) {
    const named = scene.directory.of.get(name)
    if (named?.kind === 'person' && isCalled(scene, named, noun)) return true
  }
  return false
}
