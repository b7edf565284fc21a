import { intending, showing, thinking } from '../../english/cue-acts.js'
import { saying } from '../../english/cue-verbs.js'
import { documents } from '../../english/document-nouns.js'
import type { Token } from '../../model/sentence.js'

const SINGULAR_SUBJECT = /^(?:he|she|it|which)$/i
const PLURAL_SUBJECT = /^(?:i|we|you|they|others|some|many|most|both|few|police|people|those)$/i
const SUBJECT = /^(?:i|we|you|he|she|it|they|who|someone|everyone|nobody|one)$/i
const OPENING = /^["“‘]$/
const CLOSING = /^(?:["”’,]|'')$/

/**
 * Whether a word that may be a noun or a verb is the verb of its sentence: "Quill | notes that", "Rabbis | vow to
 * leave", "…, | reports the Harbour Gazette." The tagger takes such forms for nouns, whatever stands around them.
 */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  const { text, pos, lemma } = tokens[at] as Token
  if (pos !== 'NOUN' && pos !== 'ADJ') return false
  const last = lastBefore(tokens, at)
  const before = tokens[last]
  if (text === 'said') return before !== undefined && before.pos !== 'DET'
  if (pos !== 'NOUN' || before === undefined) return false
  if (/[^e]ed$/.test(text)) return SUBJECT.test(before.text)
  if (showing.has(lemma) && isDocument(before, text === lemma)) return OPENS_OBJECT.test(tokens[at + 1]?.pos ?? '')
  if (!saying.has(lemma) && !thinking.has(lemma) && !intending.has(lemma)) return false
  if (/^who$/i.test(before.text)) return true
  return text === lemma
    ? isPlural(tokens, last) && opensContent(tokens, at + 1)
    : (isSingular(before) && opensContent(tokens, at + 1)) || endsQuotation(tokens, at) || namesOutlet(tokens, at)
}

/** "records", "Emails", "the audit" */
const isDocument = ({ text }: Token, plural: boolean): boolean =>
  documents.has(text.toLowerCase().replace(plural ? /s$/ : /^$/, '')) && plural === /(?:s|data)$/.test(text)

const OPENS_OBJECT = /^(?:ADJ|ADV|DET|NOUN|NUM|PRON|PROPN|SCONJ)$/

/** The place before, past "also", "now" and the like; -1 if there is none. */
function lastBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1
  while (tokens[before]?.pos === 'ADV') before--
  return before
}

/** "Quill", "she", "the affidavit" */
const isSingular = ({ text, pos }: Token): boolean =>
  pos === 'PROPN' || SINGULAR_SUBJECT.test(text) || documents.has(text)

/** "they", "six in 10", "Rabbis", "advocacy groups" */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const { text, pos, lemma } = tokens[at] as Token
  if (pos === 'NUM') return tokens[at - 1]?.text === 'in'
  return PLURAL_SUBJECT.test(text) || (text.endsWith('s') && (pos === 'PROPN' || (pos === 'NOUN' && text !== lemma)))
}

/** "that the port is shut", "it is shut", "to shut it", ": …", "“…". */
function opensContent(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at], tokens[at + 1]]
  if (!next) return false
  if (/^(?:that|:)$/i.test(next.text) || OPENING.test(next.text)) return true
  if (next.text === 'to') return second?.pos === 'VERB' || second?.pos === 'AUX'
  return next.pos === 'PRON' || next.pos === 'DET'
}

/** "…,” Quill notes.", "…, the arrest report states." */
function endsQuotation(tokens: readonly Token[], at: number): boolean {
  const isNamed = tokens[at - 1]?.pos === 'PROPN'
  if (!/^[.,]$/.test(tokens[at + 1]?.text ?? '') || !(isNamed || documents.has(tokens[at - 1]?.text ?? '')))
    return false
  let before = at - 1
  while (/^(?:PROPN|NOUN|ADJ)$/.test(tokens[before]?.pos ?? '')) before--
  return CLOSING.test(tokens[tokens[before]?.pos === 'DET' ? before - 1 : before]?.text ?? '')
}

/** "…, reports the Harbour Gazette." */
function namesOutlet(tokens: readonly Token[], at: number): boolean {
  if (!CLOSING.test(tokens[at - 1]?.text ?? '')) return false
  let end = at + 1
  if (/^the$/i.test(tokens[end]?.text ?? '')) end++
  const from = end
  while (tokens[end]?.pos === 'PROPN') end++
  return end > from && /^[.,]$/.test(tokens[end]?.text ?? '.')
}
