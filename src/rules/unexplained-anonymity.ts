import type { Source } from '../model/source.js'
import { byId } from '../order/by-id.js'
import { defineRule } from './define-rule.js'
import { reasonFor, restsOnOneUnnamed } from './grounds/anonymity.js'
import type { ClaimGrounds } from './grounds/claim-grounds.js'
import { firstUses } from './grounds/first-uses.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources, NO_INSIDER } from './grounds/insiders.js'
import { judgementIn } from './grounds/judgement.js'
import { onOneAlone } from './grounds/on-one-alone.js'

/**
 * Readers can weigh an unnamed source only when they know why there is no name: fear, a contract, a rule of the office,
 * or the source's own convenience. The reason is one line to print, and the demand that newsrooms agree on most. It is
 * said once of a source, where the source is first relied on.
 *
 * Limit: whether the printed reason is a good one is not judged here. A source that is all that stands behind a fact
 * is left to `anonymous-single-source`, which tells of the missing reason too. Lawyers, families and
 * others who speak for themselves in public are left out.
 */
export default defineRule({
  id: 'unexplained-anonymity',
  title: 'Anonymity without a reason',
  description: 'An article relies on an unnamed source and does not say why it is not named.',
  advice:
    'Print the reason in the sentence that brings the source in, or in the next: who would not speak otherwise, and what they have to fear.',
  basis: ['AP3', 'NY1', 'NP2', 'SP1', 'UT1', 'GM1', 'MO1', 'GU3', 'JT1'],
  severity: 'warning',
  precision: { right: 25, of: 30, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    unexplained: {
      text: 'No reason is printed for leaving “{source}” without a name. Print it beside the source: who would not speak otherwise, and what is there to fear.',
    },
    'partly-explained': {
      severity: 'note',
      text: 'A reason is printed for “{part}” alone, not for all of “{source}”. Say whether it holds for the others.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'two people without a name and without a reason',
      text: 'The reservoir is nearly empty, two engineers at the water board said.',
      findings: [{ message: 'unexplained', at: 'two engineers' }],
    },
    {
      kind: 'failing',
      shows: 'a reason for two of the four',
      text: 'The reservoir is nearly empty, four people briefed on the survey said.\n\nThe board has known since March, said two of the people, who requested anonymity because the survey is confidential.',
      findings: [{ message: 'partly-explained', at: 'four people' }],
    },
    {
      kind: 'failing',
      shows: 'one who only gives an opinion, of whom no other rule asks why',
      text: '“I think the reservoir was misused,” a senior engineer at the water board said.',
      findings: [{ message: 'unexplained', at: 'a senior engineer' }],
    },
    {
      kind: 'failing',
      shows: 'friends beside advisers',
      text: 'The reservoir is nearly empty, according to the minister’s friends and advisers.',
      findings: [{ message: 'unexplained', at: 'the minister’s friends' }],
    },
    {
      kind: 'near-miss',
      shows: 'who tells how he feels needs no cover',
      text: '“I am shocked,” one Orrel Paper employee said.',
    },
    {
      kind: 'passing',
      shows: 'the reason stands beside the source',
      text: 'The reservoir is nearly empty, said two engineers at the water board, who asked not to be named because they fear for their jobs.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'officials at large speak for the authority, which answers for the words',
      text: 'The reservoir is nearly empty, police officials said.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a named person needs no reason',
      text: 'The reservoir is nearly empty, the chief engineer of the water board, Ruth Ansell, said.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a spokesman speaks for the body that sent him',
      text: 'The reservoir is nearly empty, a spokesman for the water board said.',
    },
    {
      kind: 'near-miss',
      shows: 'one of them is named right behind',
      text: 'The reservoir is nearly empty, according to many union officials.\n\nBo Tarn, a union chairman in Kelmar, said it would be dry by May.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'so do officials of an authority in one town',
      text: 'The reservoir is nearly empty, Orrel County officials said.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'and those of one of its departments, or of a party',
      text: 'The reservoir is nearly empty, Water Department officials said. It will be refilled, Democratic Party officials said. A valve was left open, sheriff’s investigators said.',
    },
    {
      kind: 'near-miss',
      shows: 'officials go on with what their body has just announced',
      text: 'The water board announced on Monday that the reservoir is nearly empty. It has 900 customers. Officials said that it would be refilled by May.',
    },
    {
      kind: 'failing',
      shows: 'not so those of a rank, who can be told apart',
      text: 'The water board announced on Monday that the reservoir is nearly empty. Senior officials said that it would be dry by May.',
      findings: [{ message: 'unexplained', at: 'Senior officials' }],
    },
    {
      kind: 'near-miss',
      shows: 'what is said in public asks for no cover',
      text: 'The reservoir is nearly empty, water board officials said in a letter to households.',
    },
    {
      kind: 'near-miss',
      shows: 'what was told to others was not told to the newsroom without a name',
      text: 'Two water board officials have told Orrel shopkeepers that the reservoir is nearly empty.',
    },
    {
      kind: 'near-miss',
      shows: 'officials who have said something said it for the record',
      text: 'The reservoir is nearly empty, water board officials have said.',
    },
    {
      kind: 'near-miss',
      shows: 'somebody new is quoted right behind, as one of them',
      text: 'It makes sense to fill the reservoir now, strategists said.\n\n“It would be dry by May,” said Bo Tarn, a longtime consultant in Kelmar.',
    },
  ],
  check(layers) {
    const { sentences, sources } = layers
    const inside = insideSources(layers)
    if (inside.size === 0) return NO_INSIDER
    const sourceOf = byId(sources)
    const explainedParts = new Map(sources.filter(isExplained).map(part => [part.subsetOf, part]))
    const claims = insideClaims(layers, inside)
    const lone = new Set(onOneAlone(layers, inside).flatMap(each => each.sources))
    const isFelt = (each: ClaimGrounds) =>
      restsOnOneUnnamed(each, inside) && judgementIn(each, sentences)?.kind === 'feeling'
    return firstUses(
      claims.filter(each => !isFelt(each)),
      inside,
    )
      .filter(({ source }) => source.subsetOf === null && !lone.has(source) && !reasonFor(source, sourceOf))
      .map(({ source, place }) => {
        const part = explainedParts.get(source.id)
        return part === undefined
          ? { message: 'unexplained', words: { source: source.label }, ...place }
          : { message: 'partly-explained', words: { source: source.label, part: part.label }, ...place }
      })
  },
})

const isExplained = ({ anonymity }: Source) => anonymity.reason !== null
