import { stockReasonWords } from '../english/stock-reasons.js'
import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { unnamedSources } from './grounds/anonymity.js'
import { claimGrounds } from './grounds/claim-grounds.js'
import { firstUses } from './grounds/first-uses.js'
import { labelWords } from './grounds/words-of-text.js'

/**
 * A reason for anonymity that fits any source of any story explains nothing: that somebody was not authorized to speak,
 * or that the matter is sensitive. One newspaper counted some 300 of them in a year and told its newsroom to stop.
 * What the source has to lose, and from whom, is what readers want to know. It is said once of a source.
 *
 * Limit: the reason is judged by its words: one that names anything of its own (“before the announcement”) passes.
 */
export default defineRule({
  id: 'rote-reason',
  title: 'Rote reason for anonymity',
  description:
    'The printed reason for leaving a source without a name is a stock phrase, or says only that the source wanted it.',
  advice:
    'Say what the source has to fear and from whom, or which rule binds it; or leave the phrase out and say that there is no reason.',
  basis: ['NY1', 'NY2'],
  severity: 'note',
  precision: { right: 14, of: 14, measured: '2026-11-29' },
  needs: ['article', 'attributions', 'sources', 'claims'],
  messages: {
    stock: {
      text: '“{reason}” fits any source of any story. Say what “{source}” may have to fear, and from whom.',
    },
    missing: {
      text: '“{reason}” tells that “{source}” wanted no name, not why. Say what there is to fear, and from whom.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'the stock phrase',
      text: 'The ferry line is bankrupt, said an official at the port, who requested anonymity because he was not authorized to speak publicly.',
      findings: [{ message: 'stock', at: 'who requested anonymity' }],
    },
    {
      kind: 'failing',
      shows: 'that anonymity was wanted is no reason',
      text: 'The ferry line is bankrupt, said an official at the port, who spoke on condition of anonymity.',
      findings: [{ message: 'missing', at: 'who spoke on condition' }],
    },
    {
      kind: 'failing',
      shows: 'however it is said that no name was wanted',
      text: 'The ferry line is bankrupt, said an official at the port, who did not want to be named.',
      findings: [{ message: 'missing', at: 'who did not want' }],
    },
    {
      kind: 'failing',
      shows: 'a stock phrase for two, told once',
      text: 'The ferry line is bankrupt, one official at the port said. A second official said it was not. Both asked not to be named because they were not authorized to speak.',
      findings: [{ message: 'stock', at: 'asked not to be named' }],
    },
    {
      kind: 'passing',
      shows: 'what the source has to fear',
      text: 'The ferry line is bankrupt, said an official at the port, who requested anonymity because she fears for her pension.',
    },
    {
      kind: 'near-miss',
      shows: 'a stock phrase that goes on to say something of its own',
      text: 'The ferry line is bankrupt, said an official at the port, who was not authorized to speak before the creditors meet.',
    },
  ],
  check(layers) {
    const unnamed = unnamedSources(layers)
    const explained = new Set([...unnamed].filter(({ anonymity }) => anonymity.reason !== null))
    if (explained.size === 0)
      return { outcome: 'not-applicable', reason: 'No printed reason for leaving out a name was found.' }
    const seen = new Set<number>()
    return firstUses(claimGrounds(layers), explained).flatMap(({ source, place }) => {
      const { reason } = source.anonymity
      // one reason may be given for several
      if (reason === null || seen.has(reason.start) || !isRote(source)) return []
      seen.add(reason.start)
      return {
        message: source.anonymity.motive === null ? 'missing' : 'stock',
        words: { reason: reason.text, source: source.label },
        ...place,
        at: { start: reason.start, end: reason.end },
        evidence: [{ what: 'reason', at: { start: reason.start, end: reason.end } }, ...place.evidence],
      }
    })
  },
})

/** Whether the reason says nothing of its own; the motive alone counts where there is one. */
function isRote({ anonymity: { reason, motive } }: Source): boolean {
  const told = (motive ?? reason)?.text.replace(CONTRACTED, ' not')
  return labelWords(told).every(word => stockReasonWords.has(word))
}

/** “wasn’t” */
const CONTRACTED = /n['’]t\b/gi
