import { grouped } from '../order/grouped.js'
import { defineRule } from './define-rule.js'
import { restsOnOneUnnamed } from './grounds/anonymity.js'
import { atClaim, namesOf } from './grounds/claim-grounds.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources } from './grounds/insiders.js'
import { judgementIn } from './grounds/judgement.js'

/**
 * Several unnamed people bear each other out, yet readers have only the newsroom's word for all of them. Every
 * standard that was read asks for a name first, and for the number where there is no name. It is said once of the same
 * sources, since one decision, to print them unnamed, stands behind all that they say.
 *
 * Limit: lawyers, families and other outsiders are not counted here. Whether they are
 * independent of each other, or heard it from one another, is not to be seen in print.
 */
export default defineRule({
  id: 'anonymous-source',
  title: 'Unnamed sources alone',
  description: 'Claims rest on unnamed people alone, though on several; or the article does not even say how many.',
  advice:
    'Ask whether one of them can be named, or whether a document says the same. Otherwise print their number, how they know, and why they are not named.',
  basis: ['AP2', 'RE1', 'RE2', 'NY1', 'SP1', 'GU2', 'WP1', 'CB1'],
  severity: 'note',
  precision: { right: 20, of: 25, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    counted: {
      text: '“{claim}” rests on “{source}”, several people without a name ({claims} in all). Ask whether one of them can be named or a document shown.',
    },
    uncounted: {
      text: '“{claim}” rests on “{source}”, people without a name or a number ({claims} in all). Say how many they are and how they know, or name one.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'two unnamed people bear each other out',
      text: 'The two banks have agreed on a price, two people briefed on the talks said.',
      findings: [{ message: 'counted', at: 'The two banks have agreed' }],
    },
    {
      kind: 'failing',
      shows: 'a plural without a number can hide a single source',
      text: 'The two banks have agreed on a price, people close to the talks said.',
      findings: [{ message: 'uncounted', at: 'The two banks have agreed' }],
    },
    {
      kind: 'failing',
      shows: 'the same sources are spoken of once',
      text: 'The two banks have agreed on a price, two people briefed on the talks said.\n\nThe two people said the deal would be announced on Friday.',
      findings: [{ message: 'counted', at: 'The two banks have agreed' }],
    },
    {
      kind: 'passing',
      shows: 'somebody with a name stands behind the claim',
      text: 'The two banks have agreed on a price, the chairman of Orrel Bank, Piet Maarsen, said.',
    },
    {
      kind: 'near-miss',
      shows: 'one unnamed person alone is a graver case, with a rule of its own',
      text: 'The two banks have agreed on a price, a person briefed on the talks said.',
    },
    {
      kind: 'near-miss',
      shows: 'what several people hope is theirs to know',
      text: 'The two banks have agreed on a price, the chairman of Orrel Bank, Piet Maarsen, said. Two people close to the talks said they were hopeful.',
    },
    {
      kind: 'near-miss',
      shows: 'an authority answers for what its officials at large say',
      text: 'The beach will stay closed, public health officials said.',
    },
  ],
  check(layers) {
    const inside = insideSources(layers)
    const several = insideClaims(layers, inside).filter(
      grounds => !restsOnOneUnnamed(grounds, inside) && !judgementIn(grounds, layers.sentences),
    )
    const bySources = grouped(several.map(grounds => [grounds.claim.support.sourceIds.join(' '), grounds]))
    return [...bySources.values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : {
            message: first.claim.support.people === 'many' ? 'uncounted' : 'counted',
            words: {
              claim: first.words,
              source: namesOf(first),
              claims: others.length === 0 ? '1 claim' : `${others.length + 1} claims`,
            },
            ...atClaim(first),
          },
    )
  },
})
