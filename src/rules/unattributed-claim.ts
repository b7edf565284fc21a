import { tried } from '../english/answers.js'
import { figureSources, headsCounted, publicRecord, quotedDaily } from '../english/figures.js'
import type { Sentence } from '../model/sentence.js'
import { defineRule } from './define-rule.js'
import { accusationIn } from './grounds/accusation.js'
import { ownSentences } from './grounds/own-voice.js'

/**
 * Most of what stands in an article without a source needs none: it was seen, or nobody disputes it. Two things always
 * do: that somebody by name did wrong, and a figure that somebody must have counted. Without a source the newsroom
 * itself says so, and readers cannot tell how it knows.
 *
 * Limit: other claims that might be disputed are not told from plain facts. A figure counts as sourced where a study,
 * a poll or a body is spoken of in the sentences around it.
 */
export default defineRule({
  id: 'unattributed-claim',
  title: 'Claim without a source',
  description:
    'The writer accuses somebody by name, or gives a figure that somebody must have counted, and cites nobody.',
  advice: 'Name the source in the sentence. If it is your own finding, say how you found it.',
  basis: ['AP1', 'RE3', 'AB1', 'BB3'],
  severity: 'warning',
  precision: { right: 11, of: 12, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'quotations', 'attributions'],
  messages: {
    accusation: {
      text: '“{claim}” accuses somebody (“{word}”) in the newsroom’s own voice. Say who says so, or which court found it.',
    },
    figure: {
      text: '“{claim}” gives a figure and not who counted. Name the source.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'the writer accuses',
      text: 'Tom Ridd embezzled the money for the new roof. The parish council will meet on Tuesday.',
      findings: [{ message: 'accusation', at: 'Tom Ridd embezzled' }],
    },
    {
      kind: 'failing',
      shows: 'somebody must have counted',
      text: 'The ferries are old. About 40 percent of the crews have left the island since May. A new ferry is on its way.',
      findings: [{ message: 'figure', at: 'About 40 percent' }],
    },
    {
      kind: 'failing',
      shows: 'by how much something has changed',
      text: 'The ferries are old. The number of complaints fell by 44 percent after 2020. A new ferry is on its way. The crews like it. The harbour is deep. Fares have risen 30 percent in three years.',
      findings: [
        { message: 'figure', at: 'The number of complaints' },
        { message: 'figure', at: 'Fares have risen' },
      ],
    },
    {
      kind: 'near-miss',
      shows: 'what markets do is quoted day by day',
      text: 'The ferries are old. The price of diesel rose by 4 percent in May. The yield on harbour bonds fell to 3 percent. A new ferry is on its way.',
    },
    {
      kind: 'failing',
      shows: 'an estimate is somebody’s',
      text: 'The ferries are old. An estimated 9,000 islanders have crossed on them since May. A new ferry is on its way.',
      findings: [{ message: 'figure', at: 'An estimated 9,000' }],
    },
    {
      kind: 'failing',
      shows: 'people who were counted to the last',
      text: 'The ferries are old. At least 1,217 families have left the island since May. A new ferry is on its way.',
      findings: [{ message: 'figure', at: 'At least 1,217' }],
    },
    {
      kind: 'near-miss',
      shows: 'round figures are known to all',
      text: 'The ferries are old. About 3,500 people live on the island. A new ferry is on its way.',
    },
    {
      kind: 'passing',
      shows: 'both have a source',
      text: 'Tom Ridd embezzled the money for the new roof, a court in Orrel found. About 40 percent of the crews have left the island since May, the harbour board said.',
    },
    {
      kind: 'near-miss',
      shows: 'the sentence before tells of the survey',
      text: 'The harbour board asked all crews in a survey. About 40 percent of the crews have left the island since May.',
    },
    {
      kind: 'near-miss',
      shows: 'a result of a vote is on record',
      text: 'The ferries are old. Ilse Marrow won 54 percent of the vote in May. A new ferry is on its way.',
    },
  ],
  check(layers) {
    const { article, sentences } = layers
    const own = new Set(ownSentences(layers))
    return sentences.flatMap((sentence, index) => {
      if (!own.has(sentence)) return []
      const accusation = isTried(sentence) ? undefined : accusationIn(sentence, sentences)
      const around = sentences.slice(Math.max(0, index - BEFORE), index + 3)
      const claim = article.text.slice(sentence.start, sentence.end)
      const place = { at: sentence, evidence: [{ what: 'claim', at: sentence }], certainty: 1 }
      if (accusation?.accused) return { message: 'accusation', words: { claim, word: accusation.word }, ...place }
      if (
        (isCounted(sentences[index - 1], claim) || isChange(sentence, claim)) &&
        !tellsOfRecord(sentence) &&
        !around.some(tellsSource)
      )
        return { message: 'figure', words: { claim }, ...place }
      return []
    })
  },
})

/** Whether a sentence gives what somebody must have counted; heads that a sentence on votes goes before are voters. */
const isCounted = (before: Sentence | undefined, claim: string) =>
  COUNTED.test(claim) || ESTIMATED.test(claim) || (TO_THE_LAST.test(claim) && !(before && tellsOfRecord(before)))

/** Whether a sentence tells by how much something rose or fell that is not quoted day by day. */
const isChange = ({ tokens }: Sentence, claim: string) =>
  CHANGED.test(claim) && !tokens.some(({ lemma }) => quotedDaily.has(lemma))

/** How many sentences before a figure may tell of its source. */
const BEFORE = 3

/** A share of something, or a comparison; “the top 1 percent of earners” are people, and no figure. */
const COUNTED =
  /(?<!(?:top|bottom|richest|poorest|wealthiest) (?:\d+\.)?)\b\d+(?:\.\d+)? ?(?:percent|per cent|%) (?:of (?!the vote)|more|less|fewer|higher|lower|longer|shorter)/i

/** “Complaints fell by 44 percent”, “rents have risen about 30 percent”; not “fell to 4 percent” */
const CHANGED =
  /\b(?:climb|declin|decreas|dropp|grow|grew|increas|jump|plung|ris|rose|shr[aiu]nk|soar|surg|fell|fall)\p{Ll}{0,4} (?:(?!to )\p{Ll}+ ){0,2}\d+(?:\.\d+)? ?(?:percent\b|per cent\b|%)/iu

/** “An estimated 900 people”, whoever estimated it. */
const ESTIMATED = /\ban estimated [$€£]?\d/i

/** “9,417 people”, to the last of them; round figures are often common knowledge. */
const TO_THE_LAST = new RegExp(
  `(?<![\\p{Sc}\\d,.])\\b\\d{1,3},(?!\\d00\\b)\\d{3} (?:\\p{Ll}+ ){0,2}(?:${[...headsCounted].join('|')})\\b`,
  'u',
)

const isTried = ({ tokens }: Sentence) => tokens.some(({ lemma }) => tried.has(lemma))

/** A sum that readers are asked to do for themselves is no figure, either. */
const tellsOfRecord = ({ tokens }: Sentence) => tokens.some(({ lemma }) => publicRecord.has(lemma) || lemma === 'you')
const tellsSource = ({ tokens }: Sentence) =>
  tokens.some(
    ({ lemma, text }, at) =>
      // “An estimated 900” has no source yet
      (figureSources.has(lemma) || figureSources.has(text.toLowerCase())) &&
      !(text === 'estimated' && /^an$/i.test(tokens[at - 1]?.text ?? '')),
  )
