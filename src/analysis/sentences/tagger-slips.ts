import { compoundBodies } from '../../english/organization-nouns.js'
import { personNouns, players, posts } from '../../english/person-nouns.js'
import { ordinals } from '../../english/quantities.js'
import type { PartOfSpeech, Token } from '../../model/sentence.js'
import { isTitleCase } from './title-case.js'
import { isPredicate } from './verbs-as-nouns.js'

/** Behind one of these a word has its capital because something begins there. */
const BEGINS_BEHIND = /^["“”'‘’([:;—–.-]+$/
/** They open a clause, which needs a subject before its verb. */
const OPENS_CLAUSE = /^(?:when|where|how|why|whether|because|although|while)$/i

/** The words of a sentence, with names and subjects that the tagger takes for verbs, and verbs for nouns, set right. */
export function mendSlips(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (isPlayer(tokens, at)) return retagged(token, 'NOUN')
    if (isCounted(token, tokens[at - 1])) return retagged(token, 'ADJ')
    if (!isVerb(token)) return isPredicate(tokens, at) ? { ...token, pos: 'VERB' } : token
    if (opensCompound(token, tokens[at + 1])) return retagged(token, 'NOUN')
    if (isGivenBy(tokens, at) || isThinking(tokens, at)) return retagged(token, 'NOUN')
    if (isName(token, tokens[at - 1]) && !isTitleCase(tokens)) return retagged(token, 'PROPN')
    return isSubjectNotVerb(token, tokens[at - 1], tokens[at + 1]) ? retagged(token, 'NOUN') : token
  })
}

/** "The fourth said he knew", "a third disagreed": behind an article no adverb. */
const isCounted = ({ pos, text }: Token, before: Token | undefined): boolean =>
  pos === 'ADV' && before?.pos === 'DET' && ordinals.has(text.toLowerCase())

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

/** "Orrin Shipping", "Ted Quill": a verb has a capital only where something begins, or where every word has one. */
function isName({ text }: Token, before: Token | undefined): boolean {
  return before !== undefined && /^\p{Lu}\p{Ll}/u.test(text) && !BEGINS_BEHIND.test(before.text)
}

/** "Orrel forward Ada Quill": what she plays, between the names of her team and of herself. */
const isPlayer = (tokens: readonly Token[], at: number): boolean =>
  players.has(tokens[at]?.text ?? '') && [at - 1, at + 1].every(beside => tokens[beside]?.pos === 'PROPN')

/** "hedge" of "hedge fund", "think" of "think tank" */
const opensCompound = ({ text }: Token, behind: Token | undefined): boolean =>
  behind !== undefined && compoundBodies.has(`${text.toLowerCase()} ${behind.text.toLowerCase()}`)

/** "according to documents" */
const isGivenBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'to' && /^according$/i.test(tokens[at - 2]?.text ?? '')

/** "familiar with the minister's thinking said": of two verbs, the first ends what its owner has. */
const isThinking = (tokens: readonly Token[], at: number): boolean =>
  /ing$/.test(tokens[at]?.text ?? '') &&
  /^(?:ADJ|PART|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
  /^(?:says?|said|told|added)$/.test(tokens[at + 1]?.text ?? '')

/**
 * "when counsel asked", "one NFL scout said": of two verbs that open
 * a clause, or of which the first may be a person, it is the subject.
 */
function isSubjectNotVerb({ pos, text }: Token, before: Token | undefined, behind: Token | undefined): boolean {
  if (pos !== 'VERB' || before === undefined || behind === undefined || !isVerb(behind)) return false
  const mayBePerson = (personNouns.has(text) || posts.has(text)) && /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(before.pos)
  return (mayBePerson || OPENS_CLAUSE.test(before.text)) && !/(?:ed|ing)$/.test(text) && !behind.text.endsWith('ing')
}

function retagged(token: Token, pos: PartOfSpeech): Token {
  return { ...token, lemma: token.text.toLowerCase(), pos }
}
