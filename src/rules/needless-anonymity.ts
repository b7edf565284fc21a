import { weekdays } from '../english/calendar.js'
import { publicActs, publicEvents } from '../english/public-record.js'
import type { Sentence } from '../model/sentence.js'
import { defineRule } from './define-rule.js'
import { atClaim, type ClaimGrounds, namesOf } from './grounds/claim-grounds.js'
import { tokensOf } from './grounds/content-tokens.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources, NO_INSIDER } from './grounds/insiders.js'

/**
 * Anonymity is dear, and here it buys nothing: the matter is announced in public, and an unnamed source for it makes
 * readers wonder what is hidden.
 *
 * Limit: what is public is known by a few nouns for events (“a news
 * conference”) beside a day; that a meeting is held in private is not seen.
 */
export default defineRule({
  id: 'needless-anonymity',
  title: 'Anonymity for what is no secret',
  description: 'An unnamed source stands for an event that is announced in public.',
  advice: 'State the fact on your own or on a public authority, and leave the unnamed source out.',
  basis: ['AP4', 'NY1', 'NY5'],
  severity: 'note',
  precision: {
    silent: 'It stopped at nothing in the 924 articles: it passed 235 and did not apply to 689.',
    measured: '2026-11-29',
  },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    public: {
      text: '“{claim}” is announced in public, and needs no “{source}”. State it, or cite the announcement.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'an event that anybody can look up',
      text: 'The minister will hold a news conference on Friday, a senior official said.',
      findings: [{ message: 'public', at: 'The minister will hold' }],
    },
    {
      kind: 'passing',
      shows: 'a fact that was not to be had otherwise',
      text: 'The minister has asked for the resignation of the chief engineer, a senior official said.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'an event, on the word of somebody who answers for it',
      text: 'The minister will hold a news conference on Friday, her spokesman said.',
    },
  ],
  check(layers) {
    const { sentences } = layers
    const inside = insideSources(layers)
    if (inside.size === 0) return NO_INSIDER
    return insideClaims(layers, inside)
      .filter(grounds => isPublicEvent(grounds, sentences))
      .map(grounds => ({
        message: 'public',
        words: { claim: grounds.words, source: namesOf(grounds) },
        ...atClaim(grounds),
      }))
  },
})

/** Whether a claim tells that an event of the daybook will be held, and on which day: “will hold a rally on Friday”. */
function isPublicEvent({ claim }: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  const words = tokensOf(claim.content, sentences).map(({ text }) => text.toLowerCase())
  const will = words.indexOf('will')
  if (will < 0 || !publicActs.has(words[will + 1] ?? '')) return false
  const event = words.slice(will + 2, will + 8).some(word => publicEvents.has(word))
  return event && words.some(word => weekdays.has(word) || word === 'tomorrow')
}
