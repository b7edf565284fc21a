import { isDashOrHyphen } from '../analysis/survey/words/dashes.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { Range } from '../model/range.js'
import { byId } from '../order/by-id.js'
import { indexAt, overlapping } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { asks, broughtIn, isPerson } from './grounds/brought-in.js'
import { havingPartIn } from './grounds/having-part-in.js'
import { printed } from './grounds/printed.js'

/**
 * Where one quotation follows on another, readers take the second for the same speaker's, and put its words into the
 * wrong mouth until the name comes. A few words in front (“Marrow disagreed:”) are enough.
 *
 * Limit: that the second speaker is plain from the words themselves (an answer to a question) is not seen.
 */
export default defineRule({
  id: 'abutting-quotations',
  title: 'Abutting quotations',
  description: 'A quotation follows right on that of another speaker, and its own speaker is named only behind it.',
  advice: 'Bring the second speaker in before the quotation, or put a sentence between the two.',
  basis: ['RE3'],
  severity: 'warning',
  precision: { right: 26, of: 28, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'quotations', 'attributions', 'sources'],
  messages: {
    abutting: {
      text: '{quotation} follows right on the words of “{before}”, and is that of “{source}”. Name the speaker before it.',
    },
    'next-paragraph': {
      severity: 'note',
      text: '{quotation} opens a paragraph after the words of “{before}”, and is that of “{source}”. Bring the speaker in before it.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'the second voice comes without a word',
      text: '“The dike will hold for another ten years,” said Joris Maal, an engineer. “It will be gone by the spring,” said Ilse Marrow, the harbour master.',
      findings: [{ message: 'abutting', at: '“It will be gone' }],
    },
    {
      kind: 'failing',
      shows: 'lighter: a new paragraph is half a hint',
      text: '“The dike will hold for another ten years,” said Joris Maal, an engineer.\n\n“It will be gone by the spring,” said Ilse Marrow, the harbour master.',
      findings: [{ message: 'next-paragraph', at: '“It will be gone' }],
    },
    {
      kind: 'passing',
      shows: 'the second speaker is named before the words',
      text: '“The dike will hold for another ten years,” said Joris Maal, an engineer. Ilse Marrow, the harbour master, said: “It will be gone by the spring.”',
    },
    {
      kind: 'near-miss',
      shows: 'words of the writer stand between the two',
      text: 'Joris Maal, an engineer, emailed councillors saying: “The dike will hold for another ten years” and asking the province for money.\n\n“It will be gone by the spring,” said Ilse Marrow, the harbour master.',
    },
    {
      kind: 'near-miss',
      shows: 'in a list each quotation is signed',
      text: '“The dike will hold for another ten years.” — Joris Maal\n\n“It will be gone by the spring.” — Ilse Marrow',
    },
    {
      kind: 'near-miss',
      shows: 'one speaker goes on',
      text: '“The dike will hold for another ten years,” said Joris Maal, an engineer. “It was built for worse,” Maal said.',
    },
  ],
  check({ article, sentences, quotations, attributions, sources }) {
    const speech = quotations.filter(({ kind }) => kind === 'speech')
    if (speech.length < 2) return { outcome: 'not-applicable', reason: 'Fewer than two spoken quotations were found.' }
    const over = havingPartIn(attributions, ({ content }) => content)
    const isBroughtIn = broughtIn({ article, sentences })
    const sourceOf = byId(sources)
    const voices = speech.map(({ parts }) => over(parts).find(isVoice))
    return speech.flatMap(({ parts }, index) => {
      const [at] = parts
      const [last] = speech[index - 1]?.parts.slice(-1) ?? []
      const [one, other] = [voices[index - 1], voices[index]]
      if (
        !at ||
        !last ||
        !one ||
        !other ||
        speech[index - 1]?.parts.length !== 1 ||
        one.sourceIds.some(id => other.sourceIds.includes(id))
      )
        return []
      const here = indexAt(sentences, at.start)
      const [sentence, before] = [sentences[here], sentences[here - 1]]
      if (!sentence || !before || !overlapping([before])(last) || at.start > sentence.start) return []
      const [speaker, former] = [other, one].map(({ sourceIds: [id] }) => sourceOf.get(id ?? ''))
      if (!speaker || !former || !isPerson(speaker) || !isPerson(former)) return []
      if ([one, other].every(each => isSignature(each, article.text))) return []
      if (isBroughtIn(other, speaker, here) || goesOn(one, last, article.text.slice(last.end, before.end))) return []
      if (asks(before, article.text) || other.cue.some(({ start, end }) => ANSWER.test(article.text.slice(start, end))))
        return []
      return {
        message: before.block === sentence.block ? 'abutting' : 'next-paragraph',
        words: { quotation: printed(parts, article.text), before: former.label, source: speaker.label },
        at,
        evidence: [
          { what: 'quotation before', at: last },
          { what: 'quotation', at },
        ],
        certainty: Math.min(one.certainty, other.certainty),
        sourceId: speaker.id,
      }
    })
  },
})

/** “…” — Ada Quill: in a list of such quotations each tells whose it is. */
const isSignature = ({ cue: [cue] }: SourcedAttribution, text: string) =>
  cue !== undefined && isDashOrHyphen(text.slice(cue.start, cue.end))

/** Verbs of whoever takes up what was just said, asks back or goes on. */
const ANSWER = /\b(?:add|agree|answer|ask|continu|counter|repl[iy]|respond|retaliat|retort|shot back)/i

/** “Marrow vowed that it ‘would hold’ and asked the province for money.”: words of the writer's own stand between. */
const goesOn = ({ source: [first] }: SourcedAttribution, quotation: Range, behind: string) =>
  first !== undefined && first.start < quotation.start && behind.trim().split(/\s+/).length > MOST_BEHIND

/** In words: “she said on Monday.” */
const MOST_BEHIND = 4

/** Whoever is said to speak a quotation of whole words, by the sentence around it. */
const isVoice = ({ carriedFrom, manner, source }: SourcedAttribution) =>
  manner === 'direct' && carriedFrom === null && source.length > 0
