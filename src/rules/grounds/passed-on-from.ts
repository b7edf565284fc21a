import type { SourcedAttribution } from '../../model/attribution.js'
import type { Range } from '../../model/range.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { answeredOnce } from '../../order/answered-once.js'
import { grouped } from '../../order/grouped.js'
import { indexAt } from '../../order/ranges.js'
import { lastWord } from './printings.js'

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

/** Prepares the question whether somebody answers right behind his words, in the next sentence of the paragraph. */
export function answered(spoken: readonly SourcedAttribution[], sentences: readonly Sentence[]) {
  const sentenceOf = ({ start }: Range) => indexAt(sentences, start)
  const voices = grouped(
    spoken.flatMap(({ cue: [at], sourceIds }) => (at ? [[sentenceOf(at), sourceIds] as const] : [])),
  )
  return (words: Range, { id }: Source): boolean => {
    const here = sentenceOf(words)
    const isSameParagraph = sentences[here]?.block === sentences[here + 1]?.block
    return isSameParagraph && (voices.get(here + 1)?.some(ids => ids.includes(id)) ?? false)
  }
}
