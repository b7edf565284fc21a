import { readNoun } from '../analysis/survey/words/noun-kinds.js'
import { answering, tried } from '../english/answers.js'
import { isCountryOrState, seatsOfPower } from '../english/places.js'
import type { Analysis } from '../model/analysis.js'
import type { Range } from '../model/range.js'
import type { Sentence } from '../model/sentence.js'
import { overlapping } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { accusationByName, accusationByVerb, accusationIn } from './grounds/accusation.js'
import { headings } from './grounds/headings.js'
import { plainWords } from './grounds/words-of-text.js'

/**
 * Whoever is accused in print has a right to answer in the same place, and an accusation without an answer leaves
 * readers with half of the story. That the accused were asked and did not answer is an answer, too. It is said once of
 * whom is accused.
 *
 * Limit: an accusation is known by its words (“embezzled”, “accused Ridd of”, “Ridd is a thief”), and the accused by a
 * name right beside them. Classes of people and countries are left out.
 * Any word of the accused, of whoever speaks for them or about their denial counts as the answer, whatever it answers.
 */
export default defineRule({
  id: 'unanswered-accusation',
  title: 'Accusation without an answer',
  description: 'Somebody accuses a named person or body of a wrong, and the article has no word of the accused.',
  advice: 'Put the accusation to the accused, and print the answer, or how you asked and that there was none.',
  basis: ['AP5', 'BB2', 'AB2', 'SP2', 'IP1', 'NS1'],
  severity: 'warning',
  precision: { right: 4, of: 6, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'nonResponses'],
  messages: {
    unanswered: {
      text: '“{accused}” is accused (“{word}”) and not heard. Print what the accused say to it, or that they were asked and did not answer.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'the accused does not speak',
      text: 'Accountant Bea Lorne said Tom Ridd had embezzled the money for the new roof.\n\nThe parish council will meet on Tuesday.',
      findings: [{ message: 'unanswered', at: 'Tom Ridd' }],
    },
    {
      kind: 'failing',
      shows: 'the accusation is told by its verb',
      text: 'The union accused Orrel Shipping of falsifying the logs of three ferries.',
      findings: [{ message: 'unanswered', at: 'Orrel Shipping' }],
    },
    {
      kind: 'failing',
      shows: 'of whatever they are accused',
      text: 'The union accused the former harbour master Bea Lorne of favouring one shipping line.',
      findings: [{ message: 'unanswered', at: 'Bea Lorne' }],
    },
    {
      kind: 'failing',
      shows: 'somebody is called a thief',
      text: '“Tom Ridd is a common thief,” said Bea Lorne, the accountant.',
      findings: [{ message: 'unanswered', at: 'Tom Ridd' }],
    },
    {
      kind: 'failing',
      shows: 'an age and a post between the accused and the verb',
      text: 'Accountant Bea Lorne said Tom Ridd, 44, a former treasurer of the council, had embezzled the money for the new roof.',
      findings: [{ message: 'unanswered', at: 'Tom Ridd' }],
    },
    {
      kind: 'failing',
      shows: 'a wrong that takes two words',
      text: 'Accountant Bea Lorne said Tom Ridd had paid off an inspector.',
      findings: [{ message: 'unanswered', at: 'Tom Ridd' }],
    },
    {
      kind: 'failing',
      shows: 'a lie to somebody',
      text: 'Tom Ridd lied to the auditors, Bea Lorne, an accountant, said.',
      findings: [{ message: 'unanswered', at: 'Tom Ridd' }],
    },
    {
      kind: 'failing',
      shows: 'a threat of violence',
      text: 'Tom Ridd had threatened to kill her, Bea Lorne, an accountant, said.',
      findings: [{ message: 'unanswered', at: 'Tom Ridd' }],
    },
    {
      kind: 'failing',
      shows: 'what was known is kept from others',
      text: 'Orrel Shipping had covered it up, Bea Lorne, an accountant, said.',
      findings: [{ message: 'unanswered', at: 'Orrel Shipping' }],
    },
    {
      kind: 'passing',
      shows: 'the accused denies it',
      text: 'Accountant Bea Lorne said Tom Ridd had embezzled the money for the new roof. Ridd denied it.',
    },
    {
      kind: 'passing',
      shows: 'the accused was asked',
      text: 'The union accused Orrel Shipping of falsifying the logs of three ferries. Orrel Shipping did not respond to a request for comment.',
    },
    {
      kind: 'near-miss',
      shows: 'a court has settled it',
      text: 'Tom Ridd was convicted in May; the judge said Tom Ridd had embezzled the money for the new roof.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'nobody is named as the thief',
      text: 'Accountant Bea Lorne said that when she called Tom Ridd, a thief had stolen the money for the new roof.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a class of people and a country cannot be asked',
      text: 'The union accused Democrats of favouring one shipping line. It has accused Norway of hiding the maps.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'who is called the victim of one',
      text: '“Tom Ridd is a thief’s friend and a robbery victim,” said Bea Lorne, the accountant.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'the same verbs, done to what may have it done',
      text: 'Tom Ridd had paid off a loan, forged a bond with the clerk and pocketed the prize, Bea Lorne, an accountant, said. She said Orrel lies to the west.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'what was done to somebody accuses somebody else',
      text: 'Accountant Bea Lorne said Tom Ridd had been badly robbed on his way to the bank.',
    },
  ],
  check(layers) {
    const { article } = layers
    const accusations = accusationsIn(layers)
    if (accusations.length === 0)
      return {
        outcome: 'not-applicable',
        reason: 'Nobody was found who is accused by name in the words that the rule knows.',
      }
    const heard = heardIn(layers)
    const seen = new Set<string>()
    return accusations.flatMap(({ accusation: { accused, word, sentence }, attribution }) => {
      if (accused === null) return []
      const name = article.text.slice(accused.start, accused.end)
      const last = plainWords(name).at(-1) ?? ''
      if (heard.has(last) || seen.has(last)) return []
      seen.add(last)
      return {
        message: 'unanswered',
        words: { accused: name, word },
        at: accused,
        evidence: [
          { what: 'accused', at: accused },
          { what: 'accusation', at: sentence },
        ],
        certainty: attribution?.certainty ?? 1,
        sourceId: attribution?.sourceIds[0] ?? null,
      }
    })
  },
})

