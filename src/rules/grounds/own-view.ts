import { feelings, holding, likening, wishing } from '../../english/judgements.js'
import type { Token } from '../../model/sentence.js'

/** What makes a claim its speaker's view of a matter, or of himself, where none of its words judges. */
export interface OwnView {
  readonly kind: 'opinion' | 'guess' | 'feeling' | 'supposition'
  readonly word: Token
}

/**
 * Whether a claim is somebody's view: “I think it is coming”, “It looks like the flood of 1987”, “It will be hard”, “We
 * are heartbroken”, “If the bank fails, …”.
 */
export function ownView(content: readonly Token[]): OwnView | undefined {
  const said = content.flatMap(apart).filter(({ pos, text }) => !UNSPOKEN.test(pos) || NEGATION.test(text))
  const view = said.map((_, at) => ofOneself(said, at) ?? likeness(said, at)).find(each => each !== undefined)
  const [first] = said
  if (view || first === undefined) return view
  return first.text.toLowerCase() === 'if' ? { kind: 'supposition', word: first } : outlook(said)
}

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

/** “I do not think”, “we were shocked” */
function ofOneself(said: readonly Token[], at: number): OwnView | undefined {
  if (!/^(?:i|we)$/i.test(said[at]?.text ?? '')) return undefined
  const [verb, second] = said
    .slice(at + 1, at + NEAR)
    .filter(({ lemma, text }) => lemma !== 'do' && !/^(?:not|n['’]t|more|less|so|all)$/.test(text))
  if (verb === undefined) return undefined
  if (holding.has(verb.lemma)) return { kind: 'guess', word: verb }
  if (wishing.has(verb.lemma)) return { kind: 'feeling', word: verb }
  const isFelt = second && isLinking(verb) && feelings.has(second.text.toLowerCase())
  return isFelt ? { kind: 'feeling', word: second } : undefined
}

/** “It looks like”, “this is similar to”; what something looked like is a fact of what was seen. */
function likeness(said: readonly Token[], at: number): OwnView | undefined {
  const [verb, word] = said.slice(at, at + 2)
  const isPresent = verb && isLinking(verb) && !/^(?:was|were|been|\w+ed|felt)$/.test(verb.text)
  return word && isPresent && likening.has(word.text) ? { kind: 'opinion', word } : undefined
}

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
