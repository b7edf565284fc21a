import type { Token } from '../../../model/sentence.js'

/** In tokens: "Three federal scientists" and "seeking to learn why the frogs of the lake are dying". */
const LONGEST_SUBJECT = 6
const LONGEST_PURSUIT = 25

/**
 * A sentence without what its subject is after, "Scientists seeking to learn why frogs die said on Monday that …": these
 * have verbs of their own, which put nothing forward.
 */
export function withoutPursuit(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.slice(0, LONGEST_SUBJECT + 1).findIndex(({ pos }) => !/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(pos))
  const pursuing = tokens[from]
  if (from < 1 || pursuing?.pos !== 'VERB' || !pursuing.text.endsWith('ing')) return tokens
  const pursuit = tokens.slice(from, from + LONGEST_PURSUIT)
  const length = pursuit.findIndex(({ text }) => /^(?:["“”,;:]|said|says|say|told)$/.test(text))
  const isPursuit = pursuit[1]?.text === 'to' || pursuit.slice(0, length).some(({ text }) => ASKED.test(text))
  const closes =
    length > 1 && pursuit[length]?.pos === 'VERB' && !/^(?:PRON|PROPN)$/.test(pursuit[length - 1]?.pos ?? '')
  return closes && isPursuit ? [...tokens.slice(0, from), ...tokens.slice(from + length)] : tokens
}

const ASKED = /^(?:how|what|whether|who|why)$/
