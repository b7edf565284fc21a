import { modals } from '../english/function-words.js'
import { branches } from '../english/source-descriptions.js'
import type { Sentence } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { answeredOnce } from '../order/answered-once.js'
import { byId } from '../order/by-id.js'
import { defineRule } from './define-rule.js'
import { reasonFor, restsOnOneUnnamed } from './grounds/anonymity.js'
import type { ClaimGrounds } from './grounds/claim-grounds.js'
import { isNounOrPronoun, tokensOf } from './grounds/content-tokens.js'
import { descriptionOf } from './grounds/description.js'
import { firstUses } from './grounds/first-uses.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources, NO_INSIDER } from './grounds/insiders.js'
import { judgementIn } from './grounds/judgement.js'
import { isOnlyFamiliar, stockLabel } from './grounds/stock-label.js'
import { labelWords } from './grounds/words-of-text.js'

/**
 * Who was in the room knows another thing than who heard of it in the corridor. A named source can be asked; of an
 * unnamed one readers must be told how it knows. It is said once of a source.
 *
 * Limit: people of a body or a person's staff are taken to know by their post, whatever they speak of. A source that is
 * all that stands behind a claim, without a reason, is left to `anonymous-single-source`, which asks for this too, as
 * `bare-source` does, and `overused-label` of people “familiar with the matter”.
 */
export default defineRule({
  id: 'unstated-knowledge',
  title: 'No word on how the source knows',
  description: 'An article relies on an unnamed source and does not say how it came to know.',
  advice: 'Say that the source took part, was briefed, saw the document or heard it from somebody, and from whom.',
  basis: ['NY1', 'NY3', 'NY5', 'NP1', 'WP2', 'AP2', 'GU2', 'UT1'],
  severity: 'note',
  precision: { right: 2, of: 3, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    unstated: {
      text: 'How “{source}” came to know “{claim}” is not said. Say whether the source took part, was told, or saw a document.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'people of whom only the rank is told',
      text: 'The bridge was sold to a fund abroad, three senior officials said.',
      findings: [{ message: 'unstated', at: 'three senior officials' }],
    },
    {
      kind: 'failing',
      shows: 'people who are only said to be familiar with something',
      text: 'The bridge was sold to a fund abroad, three people familiar with the way the port is run said.',
      findings: [{ message: 'unstated', at: 'three people' }],
    },
    {
      kind: 'near-miss',
      shows: 'of a stock label another rule asks the same',
      text: 'The bridge was sold to a fund abroad, three people familiar with the plans said.',
    },
    {
      kind: 'passing',
      shows: 'how they know',
      text: 'The bridge was sold to a fund abroad, three senior officials briefed on the sale said.',
    },
    {
      kind: 'near-miss',
      shows: 'the post tells how they know',
      text: 'The bridge was sold to a fund abroad, three officials at the Treasury said.',
    },
    {
      kind: 'near-miss',
      shows: 'so does a branch, and a place of work',
      text: 'The bridge was sold to a fund abroad, three law enforcement officials said. Four past and current employees said it was empty.',
    },
  ],
  check(layers) {
    const { sentences, sources } = layers
    const inside = insideSources(layers)
    if (inside.size === 0) return NO_INSIDER
    const sourceOf = byId(sources)
    const isAskedElsewhere = (source: Source, grounds: ClaimGrounds) =>
      restsOnOneUnnamed(grounds, inside) && !reasonFor(source, sourceOf)
    const isUntold = (source: Source) =>
      (!isToldOrPlain(source) && descriptionOf(source, sentences) === 'broad') ||
      (isOnlyFamiliar(source) && stockLabel(source) === undefined)
    const isFact = answeredOnce((each: ClaimGrounds) => !isOnItself(each, sentences) && !isForecast(each, sentences))
    return firstUses(insideClaims(layers, inside), inside)
      .filter(({ source, grounds }) => isUntold(source) && !isAskedElsewhere(source, grounds))
      .filter(({ grounds }) => isFact(grounds))
      .map(({ source, grounds, place }) => ({
        message: 'unstated',
        words: { source: source.label, claim: grounds.words },
        ...place,
      }))
  },
})

/** Whether the article tells how a source knows, or its post does. */
function isToldOrPlain({ label, basisOfKnowledge, affiliation, anonymity: { reason } }: Source): boolean {
  return (
    basisOfKnowledge !== null ||
    affiliation !== null ||
    isOfWorkplace(label) ||
    /\b(?:brief|attend|familiar|knowledge|involved|saw|seen)/i.test(reason?.text ?? '')
  )
}

/** “Law enforcement officials”, “five past and current employees”: where they work tells how they know. */
const isOfWorkplace = (label: string) =>
  /\b(?:employee|staffer|worker)s?$/i.test(label) || labelWords(label).some(word => branches.has(word))

/** What somebody expects or judges is not known from anywhere. */
const isForecast = (grounds: ClaimGrounds, sentences: readonly Sentence[]) =>
  judgementIn(grounds, sentences) !== undefined ||
  tokensOf(grounds.claim.content, sentences).some(({ text }) => modals.has(text.toLowerCase()))

/** “They hoped that …” is about the source, which knows it best. */
const isOnItself = ({ claim }: ClaimGrounds, sentences: readonly Sentence[]) =>
  tokensOf(claim.content, sentences).find(isNounOrPronoun)?.pos === 'PRON'
