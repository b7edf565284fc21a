import { pluralBodies } from '../../../english/organization-nouns.js'
import { studies } from '../../../english/studies.js'
import { sayingFirst } from '../../../english/verb-kinds.js'
import type { Token } from '../../../model/sentence.js'
import { type Noun, readNoun } from '../../survey/words/noun-kinds.js'
import { isHeadline } from './headline.js'
import { unprinted } from './unprinted.js'
import { isVerb, verbFor } from './verb.js'

/** In tokens: "sources close to the talks" is longer, and rare. */
const LONGEST_SPEAKER = 4

/**
 * A headline in the order of prose: "Pier unsafe, says clerk", "Pier unsafe says clerk", "Pier unsafe: clerk" and "Clerk:
 * Pier unsafe" as "Pier unsafe, clerk says". The verb keeps its place in the article, and is where the colon stands if
 * there is none.
 *
 * @param isTop whether the words are the first of their article, where a label may tell who speaks
 */
export function inProseOrder(tokens: readonly Token[], isTop: boolean): readonly Token[] {
  if (!isHeadline(tokens)) return tokens
  const behind = speakerBehind(tokens)
  if (behind >= 0) return inOrder(tokens, behind, tokens.slice(0, behind), tokens.slice(behind + 1))
  const before = isTop ? speakerBefore(tokens) : -1
  return before < 0 ? tokens : inOrder(tokens, before, tokens.slice(before + 1), tokens.slice(0, before))
}

function inOrder(
  tokens: readonly Token[],
  at: number,
  told: readonly Token[],
  speaker: readonly Token[],
): readonly Token[] {
  const cue = tokens[at] as Token
  const content = told.at(-1)?.text === ',' ? told.slice(0, -1) : told
  const end = content.at(-1)?.end ?? cue.start
  return [...content, unprinted(end, ',', 'PUNCT'), ...speaker, cue.pos === 'VERB' ? cue : verbFor(cue, 'says', 'say')]
}

/** The verb, colon or dash behind which a headline ends in who says so; -1 where none does. */
function speakerBehind(tokens: readonly Token[]): number {
  const cue = tokens.findLastIndex(({ pos }) => !NOMINAL.test(pos))
  const speaker = tokens.slice(cue + 1)
  if (cue < 2 || speaker.length === 0 || speaker.length > LONGEST_SPEAKER) return -1
  const mark = tokens[cue] as Token
  const isName = speaker.every(({ pos }) => pos === 'PROPN')
  const { kind } = headOf(speaker)
  const isSpeaker = isReport(speaker) || /^(?:body|media|person)$/.test(kind)
  if (isMark(mark, tokens[cue - 1])) return isSpeaker || (isName && tokens.slice(0, cue).some(isVerb)) ? cue : -1
  const isParted = /^[,"”'’]$/.test(tokens[cue - 1]?.text ?? '')
  const isSaying = mark.pos === 'VERB' && sayingFirst.has(mark.lemma) && !/(?:ed|ing|said)$/.test(mark.text)
  return isSaying && (isSpeaker || (isName && isParted)) ? cue : -1
}

/** The colon behind a label that tells who speaks: "Police: Two held"; of bodies, "Market:" and "Town:" tell of what. */
function speakerBefore(tokens: readonly Token[]): number {
  const cue = tokens.findIndex(({ pos }) => !NOMINAL.test(pos))
  const speaker = tokens.slice(0, Math.max(0, cue))
  const isLabel = tokens[cue]?.text === ':' && speaker.length > 0 && speaker.length <= LONGEST_SPEAKER
  const { kind, noun } = headOf(speaker)
  const speaks = kind === 'person' || isReport(speaker) || pluralBodies.has(noun)
  return isLabel && speaks && tokens.length > cue + 2 ? cue : -1
}

const NOMINAL = /^(?:ADJ|DET|NOUN|NUM|PROPN)$/

const headOf = (words: readonly Token[]): Noun => readNoun(words.at(-1)?.text.toLowerCase() ?? '')

const isReport = (words: readonly Token[]): boolean => REPORTS.has(headOf(words).noun)

const REPORTS: ReadonlySet<string> = new Set([...studies, 'report'])

/** A colon, or a dash that is no hyphen. */
const isMark = ({ text, start }: Token, before: Token | undefined): boolean =>
  text === ':' || (/^[-–—]$/.test(text) && (before?.end ?? start) < start)
