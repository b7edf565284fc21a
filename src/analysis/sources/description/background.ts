import { words } from '../../../english/words.js'
import { PRINTINGS } from '../directory/named.js'
import type { Name } from '../names/name.js'
import type { Marks } from '../scene/marks.js'
import { isInTitleCase } from '../words/title-case.js'
import { isPossessive, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../words/token-row.js'

/** A shorter sentence, in tokens, tells what somebody did, as "Ms. Quill wept.", not who it is. */
const TELLING = 7

/** The longest parenthesis, in tokens, between a name and its verb. */
const PARENTHESIS = 14

/** The first sentence that tells of its bearer: the name is its subject, and nobody is cited in it. */
export function backgroundOf(
  row: TokenRow,
  names: readonly Name[],
  { cued, quoted }: Pick<Marks, 'cued' | 'quoted'>,
): Stretch | null {
  for (const name of names.slice(0, PRINTINGS)) {
    const sentence = row.sentence[name.from] ?? 0
    if (cued[sentence] === 1 || quoted[name.from] === 1 || isPossessive(row, name.to)) continue
    if (!tellsOfLife(row, name.to) || isInTitleCase(row, name.from)) continue
    const whole = wholeSentence(row, sentence)
    if (whole.to - whole.from >= TELLING && isSubject(row, name.from)) return whole
  }
  return null
}

/** A verb that tells what its subject is or did, not what it says or thinks. */
function tellsOfLife(row: TokenRow, at: number): boolean {
  const verbAt = row.tokens[at]?.text === ',' ? afterParenthesis(row, at) : at
  const verb = row.tokens[verbAt]
  if (verb?.pos === 'AUX') return OF_BEING.test(verb.text) && !isPassing(row, verbAt + 1)
  return verb?.pos === 'VERB' && !OF_MIND.has(verb.lemma.toLowerCase()) && !OF_MIND.has(row.lower[at] ?? '')
}

/** "was not there", "is rowing a boat": nothing that lasts. */
function isPassing({ lower, tokens }: TokenRow, at: number): boolean {
  return /^(?:not|n't|never)$/.test(lower[at] ?? '') || (tokens[at]?.pos === 'VERB' && /ing$/.test(lower[at] ?? ''))
}

/** Not "did not return a call", "would not say"; nor "isn't making promises". */
const OF_BEING = /^(?:is|was|has|had|will|are|were|have)$/i

/** Past ", for example," or ", a charity that looks after the old,". */
function afterParenthesis(row: TokenRow, comma: number): number {
  const limit = Math.min(sentenceEnd(row, comma), comma + PARENTHESIS)
  for (let at = comma + 1; at < limit; at++) if (row.tokens[at]?.text === ',') return at + 1
  return comma
}

const OF_MIND = words(`
  say said tell told add ask argue believe claim estimate explain fear feel hope know note praise question recall suggest think thought want warn wonder
  worry write cherish point cite see expect consider agree insist acknowledge doubt describe call urge estimates wants questioned
`)

/** First in its sentence, or after an introducing phrase and its comma. */
function isSubject(row: TokenRow, at: number): boolean {
  const start = sentenceStart(row, at)
  if (at - start < 3) return true
  for (let i = at - 1; i >= start; i--) {
    if (row.tokens[i]?.text === ',') return true
    const compound = row.tokens[i]?.text === '-' || row.tokens[i - 1]?.text === '-'
    if (!compound && !/^(?:NOUN|PROPN|ADJ|DET)$/.test(row.tokens[i]?.pos ?? '')) return false
  }
  return true
}

export function wholeSentence(row: TokenRow, sentence: number): Stretch {
  return { from: row.first[sentence] ?? 0, to: row.first[sentence + 1] ?? row.tokens.length }
}
