import { isOfPress } from '../../english/news-people.js'
import { bodies } from '../../english/organization-nouns.js'
import {
  addressing,
  announcing,
  openMeetings,
  passingOn,
  privately,
  privateOccasions,
  publicAddressees,
  publicly,
  publicOccasions,
} from '../../english/passed-on.js'
import type { Token } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { isPassive } from './passive.js'

/** How a person speaks in what another passes on. */
interface PassedOnWords {
  /** To somebody, or where few could hear it: “had told him”, “said at a lunch”. */
  readonly isPrivate: boolean
  /** For all to hear, or to those who print it: “told the nation”, “has always said”. */
  readonly isPublic: boolean
}

/** How far from its verb the name stands, and the words that tell where something was said. */
const NEAR = 8

/** How somebody speaks in the words that another passes on: “Kellogg in private has portrayed …”. */
export function wordsPassedOn({ name, label }: Source, tokens: readonly Token[]): PassedOnWords | undefined {
  const called = (name ?? label).split(' ').at(-1)
  for (const [at, { text }] of tokens.entries()) {
    const isCalled = text === called || (at === 0 && /^s?he$/i.test(text))
    if (!isCalled || isOfRelativeClause(tokens, at)) continue
    const behind = tokens.slice(at + 1, at + NEAR)
    const verb = behind.findIndex(
      (token, on) => isPast(token.text) && passingOn.has(token.lemma.toLowerCase()) && !isPassive(tokens, at + 1 + on),
    )
    if (verb >= 0) return manner(tokens, at, at + 1 + verb)
  }
  return undefined
}

/**
 * How a body, or somebody with a name, speaks in them as they open: “The ministry said that”, “Tarn welcomed it, saying
 * that”; in “two officials told them”, “it paid what two firms had asked” none does. “She said” tells who it was only
 * where it goes on “at a conference”.
 */
export function wordsOfKnown(tokens: readonly Token[]): PassedOnWords | undefined {
  const verb = tokens.findIndex(({ pos }, at) => pos === 'VERB' && !isOfTime(tokens[at - 1]))
  const told = isTelling(tokens, verb) ? verb : tokens.findIndex((_, at) => at > verb && isSaying(tokens, at))
  if (verb < 0 || told < 0) return undefined
  const from = Math.max(0, verb - NEAR)
  const before = tokens.slice(from, verb)
  const subject = before.findLastIndex(({ pos, text }) => /^(?:NOUN|PROPN)$/.test(pos) || isHeOrShe(text))
  const speaker = before[subject]
  const words = manner(tokens, from + subject, told)
  if (isHeOrShe(speaker?.text ?? '')) return words.isPublic ? words : undefined
  return speaker?.pos === 'PROPN' || bodies.has(speaker?.lemma ?? '') ? words : undefined
}

/** “Said”, “has stated”; “made clear”; whoever “was told to leave” did not speak */
function isTelling(tokens: readonly Token[], at: number): boolean {
  const { text = '', lemma = '' } = tokens[at] ?? {}
  if (isPassive(tokens, at)) return false
  return isPast(text)
    ? passingOn.has(lemma) || announcing.has(lemma)
    : text === 'made' && tokens[at + 1]?.text === 'clear'
}

/** “When | asked”, “once | told” */
const isOfTime = (before: Token | undefined) => /^(?:when|whenever|once|if)$/i.test(before?.text ?? '')

/** “, saying”, “and said” */
const isSaying = (tokens: readonly Token[], at: number) =>
  /^(?:, saying|and said)$/.test(`${tokens[at - 1]?.text} ${tokens[at]?.text}`)

const isHeOrShe = (text: string) => /^s?he$/i.test(text)

function manner(tokens: readonly Token[], name: number, verb: number): PassedOnWords {
  const behind = tokens.slice(verb + 1, verb + 1 + NEAR)
  const that = behind.findIndex(({ text }) => text === 'that')
  const around = [...tokens.slice(Math.max(0, name - NEAR), verb), ...behind.slice(0, that < 0 ? undefined : that)]
  const addressee = addressing.has(tokens[verb]?.lemma ?? '') ? addresseeOf(behind) : undefined
  const isToAll = addressee !== undefined && (publicAddressees.has(addressee) || isOfPress(addressee))
  return {
    isPrivate:
      addressee !== undefined ||
      around.some(({ lemma }, at) => privately.has(lemma.toLowerCase()) || isOccasion(privateOccasions, around, at)),
    isPublic:
      isToAll ||
      around.some(
        ({ lemma }, at) => publicly.has(lemma) || isOccasion(publicOccasions, around, at) || isOpenMeeting(around, at),
      ),
  }
}

/** “at an all-hands meeting” */
const isOpenMeeting = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lemma === 'meeting' && openMeetings.has(tokens[at - 1]?.text ?? '')

/** “in his last book”, “over lunch”; what is said about a letter may be said anywhere. */
const isOccasion = (occasions: ReadonlySet<string>, tokens: readonly Token[], at: number) =>
  occasions.has(tokens[at]?.lemma.toLowerCase() ?? '') &&
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:in|at|on|by|during|over|under|via)$/i.test(text))

/** Whom a verb is said to: “official” of “the police officials that”; nobody where a clause or a quotation follows. */
function addresseeOf(behind: readonly Token[]): string | undefined {
  const [first, second] = behind
  if (first === undefined || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(first.pos)) return undefined
  const isOwner = /^(?:its|his|her|their|my|our)$/.test(first.text) && /^(?:ADJ|NOUN)$/.test(second?.pos ?? '')
  if (first.pos === 'PRON' && !isOwner) return first.lemma.toLowerCase()
  const end = behind.findIndex(({ pos }, at) => at > 0 && !/^(?:ADJ|NUM|NOUN|PROPN)$/.test(pos))
  const noun = behind.slice(0, end < 0 ? undefined : end).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  return noun?.lemma.toLowerCase()
}

/** “the song that Mr. Tarn said was written for him” tells of a song. */
function isOfRelativeClause(tokens: readonly Token[], name: number): boolean {
  const before = tokens.slice(Math.max(0, name - NEAR), name)
  const that = before.findLastIndex(({ pos, text }) => pos !== 'PROPN' && !/^\p{Lu}/u.test(text))
  return that > 0 && /^(?:that|which)$/.test(before[that]?.text ?? '') && before[that - 1]?.pos === 'NOUN'
}

const isPast = (verb: string) => /(?:ed|aid|old)$/.test(verb)
