import { insideNouns } from '../english/inside-nouns.js'
import type { Sentence } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { reasonFor, restsOnOneUnnamed, unnamedSources } from './grounds/anonymity.js'
import { atClaim, claimGrounds, isContinuation, namesOf } from './grounds/claim-grounds.js'
import { headNoun } from './grounds/head-noun.js'

/**
 * The weakest ground that a claim can stand on in print: one person, whom readers cannot know and who answers to
 * nobody for the words. Newsrooms allow it as an exception, with a senior editor's consent; without a printed reason
 * it looks like a habit.
 *
 * Limit: two unnamed people count as two only where the article tells them apart. And a second source that was heard
 * but is not printed cannot be seen; print it.
 */
export default defineRule({
  id: 'anonymous-single-source',
  title: 'Single unnamed source',
  description:
    'A claim rests on one unnamed person alone. It is graver where an insider speaks and no reason for the anonymity is printed.',
  advice:
    'Find a second source or a document, or get the source on the record. If neither can be had, print why the source cannot be named, how it knows, and whether the claim could be confirmed.',
  basis: ['RE2', 'RE4', 'BB1', 'BB2', 'GU3', 'CB1', 'UT1', 'AP4'],
  severity: 'warning',
  precision: null,
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    unexplained: {
      severity: 'error',
      text: '“{claim}” rests on “{source}” alone, unnamed and without a printed reason. Find a second source or a name; failing both, print why there is none and how the source knows.',
    },
    bystander: {
      text: '“{claim}” rests on “{source}” alone, and any passer-by could be that. Name the person, or ask somebody who can be named.',
    },
    explained: {
      text: '“{claim}” rests on “{source}” alone, unnamed. Find a second source, or say that the claim could not be confirmed.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'one official, and no word on why there is no name',
      text: 'The ministry will close the Orrel tax office in the spring, a senior official said.',
      findings: [{ message: 'unexplained', at: 'The ministry will close' }],
    },
    {
      kind: 'failing',
      shows: 'somebody whom the reporter met, and did not ask for a name',
      text: 'The tax office in Orrel had been empty for weeks, a woman in the queue said.',
      findings: [{ message: 'bystander', at: 'The tax office' }],
    },
    {
      kind: 'failing',
      shows: 'one official with a printed reason',
      text: 'The ministry will close the Orrel tax office in the spring, said a senior official, who requested anonymity because the staff have not been told.',
      findings: [{ message: 'explained', at: 'The ministry will close' }],
    },
    {
      kind: 'passing',
      shows: 'one official, named',
      text: 'The ministry will close the Orrel tax office in the spring, Deputy Minister Hanna Vorse said.',
    },
    {
      kind: 'near-miss',
      shows: 'whoever speaks for a body is no anonymous source: the body answers for the words',
      text: 'The Orrel tax office will close in the spring, a spokeswoman for the ministry said.',
    },
    {
      kind: 'near-miss',
      shows: 'readers can tell who the director is',
      text: 'The ministry will close the Orrel tax office in the spring, the director of the office said.',
    },
    {
      kind: 'near-miss',
      shows: 'three people are not one',
      text: 'The ministry will close the Orrel tax office in the spring, three officials said.',
    },
  ],
  check(layers) {
    const { article, sentences, sources } = layers
    const unnamed = unnamedSources(sources, article.text)
    const byId = new Map(sources.map(source => [source.id, source]))
    return claimGrounds(layers)
      .filter(grounds => restsOnOneUnnamed(grounds, unnamed) && !isContinuation(grounds))
      .map(grounds => {
        const isExplained = grounds.sources.every(source => reasonFor(source, byId))
        const isInside = grounds.sources.some(source => isInsider(source, sentences))
        return {
          message: isExplained ? 'explained' : isInside ? 'unexplained' : 'bystander',
          words: { claim: grounds.words, source: namesOf(grounds) },
          ...atClaim(grounds),
        }
      })
  },
})

/** Whether a source tells of a matter from the inside, by its post or by how it knows: no chance acquaintance. */
function isInsider(source: Source, sentences: readonly Sentence[]): boolean {
  const noun = headNoun(source, sentences, each => insideNouns.has(each))
  return source.basisOfKnowledge !== null || (noun !== undefined && insideNouns.has(noun))
}
