import { possessivePronouns } from '../../../english/function-words.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isPossessive, type Stretch, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'

/** The text that tells something where a source's words are only those of its owner or its writer. */
export function textBeside(row: TokenRow, source: Stretch, cue: Stretch): Stretch | null {
  return cue.from === source.to
    ? (textOwned(row, source, cue) ?? textWritten(row, source, cue) ?? textOpening(row, source))
    : null
}

/** "His | emails show": not he but a text of his, which the cue begins with. */
function textOwned(row: TokenRow, { from, to }: Stretch, cue: Stretch): Stretch | null {
  const owns = isPossessive(row, to - 1) || (to - from === 1 && possessivePronouns.has(wordAt(row, from)))
  if (!owns) return null
  let head = to
  while (head < cue.to - 1 && !isText(row, head)) head++
  return head < cue.to - 1 && /^(?:NOUN|VERB)$/.test(tagAt(row, head + 1)) ? { from, to: head + 1 } : null
}

/**
 * "An email that | Dale Quill sent to the board | says", "a memo that |
 * the aides | wrote says": the verb before the cue's is the writer's.
 */
function textWritten(row: TokenRow, { from }: Stretch, cue: Stretch): Stretch | null {
  const text = from - 2
  if (!/^(?:that|which)$/.test(wordAt(row, from - 1)) || !isText(row, text)) return null
  const verbs = row.tokens.slice(from, cue.to).filter(({ pos }) => pos === 'VERB')
  if (verbs.length < 2) return null
  let first = text
  while (first > sentenceStart(row, from) && /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(tagAt(row, first - 1))) first--
  return { from: first, to: text + 1 }
}

/** "An email | Dale Quill sent to the board": the same without "that". */
function textOpening(row: TokenRow, { from, to }: Stretch): Stretch | null {
  let text = from
  while (text < to && /^(?:ADJ|DET|NUM)$/.test(tagAt(row, text))) text++
  const clause = row.tokens.slice(text + 1, to)
  return isText(row, text) && clause[0]?.pos === 'PROPN' && clause.some(({ pos }) => pos === 'VERB')
    ? { from, to: text + 1 }
    : null
}

const isText = (row: TokenRow, at: number): boolean => readNoun(wordAt(row, at)).kind === 'document'
