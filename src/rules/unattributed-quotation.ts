import { isHeading } from '../analysis/sentences/headings.js'
import { isWord } from '../analysis/sentences/is-word.js'
import { speechVerbs } from '../english/speech-verbs.js'
import type { Article } from '../model/article.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { Quotation } from '../model/quotation.js'
import type { Range } from '../model/range.js'
import type { Sentence } from '../model/sentence.js'
import { countBefore, indexAt, overlapping } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { tokensIn } from './grounds/content-tokens.js'
import { countWords } from './grounds/count-words.js'
import { excerpt } from './grounds/excerpt.js'
import { hasSource } from './grounds/own-voice.js'
import { printed } from './grounds/printed.js'

/**
 * Quotation marks promise that somebody said exactly this. When nobody is said to have, readers can hold nobody to it,
 * and an editor cannot tell a quotation from an invention. Headlines are left out: the text below them tells whose
 * words they quote.
 *
 * Limit: a quotation that is a paragraph of its own, or beside another one, may be of a speaker who is plain from what
 * stands around it, and the rule cannot tell. Words quoted within a sentence of the writer's own can be somebody's,
 * a law's, or the writer's, held at arm's length. Where nobody speaks in such a sentence, the rule cannot tell.
 */
export default defineRule({
  id: 'unattributed-quotation',
  title: 'Quotation without a speaker',
  description: 'Words stand in quotation marks as speech, and the article does not say whose they are.',
  advice: 'Say who said it, in the same sentence or in one next to it, or take the quotation marks away.',
  basis: ['AP1', 'RE3'],
  severity: 'error',
  precision: {
    silent: 'It stopped at nothing in the 924 articles: it passed 791, did not apply to 58 and could not tell of 75.',
    measured: '2026-11-29',
  },
  needs: ['article', 'sentences', 'quotations', 'attributions'],
  messages: {
    speakerless: {
      text: 'Nobody is said to have said {quotation}. Say who did, or take the quotation marks away.',
    },
  },
  options: {
    /** A quotation of fewer words may be no speech. */
    words: 5,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'a sentence in quotation marks that nobody speaks',
      text: 'The harbour was quiet on Monday. “It was always going to come out in the end.” Nothing moved.',
      findings: [{ message: 'speakerless', at: '“It was always' }],
    },
    {
      kind: 'passing',
      shows: 'the speaker stands behind the quotation',
      text: '“It was always going to come out in the end,” said the harbour master, Ilse Marrow.',
    },
    {
      kind: 'passing',
      shows: 'the sentence says whose words it quotes',
      text: 'The letter of the harbour master said that it was “always going to come out in the end”.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a name behind a dash signs the quotation',
      text: 'We asked three sailors about the harbour.\n\n“It was always going to come out in the end.” — Ilse Marrow',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a title of a work is nobody’s speech',
      text: 'The museum has lent “The Lantern Maker and His Daughter” to the town hall.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a nickname or a slogan of a few words is no speech, though nobody speaks in the paragraph',
      text: 'The town, known as “Comeback Harbour”, has two ferries. Its old “Tide and Tow” signs are still up.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a word held at arm’s length is not either',
      text: 'The so-called “quiet zone” lies between two railway lines.',
    },
  ],
  check({ article, sentences, quotations, attributions }, { words: fewest }) {
    const inHeading = overlapping(article.blocks.filter(isHeading))
    const speech = quotations.filter(
      ({ kind, parts }) => kind === 'speech' && !parts.some(inHeading) && !isSigned(parts, article.text),
    )
    if (speech.length === 0)
      return { outcome: 'not-applicable', reason: 'No spoken quotation was found outside of headings.' }
    const spoken = attributions.filter(hasSpeaker)
    const isContent = overlapping(spoken.flatMap(({ content }) => content))
    const isInAttribution = overlapping(spoken.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]))
    const isInOwnProse = inOwnProse(spoken, article, sentences)
    const unclear: Quotation[] = []
    const speakerless = speech.filter(quotation => {
      const { parts } = quotation
      if (parts.some(isContent)) return false
      const around = sentencesOf(parts, sentences)
      const isAlone = around.every(({ tokens }) => tokens.every(token => !isWord(token) || isWithin(token, parts)))
      const isShort = countWords(printed(parts, article.text)) < fewest
      if (isShort) return false
      if (isAlone && parts.every(isInOwnProse)) return true
      if (!around.some(isInAttribution)) unclear.push(quotation)
      return false
    })
    const [doubtful] = unclear
    if (speakerless.length === 0 && doubtful) {
      const words = excerpt(printed(doubtful.parts, article.text))
      return { outcome: 'needs-review', reason: `Nobody is said to have said ${words}, which may be no speech.` }
    }
    return speakerless.flatMap(({ parts }) => {
      const [at] = parts
      if (at === undefined) return []
      return {
        message: 'speakerless',
        words: { quotation: printed(parts, article.text) },
        at,
        evidence: parts.map(part => ({ what: 'quotation', at: part })),
        certainty: 1,
      }
    })
  },
})

/** A dash and a name behind a quotation: “…” — Ilse Marrow. */
const isSigned = (parts: readonly Range[], text: string) =>
  /^\s{0,3}[-–—―]{1,2}\s?\p{Lu}/u.test(text.slice(parts.at(-1)?.end, (parts.at(-1)?.end ?? 0) + 8))

/**
 * Prepares the question whether a range stands in a paragraph of the writer's own words, in which nobody speaks, nor in
 * the one before. A quotation that is a paragraph may go on with the one before, or be pulled from the text.
 */
function inOwnProse(
  spoken: readonly SourcedAttribution[],
  { blocks, text }: Article,
  sentences: readonly Sentence[],
): (asked: Range) => boolean {
  const wordsOf = (block: Range) => tokensIn(block, sentences)
  const blockOf = ({ start }: Range) => indexAt(blocks, start)
  const speaking = new Set(spoken.flatMap(({ cue, content }) => [...cue, ...content].map(blockOf)))
  return asked => {
    const block = blocks[blockOf(asked)]
    if (block === undefined || speaking.has(blockOf(asked)) || speaking.has(blockOf(asked) - 1)) return false
    const outside = [text.slice(block.start, asked.start), text.slice(asked.end, block.end)]
    return (
      outside.some(prose => /\p{L}/u.test(prose)) &&
      !outside.some(prose => /[“”"‘]/.test(prose)) &&
      !TRANSCRIPT.test(text.slice(block.start, block.end)) &&
      !wordsOf(block).some(word => !isWithin(word, [asked]) && speechVerbs.has(word.lemma.toLowerCase()))
    )
  }
}

/** “Q: Is he conservative?” */
const TRANSCRIPT = /^\p{Lu}[\p{L} ]{0,30}:\s/u

/** An attribution less certain than this has most likely another source, or none: “…” The boats stayed in. */
const LEAST_CERTAINTY = 0.3

const hasSpeaker = (attribution: SourcedAttribution) =>
  attribution.certainty >= LEAST_CERTAINTY && hasSource(attribution)
const isWithin = ({ start, end }: Range, parts: readonly Range[]) =>
  parts.some(part => part.start <= start && end <= part.end)

/** The sentences that a quotation is a part of, or that are a part of it. */
const sentencesOf = (parts: readonly Range[], sentences: readonly Sentence[]) =>
  parts.flatMap(({ start, end }) =>
    sentences.slice(Math.max(0, indexAt(sentences, start)), countBefore(sentences, end)),
  )
