import { silent, thinking } from '../../english/cue-acts.js'
import { saying } from '../../english/cue-verbs.js'
import { bodies } from '../../english/organization-nouns.js'
import { personNouns, posts } from '../../english/person-nouns.js'
import type { Sentence, Token } from '../../model/sentence.js'

/**
 * The sentences with subjects and verbs of telling that the tagger takes for something else. These slips are mended in use
 * alone: the weights were learned with them, and what is rare in the news of the corpus moves weights by chance.
 */
export const mendRareSlips = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.map(sentence => {
    const { tokens } = sentence
    if (!tokens.some((_, at) => retagged(tokens, at))) return sentence
    return { ...sentence, tokens: tokens.map((token, at) => retagged(tokens, at) ?? token) }
  })

/** A word with the part of speech that its place gives it; undefined where that is the tagger's. */
function retagged(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at] as Token
  if (isSpeaker(tokens, at)) return { ...token, lemma: token.text.toLowerCase(), pos: 'PROPN' }
  if (isQuality(tokens, at)) return { ...token, pos: 'ADJ' }
  if (isQuality(tokens, at - 1)) return { ...token, lemma: token.text.slice(0, -1), pos: 'NOUN' }
  if (isBody(tokens, at)) return { ...token, pos: 'NOUN' }
  if (isTold(tokens, at)) return { ...token, lemma: token.text.slice(0, -1), pos: 'VERB' }
  if (tellsBefore(tokens, at) || tellsBehind(tokens, at)) return { ...token, pos: 'VERB' }
  return undefined
}

/** Behind one of these, or behind nothing, a word has its capital because something begins there. */
const BEGINS_BEHIND = /^["“”'‘’([:;—–.-]+$/
/** They open a question, an order or a headline: "Had said nothing", "Get told". */
const HELPER = /^(?:be|do|get|have|let)$/

/** "Grant said", "Will declined": what a sentence begins with, where another verb tells that it is who speaks. */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  const { text, pos, lemma } = tokens[at] as Token
  const next = tokens[at + 1]
  return (
    /^(?:AUX|VERB)$/.test(pos) &&
    BEGINS_BEHIND.test(tokens[at - 1]?.text ?? '.') &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    !text.endsWith('ed') &&
    !HELPER.test(lemma) &&
    next?.pos === 'VERB' &&
    (saying.has(next.lemma) || silent.has(next.lemma)) &&
    next.text !== next.lemma &&
    !next.text.endsWith('ing')
  )
}

/** No name ends so, but for those of places that no plural follows. */
const QUALITY = /^\p{Lu}\p{Ll}{2,}(?:able|ful|ial|ible|ious|ive|less)$/u

/** "Controversial | plans to build", "Ambitious | proposals to": an adjective, and no name whose bearer plans. */
function isQuality(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, behind] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    token?.pos === 'PROPN' &&
    BEGINS_BEHIND.test(before?.text ?? '.') &&
    QUALITY.test(token.text) &&
    next?.pos === 'VERB' &&
    /^\p{Ll}+s$/u.test(next.text) &&
    behind?.text === 'to'
  )
}

/** "the military said", "Kelmar's judiciary,": no adjective where nothing follows that it could be of. */
function isBody(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at] as Token
  const next = tokens[at + 1]
  return (
    pos === 'ADJ' &&
    bodies.has(text.toLowerCase()) &&
    /^(?:ADJ|DET|PART|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
    /^(?:ADP|AUX|PUNCT|VERB)$/.test(next?.pos ?? 'PUNCT') &&
    next?.text !== '-'
  )
}

const isPerson = (token?: Token): boolean => personNouns.has(token?.lemma ?? '') || posts.has(token?.lemma ?? '')
const isKnownBody = (token?: Token): boolean => bodies.has(token?.lemma ?? '')
const isPlural = (token?: Token): boolean => token?.text.toLowerCase() !== token?.lemma

const mayTell = ({ pos, lemma }: Token): boolean => pos === 'NOUN' && (saying.has(lemma) || thinking.has(lemma))

/** "…, notes | statistician Ada Quill", "…, points | out statistician Ada Quill": before who tells it. */
function tellsBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!mayTell(token) || token.text === token.lemma || !ENDS_TOLD.test(tokens[at - 1]?.text ?? '')) return false
  let name = at + 1
  if (tokens[name]?.text === 'out') name++
  const from = name
  while (/^(?:ADJ|NOUN)$/.test(tokens[name]?.pos ?? '')) name++
  return name > from && isPerson(tokens[name - 1]) && tokens[name]?.pos === 'PROPN'
}

/** "…, analysts estimate.", "…, researchers at Orrel University report in a study", "…, the company states." */
function tellsBehind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!mayTell(token) || !/^(?:ADP|PUNCT)$/.test(tokens[at + 1]?.pos ?? 'PUNCT')) return false
  let head = at - 1
  while (tokens[head]?.pos === 'PROPN') head--
  if (head < at - 1 && tokens[head]?.pos === 'ADP') head--
  const subject = tokens[head]
  if (!(isPerson(subject) || isKnownBody(subject)) || isPlural(subject) !== (token.text === token.lemma)) return false
  let before = head - 1
  while (/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(tokens[before]?.pos ?? '')) before--
  return ENDS_TOLD.test(tokens[before]?.text ?? '')
}

/** "The union alleged that", "…, Quill alleged.": tagged as an adjective. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at] as Token
  const next = tokens[at + 1]
  return (
    pos === 'ADJ' &&
    text.endsWith('ed') &&
    saying.has(text.slice(0, -1)) &&
    /^(?:NOUN|PRON|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
    (/^(?:that|[.,])$/.test(next?.text ?? '.') || /^(?:DET|PRON)$/.test(next?.pos ?? ''))
  )
}

/** What is told ends there. */
const ENDS_TOLD = /^(?:[,"”’]|'')$/
