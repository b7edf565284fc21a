import { formsOfBe } from '../../../english/function-words.js'
import { speechVerbs } from '../../../english/speech-verbs.js'
import { toldTo } from '../../../english/verb-kinds.js'
import type { Attribution } from '../../../model/attribution.js'
import type { Range } from '../../../model/range.js'
import { nameEnding, namesIn } from '../../survey/names/in-order.js'
import { readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import {
  isPossessive,
  LONGEST_SENTENCE,
  type Stretch,
  sentenceEnd,
  sentenceStart,
  stretchOf,
  type TokenRow,
} from '../../survey/words/token-row.js'
import { tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import { resolveSource } from '../resolving/resolve.js'
import { personEntity } from '../scene/entities.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { tellerWithin } from './teller-within.js'

/** Past forms that the tagger may take for another verb's. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
])
/** What may stand between a subject and its verb. */
const BETWEEN = 7

/**
 * The others whose words, by a source's account, an attribution passes on: people who speak inside its content
 * ("… that the mayor had promised …"), those that the source is said to cite ("reported, citing an official") or to quote
 * ("quoted an official as saying"), and who spoke first where another tells of it ("Mr. Ortolan told aides, one of them
 * said, that …").
 */
export function relayedBy(scene: Scene, attribution: Attribution, speakers: readonly Entity[]): Entity[] {
  const { act, source, content, cue } = attribution
  if (act === 'no-comment') return []
  const teller = tellerWithin(scene, attribution)
  const told = teller ? source.flatMap(part => resolveSource(scene, stretchOf(scene.row, part)).entities) : []
  const inside = content.flatMap(part => speakersIn(scene, stretchOf(scene.row, part), teller))
  const cited = cue.flatMap(part => citedAfter(scene, part))
  const quoted = quotedIn(scene.row, attribution).flatMap(part => resolveSource(scene, part).entities)
  return [...new Set([...told, ...quoted, ...inside, ...cited])].filter(
    each => !each.doubtful && !speakers.includes(each),
  )
}

function speakersIn(scene: Scene, { from, to }: Stretch, teller: Stretch | null): Entity[] {
  const { row, directory } = scene
  const found: Entity[] = []
  for (let at = from; at < to; at++) {
    if (at === teller?.to) continue
    const subject = isRelaying(row, at) ? subjectOf(scene, at, from) : agentOf(scene, at, to)
    if (subject === null) continue
    const name = nameEnding(directory.names, subject.to)
    const person = name && name.from >= subject.from ? directory.of.get(name) : undefined
    if (person?.kind === 'person') found.push(personEntity(scene, person))
    else if (readNoun(wordAt(row, subject.to - 1)).kind === 'person' && !person)
      found.push(...resolveSource(scene, subject).entities)
  }
  return found
}

/** A verb of speech in the past that is not a passive, an infinitive or a participle. */
function isRelaying(row: TokenRow, at: number): boolean {
  const token = row.tokens[at]
  if (token?.pos !== 'VERB') return false
  const word = wordAt(row, at)
  const before = wordAt(row, at - 1)
  return (
    speechVerbs.has(FORMS.get(word) ?? token.lemma.toLowerCase()) &&
    !word.endsWith('ing') &&
    !formsOfBe.has(before) &&
    !/^(?:to|being|who)$/.test(before)
  )
}

/** "an assistant principal" of "was told by an assistant principal that". */
function agentOf({ row, inName }: Scene, verb: number, limit: number): Stretch | null {
  const isPassive = row.lower[verb + 1] === 'by' && /^(?:been|being|was|were)$/.test(wordAt(row, verb - 1))
  if (!isPassive || !toldTo.has(wordAt(row, verb))) return null
  let to = verb + 2
  while (to < limit && (inName(to) || /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tagAt(row, to)))) to++
  return to > verb + 2 ? { from: verb + 2, to } : null
}

/** The name or noun for people that a verb follows, over auxiliaries, adverbs and a closing apposition comma. */
function subjectOf({ row, inName }: Scene, verb: number, limit: number): Stretch | null {
  let to = verb
  for (let steps = 0; to > limit && steps < BETWEEN; steps++, to--) {
    const token = row.tokens[to - 1]
    if (!token || row.sentence[to - 1] !== row.sentence[verb]) return null
    if (inName(to - 1) || token.pos === 'NOUN' || token.pos === 'PROPN') break
    const passes =
      /^(?:AUX|ADV|PART)$/.test(token.pos) ||
      (token.text === ',' && opensBefore(row, to - 1, limit)) ||
      /^(?:in|private|privately|public|publicly|repeatedly)$/.test(wordAt(row, to - 1))
    if (!passes) return null
  }
  let from = to
  while (
    from > limit &&
    (inName(from - 1) ||
      isPossessive(row, from - 1) ||
      isHyphenated(row, from - 1) ||
      /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tagAt(row, from - 1)))
  )
    from--
  // "said | that divers had asked"
  if (row.lower[from] === 'that' && readNoun(wordAt(row, to - 1)).plural) from++
  return from < to ? { from, to } : null
}

/** The hyphen of "a full-time officer", and the word before it. */
const isHyphenated = (row: TokenRow, at: number): boolean => row.lower[at] === '-' || row.lower[at + 1] === '-'

function opensBefore(row: TokenRow, comma: number, limit: number): boolean {
  for (let at = comma - 1; at >= limit && comma - at < 10; at--) if (row.lower[at] === ',') return true
  return false
}

/** "…, citing a port official, that …": whom the words behind a cue cite. */
export function citedAfter(scene: Scene, cue: Range): Entity[] {
  const { row } = scene
  const { to } = stretchOf(row, cue)
  const end = Math.min(sentenceEnd(row, to - 1), to + LONGEST_SENTENCE)
  for (let at = to; at < Math.min(end, to + 40); at++) {
    if (row.lower[at] !== 'citing' && row.lower[at] !== 'quoting') continue
    let last = at + 1
    while (last < end && !/^[,.;“”"]$/.test(textAt(row, last)) && row.lower[last] !== 'that') last++
    const stretch = { from: at + 1, to: last }
    const phrase = readNounPhrase(row, stretch, namesIn(scene, stretch))
    return phrase.noun.kind === 'person' || phrase.name ? [...resolveSource(scene, stretch).entities] : []
  }
  return []
}

/**
 * The words for whom a source quotes: "Kelmar Radio quoted | a port official | as saying …", "reported | a port official |
 * as denying …"; in the second the cue may be "as saying:" itself.
 */
export const quotedIn = (row: TokenRow, { cue }: Attribution): readonly Stretch[] =>
  cue.flatMap(part => quotedBehind(row, part) ?? [])

function quotedBehind(row: TokenRow, cue: Range): Stretch | null {
  const { from: first, to } = stretchOf(row, cue)
  const start = sentenceStart(row, first)
  const isBehind = row.lower[first - 1] === 'as' || row.lower[first] === 'as'
  const verb = isBehind ? row.lower.slice(start, first).findLastIndex(word => QUOTING.test(word)) + start : to - 1
  if (verb < start || !QUOTING.test(wordAt(row, verb))) return null
  const from = verb + 1
  const end = Math.min(sentenceEnd(row, verb), from + LONGEST_SENTENCE)
  const as = row.lower.slice(from, end).indexOf('as') + from
  return as > from && TOLD_SO.test(wordAt(row, as + 1)) ? { from, to: as } : null
}

const QUOTING = /^(?:cited|cites|quoted|quotes|reported|reports)$/
const TOLD_SO = /^(?:admitting|confirming|denying|insisting|saying|telling|warning)$/
