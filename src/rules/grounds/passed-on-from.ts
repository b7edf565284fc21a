import { answering } from '../../english/answers.js'
import type { Analysis } from '../../model/analysis.js'
import type { Range } from '../../model/range.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { answeredOnce } from '../../order/answered-once.js'
import { grouped } from '../../order/grouped.js'
import { indexAt } from '../../order/ranges.js'
import { tokensIn } from './content-tokens.js'
import { lastWord } from './printings.js'
import { saidBefore } from './said-before.js'

type Layers = Pick<Analysis, 'attributions' | 'nonResponses' | 'sentences'>

/** Prepares the question whether somebody else can be meant: “Crane said”, where two of that name are cited. */
export function mistakable(sources: readonly Source[], sentences: readonly Sentence[]) {
  const people = sources.flatMap(({ class: kind, name }) => (kind === 'named-person' && name ? [name] : []))
  const bearers = grouped(people.map(name => [lastWord(name), name]))
  const wordsOf = answeredOnce(({ tokens }: Sentence) => new Set(tokens.map(({ text }) => text)))
  return ({ start }: Range, { name }: Source): boolean => {
    const sentence = sentences[indexAt(sentences, start)]
    if (name === null || sentence === undefined || (bearers.get(lastWord(name))?.length ?? 0) < 2) return false
    const [given, ...others] = name.split(' ')
    return others.length === 0 || given === undefined || !wordsOf(sentence).has(given)
  }
}

/**
 * Prepares the question whether somebody answers right behind his words, in the next sentence of the paragraph, or
 * somebody else for him: “The captain, Roy Dunmore, denied it”, “a spokesman declined to comment”.
 */
export function answered({ attributions, nonResponses, sentences }: Layers) {
  const sentenceOf = ({ start }: Range) => indexAt(sentences, start)
  const isEarlier = saidBefore(sentences)
  const voices = grouped(
    attributions.flatMap(attribution => {
      const { act, cue, sourceIds } = attribution
      const [at] = cue
      return at && act !== 'no-comment' && !isEarlier(attribution) ? [[sentenceOf(at), { at, sourceIds }] as const] : []
    }),
  )
  const silent = grouped(nonResponses.map(({ saidAt, sourceId }) => [sentenceOf(saidAt), sourceId] as const))
  const isSilent = new Set(nonResponses.map(({ sourceId }) => sourceId))
  const denies = (at: Range) => tokensIn(at, sentences).some(({ lemma }) => answering.has(lemma.toLowerCase()))
  return (words: Range, { id }: Source, tellers: readonly Source[]): boolean => {
    const here = sentenceOf({ start: words.end - 1, end: words.end })
    const isHere = (sentence: number) => sentences[sentence]?.block === sentences[here]?.block
    const isTeller = (source: string) => tellers.some(teller => teller.id === source)
    const isAnsweredFor = (sentence: number) =>
      voices.get(sentence)?.some(({ at, sourceIds }) => denies(at) && !sourceIds.some(isTeller)) ||
      (!isSilent.has(id) && silent.get(sentence)?.some(party => party === null || !isTeller(party)))
    const isAnswered = isHere(here + 1) && voices.get(here + 1)?.some(({ sourceIds }) => sourceIds.includes(id))
    // “They spoke on condition of anonymity” may stand between
    return isAnswered || isAnsweredFor(here + 1) || (isHere(here + 2) && isAnsweredFor(here + 2)) || false
  }
}