type Layers = Pick<Analysis, 'article' | 'sentences' | 'attributions' | 'sources' | 'nonResponses'>

/** What somebody is said to accuse a name of, and what the article itself calls an accusation of a name. */
function accusationsIn({ article, sentences, attributions }: Layers) {
  const isInHeading = overlapping(headings(article))
  const cited = attributions.flatMap(attribution =>
    attribution.content.flatMap(part => {
      const accusation = accusationIn(part, sentences) ?? accusationByName(part, sentences)
      return accusation ? { accusation, attribution } : []
    }),
  )
  const told = sentences.flatMap(sentence => {
    const accusation = accusationByVerb(sentence)
    return accusation ? { accusation, attribution: undefined } : []
  })
  return [...cited, ...told].filter(
    ({ accusation: { accused } }) => accused && !isInHeading(accused) && !isOfMany(printedIn(article.text)(accused)),
  )
}

/** The words by which the article names those who speak, decline to, or answer. */
function heardIn({ article: { text }, sentences, attributions, sources, nonResponses }: Layers): ReadonlySet<string> {
  const speaking = new Set(attributions.flatMap(({ sourceIds }) => sourceIds))
  const isAnswer = ({ tokens }: Sentence) => tokens.some(({ lemma }) => answering.has(lemma) || tried.has(lemma))
  const named = [
    ...sources.filter(({ id }) => speaking.has(id)).map(({ label }) => label),
    ...nonResponses.map(({ party }) => party),
    ...[...attributions.flatMap(({ source }) => source), ...sentences.filter(isAnswer)].map(printedIn(text)),
  ]
  return new Set(named.flatMap(plainWords))
}

const printedIn =
  (text: string) =>
  ({ start, end }: Range) =>
    text.slice(start, end)

/** “Republicans”, “Washington”: a class of people, or a place that stands for its government. */
function isOfMany(name: string): boolean {
  const { kind, plural } = readNoun(name.toLowerCase())
  return (kind === 'person' && plural) || isCountryOrState(name.toLowerCase()) || seatsOfPower.has(name.toLowerCase())
}
