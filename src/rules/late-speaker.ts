import type { SourcedAttribution } from '../model/attribution.js'
import { byId } from '../order/by-id.js'
import { countBefore, indexAt } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { asks, broughtIn, isPerson } from './grounds/brought-in.js'
import { countWords } from './grounds/count-words.js'
import { havingPartIn } from './grounds/having-part-in.js'
import { printed } from './grounds/printed.js'

/**
 * Readers hear a quotation in the voice of whom they think is speaking. Where the name comes after several sentences,
 * they have heard it in the wrong voice, or in none, and have to read it again. It belongs after the first sentence,
 * or before the quotation.
 *
 * Limit: a speaker who is named in one of the sentences before the quotation is taken as known, whatever that sentence
 * says, and so is one who is called by a pronoun or by “the” and a post. Quotations of several paragraphs are left out.
 */
export default defineRule({
  id: 'late-speaker',
  title: 'Late speaker',
  description: 'A quotation of several sentences runs on before readers learn who is speaking.',
  advice: 'Name the speaker after the first sentence, or before the quotation.',
  basis: ['RE3'],
  severity: 'warning',
  precision: { right: 24, of: 30, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'quotations', 'attributions', 'sources'],
  messages: {
    late: {
      text: '{quotation} runs for {count} sentences before readers learn that “{source}” speaks. Name the speaker after the first.',
    },
  },
  options: {
    /** How many sentences may be quoted up to and with the one after which the speaker is named. */
    sentences: 2,
    /** Fewer words than these are soon read, in however many sentences. */
    words: 18,
    /** As many words as these are too long a wait over two sentences, too. */
    longWords: 28,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'three sentences in an unknown voice',
      text: 'The mill will close in March.\n\n“We looked at every pump. We looked at every gate on the eastern side. Nobody had oiled them for a year,” said Ruth Ansell, an engineer.',
      findings: [{ message: 'late', at: '“We looked at every pump' }],
    },
    {
      kind: 'failing',
      shows: 'two sentences that are long',
      text: 'The mill will close in March.\n\n“We looked at every pump on the western side and at each of the gates that the old company had put in before the war. Nobody had so much as oiled them for a year,” said Ruth Ansell, an engineer.',
      findings: [{ message: 'late', at: '“We looked at every pump' }],
    },
    {
      kind: 'near-miss',
      shows: 'two short ones',
      text: 'The mill will close in March.\n\n“We looked at every pump on the western side. Nobody had oiled them for a year,” said Ruth Ansell, an engineer.',
    },
    {
      kind: 'passing',
      shows: 'the speaker stands after the first sentence',
      text: 'The mill will close in March.\n\n“We looked at every pump,” said Ruth Ansell, an engineer. “We looked at every gate on the eastern side. Nobody had oiled them for a year.”',
    },
    {
      kind: 'near-miss',
      shows: 'the speaker of the sentence before goes on',
      text: 'Ruth Ansell, an engineer, said the mill would close in March. “We looked at every pump. We looked at every gate on the eastern side. Nobody had oiled them for a year,” she said.',
    },
  ],
  check({ article, sentences, quotations, attributions, sources }, { sentences: most, words: fewest, longWords }) {
    const speech = quotations.filter(({ kind }) => kind === 'speech')
    if (speech.length === 0) return { outcome: 'not-applicable', reason: 'No spoken quotation was found.' }
    const over = havingPartIn(attributions, ({ content }) => content)
    const isBroughtIn = broughtIn({ article, sentences })
    const sourceOf = byId(sources)
    return speech.flatMap(({ parts }) => {
      const [at] = parts
      if (at === undefined) return []
      const first = over(parts).toSorted((one, other) => startOf(one) - startOf(other))[0]
      const source = sourceOf.get(first?.sourceIds[0] ?? '')
      if (first === undefined || source === undefined || !isPerson(source) || startOf(first) < at.start) return []
      const opening = indexAt(sentences, at.start)
      const count = countBefore(sentences, startOf(first)) - opening
      const isApart = count !== countBefore(sentences, at.end) - opening || sentences[opening]?.start !== at.start
      const heard = article.text.slice(at.start, Math.min(at.end, startOf(first)))
      const words = countWords(heard)
      const isSoonRead = count < 2 || words < (count > most ? fewest : longWords)
      if (isApart || isSoonRead || parts.length > 1) return []
      if (isBroughtIn(first, source, opening) || asks(sentences[opening - 1], article.text)) return []
      return {
        message: 'late',
        words: { quotation: printed(parts, article.text), count: `${count}`, source: source.label },
        at,
        evidence: [{ what: 'quotation', at }, ...first.source.map(range => ({ what: 'source', at: range }))],
        certainty: first.certainty,
        sourceId: source.id,
      }
    })
  },
})

/** Where an attribution first says whose it is. */
const startOf = ({ source, cue }: SourcedAttribution) =>
  Math.min(...[...source, ...cue].map(({ start }) => start), Number.MAX_SAFE_INTEGER)
