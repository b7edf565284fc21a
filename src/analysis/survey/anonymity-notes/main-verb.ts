import { speechVerbs } from '../../../english/speech-verbs.js'
import { mindVerbs } from '../../../english/verb-kinds.js'
import { isTheirs } from '../words/determiners.js'
import { hasVerb, isPossessive, type Stretch, sentenceStart, type TokenRow } from '../words/token-row.js'
import { isNounAt, isVerbAt, lemmaAt, tagAt, wordAt } from '../words/words-at.js'

/**
 * "A woman who asked not to be named because she was afraid | held a phone": the verb of the sentence, whose subject a
 * clause with "who" parts from it. Whatever opens a clause is owed one verb; the first verb that is owed to nothing is
 * the sentence's own. Null where the subject's verb cannot stand behind the clause.
 *
 * @param after the end of the words on the name, before which it cannot stand
 */
export function mainVerbBehind(row: TokenRow, clause: Stretch, after: number): number | null {
  if (row.lower[clause.from] !== 'who' || !isSubjectBefore(row, clause.from)) return null
  let owed = 0
  /** "feared the school would fire her": owed to an auxiliary alone, since "feared the school" may be all. */
  let told = 0
  const maybe: number[] = []
  for (let at = clause.from; at < clause.to; at++) {
    if (opensClause(row, at) || isSaying(row, at)) owed++
    if (!isFiniteAt(row, at)) continue
    const isAuxiliary = tagAt(row, at) === 'AUX'
    if (tagAt(row, at - 1) === 'CCONJ') {
      // "works at the pit and fears its owners"
    } else if (owed > 0) owed--
    else if (told > 0 && isAuxiliary) told--
    else if (at >= after) {
      if (!mayBeParticiple(row, at)) return at
      maybe.push(at)
    }
    at = groupEnd(row, at) - 1
    if (tellsClause(row, at)) told++
  }
  return maybe.find(at => tagAt(row, at + 1) !== 'ADP') ?? maybe.at(-1) ?? null
}

/** Whether what stands before "who", back to a comma or the sentence's beginning, can be a subject: it has no verb. */
function isSubjectBefore(row: TokenRow, who: number): boolean {
  const start = sentenceStart(row, who)
  let from = who
  while (from > start && tagAt(row, from - 1) !== 'PUNCT') from--
  return from < who && !hasVerb(row, { from, to: who })
}

/** "who", "because", "that his name …", and "he" where nothing before it has opened the clause. */
function opensClause(row: TokenRow, at: number): boolean {
  const word = wordAt(row, at)
  if (word === 'that') return tagAt(row, at) !== 'DET'
  if (/^(?:who|which|what)$/.test(word) || tagAt(row, at) === 'SCONJ') return row.lower[at + 1] !== 'of'
  return /^(?:he|she|they|we|i)$/.test(word) && !(at > 0 && opensClause(row, at - 1))
}

/** "saying | his shop had lost customers": "he" and "that" open the clause themselves. */
const isSaying = (row: TokenRow, at: number): boolean =>
  row.lower[at] === 'saying' && (tellsClause(row, at) || isTheirs(wordAt(row, at + 1)))

/** No infinitive, no bare "speak" of "let him speak", no participle. */
function isFiniteAt(row: TokenRow, at: number): boolean {
  if (!isVerbAt(row, at) || wordAt(row, at).endsWith('ing')) return false
  const before = wordAt(row, at - 1)
  const isBare = OBJECTS.test(before) && wordAt(row, at) === lemmaAt(row, at)
  return before !== 'to' && !isBare && !isBeforeNoun(row, at)
}

const OBJECTS = /^(?:her|him|me|them|us)$/

/** "broken" and "lock" of "the broken lock", both of which the tagger may take for verbs. */
function isBeforeNoun(row: TokenRow, at: number): boolean {
  const opens = (place: number) => /^(?:ADP|DET)$/.test(tagAt(row, place)) || OWNERS.test(wordAt(row, place))
  return opens(at - 1) || (/^(?:ADJ|VERB)$/.test(tagAt(row, at - 1)) && opens(at - 2))
}

const OWNERS = /^(?:his|its|their)$/

/** Past what goes on with a verb: "had not been able", "did not want to be named". */
function groupEnd(row: TokenRow, verb: number): number {
  let at = verb + 1
  while (isVerbAt(row, at) || /^(?:ADV|PART)$/.test(tagAt(row, at)) || row.lower[at] === 'to') {
    if (isPossessive(row, at)) break
    at++
  }
  return at
}

/** "threats | made", "a book | held": behind a noun what looks like the past may be a participle. */
const mayBeParticiple = (row: TokenRow, at: number): boolean =>
  tagAt(row, at) === 'VERB' &&
  isNounAt(row, at - 1) &&
  wordAt(row, at) !== lemmaAt(row, at) &&
  !/s$/.test(wordAt(row, at))

/** "said the yard …", "feared his boss …", "for fear the owners …": behind it a clause may begin without "that". */
function tellsClause(row: TokenRow, at: number): boolean {
  const lemma = lemmaAt(row, at)
  return (speechVerbs.has(lemma) || mindVerbs.has(lemma)) && /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(tagAt(row, at + 1))
}
