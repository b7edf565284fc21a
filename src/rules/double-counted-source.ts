import { apart, oneMore } from '../english/one-more.js'
import { formerly } from '../english/tenures.js'
import { words } from '../english/words.js'
import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { claimGrounds } from './grounds/claim-grounds.js'
import { firstUses } from './grounds/first-uses.js'
import { headNoun } from './grounds/head-noun.js'
import { insideSources } from './grounds/insiders.js'
import { ofSameBody } from './grounds/same-body.js'
import { labelWords } from './grounds/words-of-text.js'

/**
 * Who is quoted by name and then again as “an adviser” makes two sources out of one, and may say without a name the
 * opposite of what was said with it. It is said once of an unnamed source.
 *
 * Limit: that a named person fits the description of an unnamed one proves nothing; only the reporter knows. Posts and
 * bodies are compared by their printed words.
 */
export default defineRule({
  id: 'double-counted-source',
  title: 'Unnamed source who may be a named one',
  description: 'A person named in the article fits the description of an unnamed source of the same article.',
  advice: 'Make sure that they are two people. If they are, describe the unnamed one so that readers can tell.',
  basis: ['RE1', 'RP1'],
  severity: 'note',
  precision: { right: 0, of: 1, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    fits: {
      text: '“{person}”, who is named, fits “{source}”, who is not. Make sure that they are two people, and tell them apart in print.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'the named adviser may be the unnamed one',
      text: 'The shipyard will be sold, Ines Falk, an adviser at Orrel Bank, said.\n\nThe price is too low, an Orrel Bank adviser said.',
      findings: [{ message: 'fits', at: 'an Orrel Bank adviser' }],
    },
    {
      kind: 'passing',
      shows: 'another post',
      text: 'The shipyard will be sold, Ines Falk, an adviser at Orrel Bank, said.\n\nThe price is too low, a diplomat at the Danish embassy said.',
    },
    {
      kind: 'near-miss',
      shows: 'the article tells them apart',
      text: 'The shipyard will be sold, Ines Falk, an adviser at Orrel Bank, said.\n\nThe price is too low, another Orrel Bank adviser said.',
    },
  ],
  check(layers) {
    const { sentences, sources } = layers
    const inside = insideSources(layers)
    const single = new Set([...inside].filter(({ count }) => count === 1))
    if (single.size === 0)
      return { outcome: 'not-applicable', reason: 'No single unnamed insider was found among the sources.' }
    const named = ofSameBody(
      sources.filter(source => source.class === 'named-person'),
      placeOf,
    )
    return firstUses(claimGrounds(layers), single).flatMap(({ source, place }) => {
      const noun = headNoun(source, sentences, () => false)
      const body = source.affiliation?.text ?? source.justification?.text ?? ''
      const person = named(body).find(each => noun !== undefined && placeOf(each).toLowerCase().includes(noun))
      if (person === undefined || isToldApart(source)) return []
      return { message: 'fits', words: { person: person.label, source: source.label }, ...place }
    })
  },
})

/** What tells an unnamed person from those named; who held a post is not who holds it. */
const isToldApart = ({ label }: Source) => labelWords(label).some(word => TOLD_APART.has(word))
const TOLD_APART: ReadonlySet<string> = new Set([
  ...oneMore,
  ...apart,
  ...formerly,
  ...words('unaffiliated unaligned independent rival'),
])

/** The post of a named person, and where. */
const placeOf = ({ title, affiliation }: Source) => [title, affiliation].map(quote => quote?.text ?? '').join(' ')
