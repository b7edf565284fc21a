import { saying } from '../../english/cue-verbs.js'
import type { Article } from '../../model/article.js'
import type { Sentence, Token } from '../../model/sentence.js'
import { isTime } from '../survey/words/times.js'
import { accordingTo, tellsWho } from './plainer/according.js'
import { inClauses, relatesToTold } from './plainer/clauses.js'
import { closesAccording, withComma } from './plainer/closing-comma.js'
import { withPassives } from './plainer/headline-passives.js'
import { asTelling, hears } from './plainer/hearings.js'
import { asTold, informs } from './plainer/informing.js'
import { asFound, isFoundNone } from './plainer/none-reported.js'
import { inProseOrder } from './plainer/prose-order.js'
import { withoutPursuit } from './plainer/pursuits.js'
import type { Stretch } from './segments.js'

/**
 * The sentences in words that the models know, for the news that they learned from hardly has these.
 *
 * - "per" in ", per court records" and "Per the mayor, …" reads as "according to", both words of which lie where the one
 *   stands; "heard" in "the court heard" reads as "said".
 * - Left out are "today" and "last week" in "The port last week announced", "called Red Kettle" in "A group called Red
 *   Kettle claimed", and what "Scientists seeking to learn why frogs die said" seek.
 * - "According to Quill thefts are common" has a comma behind the name, the headline "Mayor accused of lying" its "is".
 * - A headline that begins or ends with who says so has the order of prose.
 * - A clause that opens with who tells it is a sentence of its own.
 */
export function inPlainerWords({ blocks }: Article, sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.flatMap((sentence, index) => {
    const { tokens, block } = sentence
    const isPlain = !tokens.some((_, at) => plainer(tokens, at))
    const told = withoutPursuit(isPlain ? tokens : tokens.flatMap((token, at) => plainer(tokens, at) ?? [token]))
    // items of lists often have no full stops either
    const isListed = blocks[block]?.kind === 'list-item'
    const words = isListed ? told : inProseOrder(withPassives(told), index === 0)
    return inClauses(words === tokens ? sentence : { ...sentence, tokens: words })
  })
}

/** What stands in a word's stead; undefined where it is plain. */
function plainer(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  const token = tokens[at] as Token
  if (tellsWho(tokens, at)) return accordingTo(token)
  if (tellsWhen(tokens, at) || tellsName(tokens, at) || relatesToTold(tokens, at)) return []
  if (informs(tokens, at)) return [asTold(token)]
  if (isFoundNone(tokens, at)) return [asFound(token)]
  if (closesAccording(tokens, at)) return withComma(token)
  return hears(tokens, at) ? [asTelling(token)] : undefined
}

/** In tokens: what is longer is no name. */
const LONGEST_NAME = 5

/** "called Red Kettle" in "A group called Red Kettle claimed", between a subject and its verb. */
function tellsName(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (tokens[from]?.pos === 'PROPN' && at - from < LONGEST_NAME) from--
  if (tokens[from]?.text !== 'called' || !/^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) return false
  let to = from + 1
  while (tokens[to]?.pos === 'PROPN' && to - from <= LONGEST_NAME) to++
  const verb = tokens[to]
  return to > from + 1 && verb?.pos === 'VERB' && saying.has(verb.lemma) && !verb.text.endsWith('ing')
}

/** "today" and "last week" between a subject and its verb. */
function tellsWhen(tokens: readonly Token[], at: number): boolean {
  const { from, to } = timeAround(tokens, at)
  const before = tokens[from - 1]
  return (
    to > from && tokens[to]?.pos === 'VERB' && (before?.text === ',' || /^(?:NOUN|PRON|PROPN)$/.test(before?.pos ?? ''))
  )
}

/** The words for a time that a token is one of, if it is. */
function timeAround(tokens: readonly Token[], at: number): Stretch {
  const text = (place: number) => tokens[place]?.text ?? ''
  if (/^(?:today|tonight|yesterday)$/.test(text(at))) return { from: at, to: at + 1 }
  for (const from of [at - 1, at])
    if (/^(?:last|this)$/.test(text(from)) && isTime(text(from + 1))) return { from, to: from + 2 }
  return { from: at, to: at }
}
