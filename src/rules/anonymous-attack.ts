import { defineRule } from './define-rule.js'
import { unnamedSources } from './grounds/anonymity.js'
import { atClaim, namesOf } from './grounds/claim-grounds.js'
import { insideClaims } from './grounds/inside-claims.js'
import { judgementIn } from './grounds/judgement.js'

/**
 * Anonymity is there for what somebody knows, not for what somebody would rather not be heard saying of another. The
 * one who is called a bully cannot answer a person without a name, and readers cannot tell a verdict from a grudge.
 *
 * Limit: an attack is known by its words (“reckless”, “a bully”) and a name or pronoun before them; contempt that is
 * put otherwise passes.
 */
export default defineRule({
  id: 'anonymous-attack',
  title: 'Attack from anonymity',
  description: 'An unnamed source runs a person down.',
  advice:
    'Leave it out, or get it on the record. If the matter is a fact behind the insult, print the fact, and the answer of the person.',
  basis: ['NY5', 'WP3', 'WJ1', 'NP2', 'GU2', 'AB1', 'RE5', 'UT1', 'BL1', 'GM1', 'TS1'],
  severity: 'error',
  precision: {
    silent: 'It stopped at nothing in the 924 articles: it passed 376 and did not apply to 548.',
    measured: '2026-11-29',
  },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    attack: {
      text: '“{word}” is an attack on a person, and “{source}” makes it unnamed: “{claim}”. Leave it out, or get it on the record and print the answer.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'an insult that nobody has to stand for',
      text: '“Mayor Holt is a bully and a liar,” a senior official in the planning office said.',
      findings: [{ message: 'attack', at: '“Mayor Holt is a bully' }],
    },
    {
      kind: 'failing',
      shows: 'whatever the post of who says it',
      text: 'One shift supervisor at Orrel Paper said Ingrid Salonen was lazy.',
      findings: [{ message: 'attack', at: 'Ingrid Salonen' }],
    },
    {
      kind: 'failing',
      shows: 'what somebody is called or described as',
      text: 'One official in the planning office called Mayor Holt a bully and a liar. A former aide described Vera Tonn as lazy.',
      findings: [
        { message: 'attack', at: 'Mayor Holt' },
        { message: 'attack', at: 'Vera Tonn' },
      ],
    },
    {
      kind: 'failing',
      shows: 'what others consider somebody to be',
      text: 'Colleagues considered Mayor Holt a tyrant, a former aide said.',
      findings: [{ message: 'attack', at: 'Colleagues' }],
    },
    {
      kind: 'failing',
      shows: 'contempt in more than a word',
      text: 'Mayor Holt is out of her depth, a senior official in the planning office said. “She lies to people’s faces,” a former aide said.',
      findings: [
        { message: 'attack', at: 'Mayor Holt' },
        { message: 'attack', at: '“She lies' },
      ],
    },
    {
      kind: 'near-miss',
      shows: 'who never called her so, and who lies in bed',
      text: 'A senior official in the planning office said that they had never considered Mayor Holt a tyrant. “She lies in bed by nine,” a former aide said.',
    },
    {
      kind: 'passing',
      shows: 'an insult with a name to it',
      text: '“Mayor Holt is a bully and a liar,” the head of the planning office, Vera Tonn, said. Holt will resign in May, a senior official in the office said.',
    },
    {
      kind: 'near-miss',
      shows: 'a fact to the mayor’s discredit is no insult',
      text: 'Mayor Holt signed the order without reading it, a senior official in the planning office said.',
    },
    {
      kind: 'near-miss',
      shows: 'a judgement on a plan is opinion, which has a rule of its own',
      text: 'The plan for the harbour was a disaster, a senior official in the planning office said.',
    },
  ],
  check(layers) {
    const { sentences } = layers
    const unnamed = unnamedSources(layers)
    if (unnamed.size === 0)
      return { outcome: 'not-applicable', reason: 'No unnamed person was found among the sources.' }
    return insideClaims(layers, unnamed).flatMap(grounds => {
      const judgement = judgementIn(grounds, sentences)
      if (judgement?.kind !== 'attack') return []
      const words = { word: judgement.word.text, source: namesOf(grounds), claim: grounds.words }
      return { message: 'attack', words, ...atClaim(grounds) }
    })
  },
})
