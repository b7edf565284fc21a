import type { Sentence } from '../model/sentence.js'
import { byId } from '../order/by-id.js'
import { grouped } from '../order/grouped.js'
import { indexAt } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { reasonFor, restsOnOneUnnamed, unnamedSources } from './grounds/anonymity.js'
import { isBystander } from './grounds/bystanders.js'
import { atClaim, type ClaimGrounds, claimGrounds, isContinuation, namesOf } from './grounds/claim-grounds.js'
import { unconfirmed } from './grounds/confirmation.js'
import { insideSources } from './grounds/insiders.js'
import { onOneAlone } from './grounds/on-one-alone.js'

/**
 * The weakest ground that a claim can stand on in print: one person, whom readers cannot know and who answers to
 * nobody for the words. Newsrooms allow it as an exception, with a senior editor's consent; without a printed reason
 * it looks like a habit. It is said once of a source in a paragraph.
 *
 * Limit: two unnamed people count as two only where the article tells them apart. And a second source that was heard
 * but is not printed cannot be seen; print it.
 */
export default defineRule({
  id: 'anonymous-single-source',
  title: 'Single unnamed source',
  description: 'A claim rests on one unnamed insider alone. It is graver where no reason for the anonymity is printed.',
  advice:
    'Find a second source or a document, or get the source on the record. If neither can be had, print why the source cannot be named, how it knows, and whether the claim could be confirmed.',
  basis: ['RE2', 'RE4', 'BB1', 'BB2', 'GU3', 'CB1', 'UT1', 'AP4'],
  severity: 'warning',
  precision: { right: 25, of: 30, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    unexplained: {
      severity: 'error',
      text: '“{claim}” rests on “{source}” alone, unnamed and without a printed reason. Find a second source or a name; failing both, print why there is none and how the source knows.',
    },
    explained: {
      text: '“{claim}” rests on “{source}” alone, unnamed. Find a second source, or say that the claim could not be confirmed.',
    },
    unconfirmed: {
      severity: 'note',
      text: '“{claim}” rests on “{source}” alone, unnamed, and the article says that it could not be confirmed. Find a second source.',
    },
  },
  options: {
    /** How many sentences behind a claim the word may stand that it could not be confirmed. */
    sentences: 2,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'one official, and no word on why there is no name',
      text: 'The ministry will close the Orrel tax office in the spring, a senior official said.',
      findings: [{ message: 'unexplained', at: 'The ministry will close' }],
    },
    {
      kind: 'failing',
      shows: 'one official on two matters in a breath, told once; and again in the next paragraph',
      text: 'The ministry will close the Orrel tax office in the spring, a senior official said. The lease has run out, the official said.\n\nNine people will be moved to Kelmar, the official said.',
      findings: [
        { message: 'unexplained', at: 'The ministry will close' },
        { message: 'unexplained', at: 'Nine people' },
      ],
    },
    {
      kind: 'failing',
      shows: 'one official with a printed reason',
      text: 'The ministry will close the Orrel tax office in the spring, said a senior official, who requested anonymity because the staff have not been told.',
      findings: [{ message: 'explained', at: 'The ministry will close' }],
    },
    {
      kind: 'failing',
      shows: 'lighter: with a reason, and a word that it could not be confirmed',
      text: 'The ministry will close the Orrel tax office in the spring, said a senior official, who requested anonymity because the staff have not been told. The Sentinel was unable to verify the claim.',
      findings: [{ message: 'unconfirmed', at: 'The ministry will close' }],
    },
    {
      kind: 'failing',
      shows: 'what is confirmed of another matter is no such word',
      text: 'The ministry will close the Orrel tax office in the spring, said a senior official, who requested anonymity because the staff have not been told. The mayor confirmed that he would not run again.',
      findings: [{ message: 'explained', at: 'The ministry will close' }],
    },
    {
      kind: 'failing',
      shows: 'the headline says it first, and the text below has the source',
      text: '# Orrel tax office to close, senior official says\n\nThe Orrel tax office will close in the spring, a senior official said.',
      format: 'markdown',
      findings: [{ message: 'unexplained', at: 'The Orrel tax office' }],
    },
    {
      kind: 'failing',
      shows: 'one engineer of the body in question',
      text: 'The valve had been closed by hand, a former engineer at Orrel Paper said.',
      findings: [{ message: 'unexplained', at: 'The valve' }],
    },
    {
      kind: 'failing',
      shows: 'one of those who sit in a chamber',
      text: 'The levy will be dropped before the vote, one senator said.',
      findings: [{ message: 'unexplained', at: 'The levy' }],
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
      outcome: 'needs-review',
      shows: 'a lawyer can be named elsewhere in the story, or in a public record; the rule cannot tell',
      text: 'The tax office in Orrel had been empty for weeks, a lawyer said.',
    },
    {
      kind: 'near-miss',
      shows: 'senators at large speak in public',
      text: 'The levy will be dropped before the vote, senators said.',
    },
    {
      kind: 'near-miss',
      shows: 'three people are not one',
      text: 'The ministry will close the Orrel tax office in the spring, three officials said.',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'opinion has a rule of its own',
      text: '“It looks like the flood of 1987 all over again,” one senior official said.',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'nobody knows better than the source how it feels',
      text: '“We are heartbroken,” one Orrel Paper employee said.',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'a lead may put the name off to the next sentence',
      text: 'A top aide to the mayor says the Orrel tax office will close in May.\n\nBo Tarn briefed reporters after the council met. “It will close on time,” Tarn said.',
    },
  ],
  check(layers, { sentences: reach }) {
    const { sentences, sources } = layers
    const unnamed = unnamedSources(layers)
    const inside = insideSources(layers)
    const sourceOf = byId(sources)
    const alone = claimGrounds(layers).filter(each => restsOnOneUnnamed(each, unnamed) && !isContinuation(each))
    const stops = oncePerParagraph(onOneAlone(layers, inside), sentences)
    const [other] = alone.filter(({ sources: [source] }) => source && !isBystander(source, sentences))
    if (stops.length === 0 && other) {
      const reason = `Whether “${namesOf(other)}”, alone behind a claim, is named elsewhere or speaks in public cannot be told.`
      return { outcome: 'needs-review', reason }
    }
    const isUnconfirmed = unconfirmed(sentences, reach)
    const messageFor = (grounds: ClaimGrounds) => {
      if (!grounds.sources.every(source => reasonFor(source, sourceOf))) return 'unexplained'
      return isUnconfirmed(grounds) ? 'unconfirmed' : 'explained'
    }
    return stops.map(grounds => ({
      message: messageFor(grounds),
      words: { claim: grounds.words, source: namesOf(grounds) },
      ...atClaim(grounds),
    }))
  },
})

/** The first of what a paragraph tells on the word of one source: what has to be found out is the same for the rest. */
function oncePerParagraph(grounds: readonly ClaimGrounds[], sentences: readonly Sentence[]): ClaimGrounds[] {
  const keyOf = ({ sources, at }: ClaimGrounds) =>
    `${sources.map(({ id }) => id).join(' ')} ${sentences[indexAt(sentences, at.start)]?.block}`
  return [...grouped(grounds.map(each => [keyOf(each), each])).values()].flatMap(([first]) => first ?? [])
}
