import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { descriptionOf } from './grounds/description.js'
import { describedBefore } from './grounds/earlier-description.js'
import { firstUses } from './grounds/first-uses.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources, NO_INSIDER } from './grounds/insiders.js'

/**
 * “A senior official” is any of some thousands. Between that and a name lies a ladder (party or branch, country, body,
 * post, part in the matter), and each step that the source can bear lets readers weigh the words better. It is said
 * once of a source.
 *
 * Limit: a body or a country counts as specific, though it can be large. Sources of whom nothing at all is told have a
 * rule of their own.
 */
export default defineRule({
  id: 'vague-description',
  title: 'Vague description of a source',
  description: 'An unnamed source is described by a large kind of people alone: rank, party or branch.',
  advice: 'Climb the ladder as far as the source can bear: kind, country, body, post, part in the matter.',
  basis: ['GU2', 'AB1', 'AP4', 'WJ1', 'UT1', 'WP1', 'CB1', 'GM1', 'MO1', 'IF1', 'RE3'],
  severity: 'warning',
  precision: { right: 22, of: 28, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    vague: {
      text: '“{source}” fits many people. Add what the source can bear: the body, the post, the part in the matter.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'a rank, and no word on whose',
      text: 'The cabinet will meet again in Orrel, a senior government official said on Monday.',
      findings: [{ message: 'vague', at: 'a senior government official' }],
    },
    {
      kind: 'failing',
      shows: 'a party is a side, not a person',
      text: 'The cabinet will meet again in Orrel, two Conservative sources said on Monday.',
      findings: [{ message: 'vague', at: 'two Conservative sources' }],
    },
    {
      kind: 'failing',
      shows: 'one more official than those of whom the article told',
      text: 'Treasury officials met in Orrel. The cabinet will meet there again, a former senior official said on Monday.',
      findings: [{ message: 'vague', at: 'a former senior official' }],
    },
    {
      kind: 'failing',
      shows: 'the inside of whatever body',
      text: 'The cabinet will meet again in Orrel, one insider said on Monday.',
      findings: [{ message: 'vague', at: 'one insider' }],
    },
    {
      kind: 'near-miss',
      shows: 'those of whom it told',
      text: 'Treasury officials met in Orrel. The cabinet will meet there again, senior officials said on Monday.',
    },
    {
      kind: 'passing',
      shows: 'a body and a rank in it',
      text: 'The cabinet will meet again in Orrel, a senior official at the Treasury said on Monday.',
    },
    {
      kind: 'near-miss',
      shows: 'the part that the source had tells more than a post would',
      text: 'The cabinet will meet again in Orrel, a senior official who drafted the agenda said on Monday.',
    },
    {
      kind: 'near-miss',
      shows: 'one of them is named right behind',
      text: 'The cabinet will meet again in Orrel, some Conservative strategists said.\n\n“It has to,” said Bo Tarn, a strategist who served two ministers.',
    },
  ],
  check(layers) {
    const { sentences } = layers
    const inside = insideSources(layers)
    if (inside.size === 0) return NO_INSIDER
    const isDescribedBefore = describedBefore(sentences)
    return firstUses(insideClaims(layers, inside), inside)
      .filter(
        ({ source }) =>
          descriptionOf(source, sentences) === 'broad' && (isNewHere(source) || !isDescribedBefore(source)),
      )
      .map(({ source, place }) => ({ message: 'vague', words: { source: source.label }, ...place }))
  },
})

/** “A former senior official”: one more of those whom the article tells of, and none of those described before. */
const isNewHere = ({ count, label }: Source) => count === 1 && /^(?:an?|another|one) (?!of )/i.test(label)
