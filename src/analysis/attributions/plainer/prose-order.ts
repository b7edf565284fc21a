import { studies } from '../../../english/studies.js'
import { sayingFirst } from '../../../english/verb-kinds.js'
import type { Token } from '../../../model/sentence.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isHeadline } from './headline.js'

/** In tokens: "sources close to the talks" is longer, and rare. */
const LONGEST_SPEAKER = 4

/**
 * A headline that ends in who says so, in the order of prose: "Pier unsafe, says clerk", "Pier unsafe says clerk" and "Pier
 * unsafe: clerk" as "Pier unsafe, clerk says". The verb keeps its place in the article, and is where the colon stands if
 * there is none.
 */
export function inProseOrder(tokens: readonly Token[]): readonly Token[] {
  const cue = speakerBehind(tokens)
  const verb = tokens[cue]
  if (!verb) return tokens
  const to = tokens[cue - 1]?.text === ',' ? cue - 1 : cue
  const { start } = tokens[to] as Token
  return [
    ...tokens.slice(0, to),
    { start, end: start, text: ',', lemma: ',', pos: 'PUNCT' },
    ...tokens.slice(cue + 1),
    verb.pos === 'VERB' ? verb : { ...verb, text: 'says', lemma: 'say', pos: 'VERB' },
  ]
}

/** The verb, colon or dash behind which a headline ends in who says so; -1 where none does. */
function speakerBehind(tokens: readonly Token[]): number {
  if (!isHeadline(tokens)) return -1
  let from = tokens.length
  while (/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) from--
  const cue = from - 1
  if (cue < 2 || from === tokens.length || tokens.length - from > LONGEST_SPEAKER) return -1
  const mark = tokens[cue] as Token
  const isName = tokens.slice(from).every(({ pos }) => pos === 'PROPN')
  const { noun, kind } = readNoun(tokens.at(-1)?.text.toLowerCase() ?? '')
  const isSpeaker = kind === 'document' ? REPORTS.has(noun) : /^(?:body|media|person)$/.test(kind)
  const told = tokens.slice(0, cue)
  if (isMark(mark, tokens[cue - 1])) return isSpeaker || (isName && told.some(isVerb)) ? cue : -1
  const isParted = /^[,"”'’]$/.test(tokens[cue - 1]?.text ?? '')
  const isSaying = mark.pos === 'VERB' && sayingFirst.has(mark.lemma) && !/(?:ed|ing|said)$/.test(mark.text)
  return isSaying && (isSpeaker || (isName && isParted)) ? cue : -1
}

const REPORTS: ReadonlySet<string> = new Set([...studies, 'report'])

const isVerb = ({ pos }: Token): boolean => pos === 'AUX' || pos === 'VERB'

/** A colon, or a dash that is no hyphen. */
const isMark = ({ text, start }: Token, before: Token | undefined): boolean =>
  text === ':' || (/^[-–—]$/.test(text) && (before?.end ?? start) < start)
