import { isIndefinite } from '../analysis/survey/words/determiners.js'
import { apart, oneMore } from '../english/one-more.js'
import { officialNouns } from '../english/source-descriptions.js'
import type { Sentence } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { descriptionOf } from './grounds/description.js'
import { describedBefore } from './grounds/earlier-description.js'
import { firstUses } from './grounds/first-uses.js'
import { headNoun } from './grounds/head-noun.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources, NO_INSIDER } from './grounds/insiders.js'
import { labelWords } from './grounds/words-of-text.js'

/**
 * “A source said” tells readers that somebody said it, which they knew. Whatever can be told without giving the person
 * away (the body, the country, the side, the part in the matter) is what they have to weigh the words by, and every
 * newsroom whose standard was read wants some of it. It is said once of a source.
 *
 * Limit: a description in another sentence is seen only where it stands on the same noun (“police officials … officials
 * said”). A website that is called “one source” is taken for a person.
 */
export default defineRule({
  id: 'bare-source',
  title: 'Bare source',
  description: 'A source is called “a source”, “a person” or the like, and not a word tells what kind of person it is.',
  advice: 'Say whatever can be said of the source: body, post, country, side, and how it came to know.',
  basis: ['AP3', 'NP1', 'AB1', 'WJ1'],
  severity: 'error',
  precision: { right: 9, of: 10, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    bare: {
      text: '“{source}” could be anybody. Say what can be said without giving the person away: the body, the post, the side, and how it knows.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'a source and nothing else',
      text: 'The ministry will sell the Orrel shipyard, a source said on Monday.',
      findings: [{ message: 'bare', at: 'a source' }],
    },
    {
      kind: 'failing',
      shows: 'that they are several tells no more of who they are',
      text: 'The ministry will sell the Orrel shipyard, several sources said on Monday.',
      findings: [{ message: 'bare', at: 'several sources' }],
    },
    {
      kind: 'failing',
      shows: 'whoever is quoted next with a name is none of them',
      text: 'The ministry will sell the Orrel shipyard, sources said.\n\n“Nonsense,” said Joris Maal, the minister.',
      findings: [{ message: 'bare', at: 'sources' }],
    },
    {
      kind: 'passing',
      shows: 'the body that the source belongs to',
      text: 'The ministry will sell the Orrel shipyard, an official at the Treasury said on Monday.',
    },
    {
      kind: 'near-miss',
      shows: 'officials who were described before',
      text: 'Harbour officials closed the Orrel shipyard on Monday. The dock had flooded twice, officials said.',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'of which body officials are may be plain from the story, and the rule cannot tell',
      text: 'The ministry will sell the Orrel shipyard, officials said on Monday.',
    },
    {
      kind: 'near-miss',
      shows: 'how the source knows tells something of who it is',
      text: 'The ministry will sell the Orrel shipyard, a person who attended the meeting said on Monday.',
    },
    {
      kind: 'near-miss',
      shows: 'the house that the source is of, though it has a number for a name',
      text: 'The ministry will sell the Orrel shipyard, a No 10 source said on Monday.',
    },
    {
      kind: 'near-miss',
      shows: 'one more of those who were described',
      text: 'The cable was cut, according to several intelligence sources. A third source said it was cut twice.',
    },
    {
      kind: 'near-miss',
      shows: 'some of those who were described',
      text: 'The guards looked on, 11 current employees of Orrel Prison said, most of whom feared for their jobs. Two said they had taken part.',
    },
  ],
  check(layers) {
    const { sentences, sources } = layers
    const inside = insideSources(layers)
    if (inside.size === 0) return NO_INSIDER
    const isDescribedBefore = describedBefore(sentences)
    const isOfGroup = ofGroup(sources, sentences)
    const bare = firstUses(insideClaims(layers, inside), inside).filter(
      ({ source }) => descriptionOf(source, sentences) === 'bare' && !isDescribedBefore(source) && !isOfGroup(source),
    )
    const [official] = bare
    const stops = bare.filter(({ source }) => !isOfficial(source, sentences))
    if (stops.length === 0 && official) {
      const reason = `“${official.source.label}” does not tell of which body; what stands around it may.`
      return { outcome: 'needs-review', reason }
    }
    return stops.map(({ source, place }) => ({ message: 'bare', words: { source: source.label }, ...place }))
  },
})

const isOfficial = (source: Source, sentences: readonly Sentence[]) =>
  officialNouns.has(headNoun(source, sentences, each => officialNouns.has(each)) ?? '')

/**
 * Prepares the question whether a source is a part of those described before, or one more of them: “two” of “11 current
 * employees”, “a third source” behind “two army sources”.
 */
function ofGroup(sources: readonly Source[], sentences: readonly Sentence[]): (source: Source) => boolean {
  const nounOf = (source: Source) => headNoun(source, sentences, () => false)
  const described = sources.filter(each => each.class === 'unnamed-person' && descriptionOf(each, sentences) !== 'bare')
  const firstOf = new Map(described.toReversed().map(each => [nounOf(each), each]))
  const rankOf = new Map(sources.map((each, rank) => [each, rank]))
  const rank = (source: Source | undefined) => (source && rankOf.get(source)) ?? sources.length
  const ids = new Set(described.map(each => each.id))
  return source =>
    (source.subsetOf !== null && ids.has(source.subsetOf)) ||
    (isOneMore(source) && rank(firstOf.get(nounOf(source))) < rank(source))
}

/** “Another source”, “a third source” */
const isOneMore = ({ label }: Source) => {
  const [first = '', second = ''] = labelWords(label)
  return first === 'another' || (isIndefinite(first) && (oneMore.has(second) || apart.has(second)))
}
