import type { Token } from '../../model/sentence.js'

/** How many words of a noun phrase may stand before its verb: “that the deputy harbour master was leaving”. */
const SUBJECT = 6

/**
 * Whether somebody tells what he only heard: “he had heard that Crane was leaving”, “I heard from neighbours that”; not
 * “he heard a shot”, “she had heard Crane speak”, which a witness does.
 */
export function isHeardSay(content: readonly Token[]): boolean {
  const heard = content.findIndex(({ lemma, pos }) => lemma === 'hear' && pos === 'VERB')
  const opening = content.slice(0, heard).filter(({ pos, text }) => pos !== 'PUNCT' && text !== 'that')
  const [subject, ...auxiliaries] = opening
  if (subject === undefined || !/^(?:s?he|they|i|we)$/i.test(subject.text)) return false
  if (
    content[heard]?.text !== 'heard' ||
    !auxiliaries.every(({ text }) => /^(?:have|has|had|also|['’]ve|['’]d)$/.test(text))
  )
    return false
  return isTold(content.slice(heard + 1))
}

/** “that Crane was leaving”, “from neighbours that”, “Crane was leaving” */
function isTold([first, ...rest]: readonly Token[]): boolean {
  if (first === undefined) return false
  if (first.text === 'that') return hasVerb(rest)
  if (first.text === 'from') return rest.slice(0, SUBJECT).some(({ text }) => text === 'that')
  return hasVerb([first, ...rest])
}

/** A noun phrase and what it is or does: “Beth Crane was”. */
function hasVerb(tokens: readonly Token[]): boolean {
  const near = tokens.slice(0, SUBJECT + 1)
  const verb = near.findIndex(({ pos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(pos))
  const subject = near.slice(0, Math.max(0, verb))
  return (
    subject.length > 0 &&
    near[verb]?.pos === 'AUX' &&
    !subject.some(({ text }) => /^(?:who|which|that|what)$/.test(text))
  )
}
