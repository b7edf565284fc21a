import type { Range } from '../model/range.js'
import { defineRule } from './define-rule.js'
import { atClaim, type ClaimGrounds, namesOf } from './grounds/claim-grounds.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources, NO_INSIDER } from './grounds/insiders.js'
import { opinionIn } from './grounds/judgement.js'

/**
 * An unnamed source is worth its price for a fact that readers could not have otherwise. Everybody has opinions, and
 * most people give them under their names; a guess from behind a screen is worth less than one from before it.
 *
 * Limit: opinion is known by its words (“should”, “a disaster”, “probably”, “too slow”) and by how a sentence opens (“I
 * think”, “It looks like”). Most forecasts with “will” pass for facts, and a fact that somebody calls a disaster is taken for opinion.
 * Attacks on persons have a rule of their own.
 */
export default defineRule({
  id: 'anonymous-opinion',
  title: 'Opinion from anonymity',
  description: 'An unnamed source judges or guesses, instead of telling a fact.',
  advice:
    'Ask somebody who gives the opinion under a name, or print the fact that the source knows and leave the judgement out.',
  basis: ['AP1', 'AP2', 'AP7', 'RE5', 'UT1', 'NP2', 'MO1', 'GM1', 'WP3'],
  severity: 'warning',
  precision: { right: 25, of: 30, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    opinion: {
      text: '“{word}” is opinion, and “{source}” gives it unnamed: “{claim}”. Get it from somebody with a name, or print the fact behind it.',
    },
    guess: {
      text: '“{word}” is a guess, and “{source}” makes it unnamed: “{claim}”. Print what the source knows, or get the guess from somebody with a name.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'a verdict on a plan',
      text: 'The plan for the harbour was a disaster, a senior official in the planning office said.',
      findings: [{ message: 'opinion', at: 'The plan for the harbour' }],
    },
    {
      kind: 'failing',
      shows: 'a guess at what comes',
      text: 'The plan for the harbour will probably fail, a senior official in the planning office said.',
      findings: [{ message: 'guess', at: 'The plan for the harbour' }],
    },
    {
      kind: 'failing',
      shows: 'what somebody only thinks',
      text: '“I think the harbour is finished,” a senior official in the planning office said.',
      findings: [{ message: 'guess', at: '“I think' }],
    },
    {
      kind: 'failing',
      shows: 'a verdict',
      text: '“There was clearly some misconduct,” a senior official in the planning office said.',
      findings: [{ message: 'opinion', at: '“There was' }],
    },
    {
      kind: 'failing',
      shows: 'a measure that only the speaker has',
      text: 'The contractors were treated so gently that none of them came back, a senior official in the planning office said.',
      findings: [{ message: 'opinion', at: 'The contractors' }],
    },
    {
      kind: 'failing',
      shows: 'a guess that comes behind facts',
      text: '“The plan for the harbour was withdrawn in March,” a senior official in the planning office said. “I’d be surprised if it came back.”',
      findings: [{ message: 'guess', at: '“I’d be surprised' }],
    },
    {
      kind: 'failing',
      shows: 'what may be, in the words of a speaker',
      text: '“The plan for the harbour may fail,” a senior official in the planning office said.',
      findings: [{ message: 'guess', at: '“The plan' }],
    },
    {
      kind: 'failing',
      shows: 'what somebody calls a plan',
      text: 'A senior official in the planning office called the plan for the harbour a “disaster.”',
      findings: [{ message: 'opinion', at: 'the plan' }],
    },
    {
      kind: 'failing',
      shows: 'that nobody knows what to do',
      text: '“They have run out of ideas,” a senior official in the planning office said.',
      findings: [{ message: 'opinion', at: '“They' }],
    },
    {
      kind: 'near-miss',
      shows: 'what has run out can be counted',
      text: '“They have run out of concrete,” a senior official in the planning office said.',
    },
    {
      kind: 'near-miss',
      shows: 'what a writer says may be done',
      text: 'Ships may moor in the harbour until March, a senior official in the planning office said.',
    },
    {
      kind: 'near-miss',
      shows: 'who finds it too early answers nothing',
      text: 'It is too early to speak of the plan for the harbour, a senior official in the planning office said.',
    },
    {
      kind: 'passing',
      shows: 'a fact',
      text: 'The plan for the harbour was withdrawn in March, a senior official in the planning office said.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'an opinion with a name to it',
      text: 'The plan for the harbour was a disaster, the head of the planning office, Vera Tonn, said.',
    },
  ],
  check(layers) {
    const { sentences } = layers
    const inside = insideSources(layers)
    if (inside.size === 0) return NO_INSIDER
    return insideClaims(layers, inside).flatMap(grounds => {
      const judgement = opinionIn(grounds, sentences)
      if (judgement?.kind !== 'opinion' && judgement?.kind !== 'guess') return []
      const words = { word: judgement.word.text, source: namesOf(grounds), claim: grounds.words }
      return { message: judgement.kind, words, ...atClaim(grounds), at: partWith(judgement.word, grounds) }
    })
  },
})

/** The part of a claim in which a word stands, where it goes on behind its “said”. */
const partWith = (word: Range, { claim, at }: ClaimGrounds): Range =>
  claim.content.find(({ start, end }) => start <= word.start && word.end <= end) ?? at
