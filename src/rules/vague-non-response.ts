import { determiners } from '../english/function-words.js'
import { tellingCues } from '../english/telling-cues.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { NonResponse } from '../model/non-response.js'
import type { Sentence } from '../model/sentence.js'
import { indexAt, overlapping } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { tokensOf } from './grounds/content-tokens.js'

/**
 * “Declined to comment”, “did not answer two calls” and “could not be reached” are
 * three different facts about a person, and unfair to swap. “Was unavailable” and
 * “has not commented” are none of them: they do not tell whether anybody asked.
 *
 * Limit: that the article tells elsewhere how it asked is not
 * seen. Whether “declined” is true cannot be read off a page.
 */
export default defineRule({
  id: 'vague-non-response',
  title: 'Vague word on a missing answer',
  description: 'The article says that a party did not comment in words that do not tell whether and how it was asked.',
  advice:
    'Say which it was: declined, did not answer by a given hour, or could not be reached, and how often and how you tried.',
  basis: ['NP3', 'SP2'],
  severity: 'warning',
  precision: { right: 1, of: 1, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'nonResponses'],
  messages: {
    unavailable: {
      text: '“{words}” does not tell whether {party} was asked. Say how and when you tried, and whether there was an answer.',
    },
    silent: {
      text: '“{words}” does not tell whether {party} was asked. Say that it declined or did not answer, or ask.',
    },
    refusing: {
      severity: 'note',
      text: '“{words}” may be a refusal or a habit. Say that {party} declined, or quote the refusal.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'nobody is said to have asked',
      text: 'The mill will close in March. Its owner, Ruth Ansell, was unavailable for comment.',
      findings: [{ message: 'unavailable', at: 'Its owner, Ruth Ansell, was unavailable' }],
    },
    {
      kind: 'failing',
      shows: 'silence is no answer to a question that may not have been put',
      text: 'The mill will close in March. Ansell Paper has not commented on the matter.',
      findings: [{ message: 'silent', at: 'Ansell Paper has not commented' }],
    },
    {
      kind: 'failing',
      shows: 'lighter: a refusal of which nothing is told',
      text: 'The mill will close in March. Ruth Ansell would not comment.',
      findings: [{ message: 'refusing', at: 'Ruth Ansell would not comment' }],
    },
    {
      kind: 'passing',
      shows: 'a request that was not answered',
      text: 'The mill will close in March. Ruth Ansell did not respond to two requests for comment.',
    },
    {
      kind: 'near-miss',
      shows: 'who declined was asked',
      text: 'The mill will close in March. Ruth Ansell declined to comment.',
    },
    {
      kind: 'near-miss',
      shows: 'who said so refused in words',
      text: 'The mill will close in March. Ruth Ansell, its owner, said she would not comment. A spokesman said Ansell Paper would not comment on Monday.',
    },
    {
      kind: 'near-miss',
      shows: 'the article says how it tried',
      text: 'The mill will close in March. Ruth Ansell was unavailable when the Sentinel called on Monday.',
    },
  ],
  check({ article: { text }, sentences, attributions, nonResponses }) {
    if (nonResponses.length === 0)
      return { outcome: 'not-applicable', reason: 'Nobody was found of whom the article says that no answer came.' }
    const isSaid = overlapping(attributions.filter(each => isSaying(each, sentences)).flatMap(({ content }) => content))
    return nonResponses.flatMap(at => {
      if (isSaid(at)) return []
      const sentence = sentenceOf(at, sentences)
      const printed = text.slice(at.start, sentence?.end)
      const message = VAGUE.find(([, words]) => words.test(printed))?.[0]
      if (message === undefined || ASKED.test(text.slice(sentence?.start, sentence?.end))) return []
      return {
        message,
        words: { words: text.slice(at.start, at.end), party: withinSentence(at.party) },
        at,
        evidence: [{ what: 'no answer', at }],
        certainty: 1,
        sourceId: at.sourceId,
      }
    })
  },
})

/** Whether somebody says what he says: a refusal, too, where “he said he would not comment”. */
const isSaying = ({ act, cue }: SourcedAttribution, sentences: readonly Sentence[]) =>
  act !== 'no-comment' || tokensOf(cue, sentences).some(({ lemma }) => tellingCues.has(lemma))

/** “the port”, as it is called within a sentence, of “The port”; “The Orrel Courier” keeps its capital. */
function withinSentence(party: string): string {
  const [first = '', second = ''] = party.split(' ', 2)
  const opens = determiners.has(first.toLowerCase()) && !/^\p{Lu}/u.test(second)
  return opens ? party.charAt(0).toLowerCase() + party.slice(1) : party
}

const VAGUE = [
  ['unavailable', /\b(?:un|not )available\b/],
  ['silent', /\b(?:ha(?:s|ve|d)|did)(?: not|n[’']t)(?: \w+ly| yet)? comment(?:ed)?\b/],
  ['refusing', /\b(?:would|will|wo)(?: not|n[’']t) comment\b(?! on\b)/],
] as const

/** Words that tell of an attempt. */
const ASKED =
  /\b(?:asked|approached|called|contacted|e-?mailed|messages?|phoned|questioned|reached|requests?|when|for this \w+)\b/i

const sentenceOf = ({ end }: NonResponse, sentences: readonly Sentence[]): Sentence | undefined =>
  sentences[indexAt(sentences, end - 1)]
