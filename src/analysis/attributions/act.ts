import {
  asked,
  deciders,
  deciding,
  intending,
  putForward,
  requested,
  showing,
  silent,
  thinking,
} from '../../english/cue-acts.js'
import { documents } from '../../english/document-nouns.js'
import { announcedIntent, carryingVerbs, efforts, saidByPeople } from '../../english/verb-kinds.js'
import type { Act } from '../../model/attribution.js'
import type { PartOfSpeech } from '../../model/sentence.js'
import { lemmaAt, textAt } from '../survey/words/words-at.js'
import { CITING } from './asserting-cue.js'
import type { Candidate } from './candidate.js'
import type { Encoded } from './encode.js'
import { type CueWord, isUntold } from './untold.js'

const HEADS: readonly PartOfSpeech[] = ['VERB', 'NOUN', 'ADJ', 'AUX', 'PROPN']

/**
 * What the source does with the content, told from the words of
 * the cue, from what follows it, and from who the source is.
 */
export function actOf(text: Encoded, { cue, source, content }: Pick<Candidate, 'cue' | 'source' | 'content'>): Act {
  const words = [...inverted(text, source[0] ?? cue.from), ...lemmas(text, cue.from, cue.to)]
  if (isSilence(text, words, source, behindCue(cue.to, content))) return 'no-comment'
  const heads = lastOfSeveral(words)
    .filter(({ lemma, pos }) => HEADS.includes(pos) && !carryingVerbs.has(lemma))
    .map(word => word.lemma)
  const head = heads[0] ?? words.at(-1)?.lemma ?? ''
  if (isDocument(text, source) && (showing.has(head) || CITING.has(head) || head === 'suggest' || head === 'indicate'))
    return 'shows'
  const isPerson = source.some(at => text.tokens[at]?.pos === 'PRON')
  if (showing.has(head) && !isPerson && !saidByPeople.has(head)) return 'shows'
  if (head === 'decline') return 'decides'
  if (efforts.has(head) && words.some(({ lemma }) => lemma === 'to')) return 'intends'
  if (deciding.has(head)) return isSpoken(text, head, words, source, content) ? 'says' : 'decides'
  if (intending.has(head) && (opensInfinitive(text, content) || head === 'plan' || head === 'intend')) return 'intends'
  return thinking.has(head) ? 'thinks' : intending.has(head) && !announcedIntent.has(head) ? 'intends' : 'says'
}

/**
 * What is said of a statement is decided of a request: "denied cutting the line", "denied wrongdoing",
 * "dismissed it as a fad", "rejected the claim", "agreed that"; but "denied bail", "rejected the offer", "agreed to pay".
 */
function isSpoken(
  text: Encoded,
  head: string,
  cue: readonly CueWord[],
  source: readonly number[],
  content: readonly number[],
): boolean {
  if (head === 'agree') return lemmaAt(text, content[0] ?? -1) === 'that'
  if (!/^(?:deny|dismiss|reject)$/.test(head)) return false
  if (isStatement(text, cue, content)) return true
  const among = (places: readonly number[], list: ReadonlySet<string>) => places.some(at => list.has(lemmaAt(text, at)))
  if (among(source, deciders)) return false
  const object = content.slice(0, LONGEST_OBJECT)
  return head === 'deny' ? !among(object, requested) : among(object, putForward)
}

/** In tokens: "the latest allegations". */
const LONGEST_OBJECT = 4

/** "voted no, saying", "refused to go and accused": what is said stands with the words behind the comma or the "and". */
const lastOfSeveral = (words: readonly CueWord[]): readonly CueWord[] =>
  words.slice(words.findLastIndex(({ lemma }, at) => JOINING.has(lemma) && words.slice(at + 1).some(isVerb)) + 1)

const JOINING = new Set([',', 'and'])
const isVerb = ({ pos }: CueWord): boolean => pos === 'VERB'

function lemmas(text: Encoded, from: number, to: number): CueWord[] {
  const out: CueWord[] = []
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]
    if (token) out.push({ lemma: token.lemma.toLowerCase(), pos: token.pos })
  }
  return out
}

/** The "not" of "Nor does | the study show that", and of "Neither did | he say so". */
function inverted(text: Encoded, at: number): readonly CueWord[] {
  const { lemma = '', pos } = text.tokens[at - 1] ?? {}
  const isInverted = pos === 'AUX' && lemma !== 'be' && /^(?:neither|nor)$/.test(lemmaAt(text, at - 2))
  return isInverted ? [{ lemma: 'not', pos: 'PART' }] : []
}

/** In tokens, from a cue to its content. */
const LONGEST_GAP = 3

/** Where the content stands, and before it the "no details about" of "offered | no details about | the weir". */
function behindCue(end: number, content: readonly number[]): readonly number[] {
  const gap = (content[0] ?? end) - end
  return gap > 0 && gap <= LONGEST_GAP ? [...Array.from({ length: gap }, (_, at) => end + at), ...content] : content
}

/**
 * "declined to comment", "would not say", "could not be reached", "had no comment", "has not mentioned": a refusal of
 * words alone, or silence.
 */
function isSilence(
  text: Encoded,
  cue: readonly CueWord[],
  [opening]: readonly number[],
  content: readonly number[],
): boolean {
  const has = (...lemmas: string[]) => cue.some(({ lemma }) => lemmas.includes(lemma))
  if (has('no') && has('comment', 'response', 'reply', 'answer')) return true
  const about = content.slice(0, 8).map(at => lemmaAt(text, at))
  if (isUntold(cue, textAt(text, opening ?? -1).toLowerCase(), about)) return true
  const refuses = has('decline', 'refuse')
  const isNegative = has('not', "n't", 'n’t', 'never')
  if (isNegative && has('reach')) return true
  if (!refuses && !(isNegative && cue.some(({ lemma }) => silent.has(lemma)))) return false
  return about.some(lemma => asked.has(lemma)) || cue.some(word => asked.has(word.lemma) && !isNaming(word))
}

/** "refused | to call | it a defeat", where a call is asked for as a noun */
const isNaming = ({ lemma, pos }: CueWord): boolean => lemma === 'call' && pos === 'VERB'

/** A clause with "that" or of an -ing form follows, or what somebody is called "as". */
function isStatement({ tokens }: Encoded, cue: readonly CueWord[], content: readonly number[]): boolean {
  const first = tokens[content[0] ?? -1]
  const opensClause =
    first !== undefined && (first.lemma === 'that' || (first.pos === 'VERB' && first.text.endsWith('ing')))
  return opensClause || cue.at(-1)?.lemma === 'as' || content.some(at => tokens[at]?.lemma === 'as')
}

function opensInfinitive({ tokens }: Encoded, content: readonly number[]): boolean {
  return tokens[content[0] ?? -1]?.text.toLowerCase() === 'to'
}

/** The head of the source is a text: its last noun before a preposition or a clause. */
function isDocument({ tokens }: Encoded, source: readonly number[]): boolean {
  let head = ''
  for (const at of source) {
    const token = tokens[at]
    if (!token) continue
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token.lemma.toLowerCase()
    else if (head !== '' && (token.pos === 'ADP' || token.pos === 'VERB' || token.text === ',')) break
  }
  return documents.has(head)
}
