import { singularIn } from '../analysis/survey/words/singular.js'
import { interestWords } from '../english/interests.js'
import { bareNouns, branches, officialNouns } from '../english/source-descriptions.js'
import type { Sentence } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { firstUses } from './grounds/first-uses.js'
import { headNoun } from './grounds/head-noun.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources, NO_INSIDER } from './grounds/insiders.js'
import { labelWords } from './grounds/words-of-text.js'

/**
 * Who speaks without a name wants something: to be fair to somebody, to stop a plan, to look good. Readers who know the
 * side can allow for it. It is said once an article, of all sources that it holds for.
 *
 * Limit: a side is known by a body, a person or a word such as “ally” beside the source; what the side has to do with
 * the matter is not judged. Officials, executives and the like have a body, and it is taken for their side. That the
 * interest is told in another sentence is not seen.
 */
export default defineRule({
  id: 'unstated-motive',
  title: 'No word on the source’s stake',
  description: 'An article relies on unnamed sources and does not say on which side of the matter they stand.',
  advice:
    'Say what the sources stand to gain or lose, or whose side they are on; if they have no stake, that is worth a word, too.',
  basis: ['AP3', 'NY1', 'NP1', 'SP1', 'AB1', 'WJ1'],
  severity: 'note',
  precision: { right: 19, of: 20, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    unstated: {
      text: 'The article does not say which side “{sources}” may be on. Say whom they work for or what they want from telling.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'they know the talks, and may sit on either side of the table',
      text: 'The union will settle for less, two people briefed on the talks said.',
      findings: [{ message: 'unstated', at: 'two people briefed on the talks' }],
    },
    {
      kind: 'passing',
      shows: 'the side is told',
      text: 'The union will settle for less, two advisers to the shipyard said.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a word for the side, though not for a body',
      text: 'The union will settle for less, two of its opponents said.',
    },
  ],
  check(layers) {
    const { sentences } = layers
    const inside = insideSources(layers)
    if (inside.size === 0) return NO_INSIDER
    const without = firstUses(insideClaims(layers, inside), inside).filter(
      ({ source }) => source.subsetOf === null && isOfNoBody(source, sentences) && !isSideTold(source),
    )
    const [first] = without
    if (first === undefined) return []
    const labels = [...new Set(without.map(({ source }) => source.label))]
    return [{ message: 'unstated', words: { sources: labels.join('”, “') }, ...first.place }]
  },
})

function isSideTold({ label, affiliation, justification, anonymity: { reason } }: Source): boolean {
  if (affiliation !== null) return true
  return [label, justification?.text, reason?.text].some(text =>
    labelWords(text).some(word => branches.has(word) || interestWords.has(singularIn(interestWords, word))),
  )
}

/** “A source”, “two people”: no post, which would be a post somewhere. */
function isOfNoBody(source: Source, sentences: readonly Sentence[]): boolean {
  const noun = headNoun(source, sentences, each => bareNouns.has(each))
  return noun !== undefined && bareNouns.has(noun) && !officialNouns.has(noun)
}
