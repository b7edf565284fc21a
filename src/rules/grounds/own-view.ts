import { subordinators } from '../../english/function-words.js'
import { feelings, holding, likening, wishing } from '../../english/judgements.js'
import type { Token } from '../../model/sentence.js'

/** What makes a claim its speaker's view of a matter, or of himself, where none of its words judges. */
interface OwnView {
  readonly kind: 'opinion' | 'guess' | 'feeling' | 'supposition'
  readonly word: Token
}

/**
 * Whether a claim is somebody's view from its first words on: “I think it is coming”,
 * “It looks like the flood of 1987”, “It will be hard”, “We are heartbroken”, “If the
 * bank fails, …”; not “The bank will close, and I think they know”.
 *
 * @param isSeveral whether several speak, of whom “they were hopeful” tells
 */
export function ownView(content: readonly Token[], isSeveral = false): OwnView | undefined {
  const first = content.find(({ pos }) => pos !== 'PUNCT')
  if (first?.lemma.toLowerCase() === 'if') return { kind: 'supposition', word: first }
  const said = mainClause(content, first)
    .flatMap(apart)
    .filter(({ pos, text }) => !UNSPOKEN.test(pos) || NEGATION.test(text))
  const verb = said.findIndex(isVerbal)
  const oneself = isSeveral ? /^(?:i|we|they)$/i : /^(?:i|we)$/i
  const self = said.slice(0, Math.max(0, verb)).findLastIndex(({ text }) => oneself.test(text))
  return self < 0 ? (likeness(said, verb) ?? outlook(said)) : ofOneself(said, self)
}

/** “I was shocked” of “When it broke, I was shocked”. */
function mainClause(content: readonly Token[], opening: Token | undefined): readonly Token[] {
  const comma = content.findIndex(({ text }) => text === ',')
  return opening && subordinators.has(opening.text.toLowerCase()) && comma >= 0 ? content.slice(comma + 1) : content
}

const isVerbal = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX'

/** “I’m” as two words, which the tagger leaves as one. */
function apart(token: Token): Token[] {
  const [, subject, verb] = /^(i|we|it|this|that)(['’](?:m|re|s))$/i.exec(token.text) ?? []
  if (subject === undefined || verb === undefined) return [token]
  return [
    { ...token, text: subject, lemma: subject.toLowerCase(), pos: 'PRON' },
    { ...token, text: verb, lemma: 'be', pos: 'AUX' },
  ]
}

const UNSPOKEN = /^(?:PUNCT|SYM|INTJ|CCONJ|ADV)$/
const NEGATION = /^n['’]t$/

/** Within how many words behind “I” the verb stands, and what is felt. */
const NEAR = 6

/** “I do not think”, “we were shocked”; what “we want to do” is the plan of a body. */
function ofOneself(said: readonly Token[], at: number): OwnView | undefined {
  const own = said.slice(at + 1, at + NEAR)
  const [verb, second] = own.filter(
    ({ lemma, text }) => !/^(?:do|would)$/.test(lemma) && !/^(?:not|n['’]t|more|less|so|all)$/.test(text),
  )
  if (verb === undefined) return undefined
  if (holding.has(verb.lemma) && !(verb.lemma === 'expect' && second?.text === 'to'))
    return { kind: 'guess', word: verb }
  if (wishing.has(verb.lemma) && !isPlan(said[at], verb, second)) return { kind: 'feeling', word: verb }
  const isFelt = second && isLinking(verb) && feelings.has(second.text.toLowerCase())
  // “I’d be surprised if it did”
  const isSupposed = own[0]?.lemma === 'would'
  return isFelt ? { kind: isSupposed ? 'guess' : 'feeling', word: second } : undefined
}

/** “We want to sell the mill” */
const isPlan = (subject: Token | undefined, verb: Token, next: Token | undefined) =>
  subject?.lemma.toLowerCase() === 'we' && /^(?:hope|want)$/.test(verb.lemma) && next?.text === 'to'

/** “It looks like”, “this is similar to”; what something looked like is a fact of what was seen. */
function likeness(said: readonly Token[], at: number): OwnView | undefined {
  const [verb, word] = said.slice(at, at + 2)
  const isPresent = verb && isLinking(verb) && !/^(?:was|were|been|\w+ed|felt)$/.test(verb.text)
  if (!word || !isPresent || !likening.has(word.text)) return undefined
  return { kind: 'opinion', word: verb.lemma === 'be' ? word : joined(verb, word) }
}

/** “Looks like”: of what only seems so, the preposition alone would be no evidence. */
const joined = (verb: Token, word: Token): Token => ({ ...word, text: `${verb.text} ${word.text}`, start: verb.start })

/** “It will be hard”, “that is going to be hard” */
function outlook([subject, ...said]: readonly Token[]): OwnView | undefined {
  if (!/^(?:it|this|that)$/i.test(subject?.text ?? '')) return undefined
  const [verb, second, third] = said
  const future =
    verb?.text === 'will' ? said.slice(1) : second?.text === 'going' && third?.text === 'to' ? said.slice(3) : []
  const [be, quality] = future
  return be?.lemma === 'be' && quality?.pos === 'ADJ' ? { kind: 'guess', word: quality } : undefined
}

const isLinking = ({ lemma }: Token) => /^(?:be|look|sound|feel|seem)$/.test(lemma)
