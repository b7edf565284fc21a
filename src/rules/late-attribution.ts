import { overlapping } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { asks } from './grounds/brought-in.js'
import { claimGrounds, namesOf } from './grounds/claim-grounds.js'
import { openingParagraphs } from './grounds/opening.js'
import { hasSource } from './grounds/own-voice.js'
import { sharedPart, substanceOf } from './grounds/substance.js'

/**
 * Many read the first paragraphs and no more. What these state as fact, and a paragraph further down gives to a source,
 * most readers take for the newsroom’s own knowledge. The source belongs where the claim is made first.
 *
 * Limit: that a lead is somebody’s claim is seen where a later one uses the same words. A lead that is told from the
 * scene, or put in other words, is left to the reader.
 */
export default defineRule({
  id: 'late-attribution',
  title: 'Late attribution',
  description: 'The article opens with a claim as if it were a fact, and says only further down whose claim it is.',
  advice: 'Name the source in the first paragraph, or right behind it.',
  basis: ['RE3', 'AF1', 'AP1'],
  severity: 'warning',
  precision: {
    silent:
      'It stopped at one of the 924 articles, wrongly: it passed 762, did not apply to 5 and could not tell of 156.',
    measured: '2026-11-29',
  },
  needs: ['article', 'sentences', 'quotations', 'attributions', 'sources', 'claims'],
  messages: {
    late: {
      text: '“{lead}” stands as a fact until “{source}” is said to have said so: “{claim}”. Bring the source up to the lead.',
    },
  },
  options: {
    /** In how many of the first paragraphs a source may come. */
    paragraphs: 2,
    /** How many of the lead’s words of substance a later claim shares to be the same, in percent. */
    shared: 60,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'the fourth paragraph tells whose claim the first is',
      text: 'The Orrel dike will fail within ten years unless its four gates are replaced.\n\nThe dike was built in 1931. It is four miles long.\n\nIt protects two towns.\n\nThe dike will fail within ten years unless its four gates are replaced, said Joris Maal, an engineer.',
      findings: [{ message: 'late', at: 'The Orrel dike will fail' }],
    },
    {
      kind: 'passing',
      shows: 'the source stands in the lead',
      text: 'The Orrel dike will fail within ten years unless its gates are replaced, an engineer, Joris Maal, said on Monday.\n\nThe dike was built in 1931.',
    },
    {
      kind: 'near-miss',
      shows: 'a long headline is no lead',
      text: 'Orrel Dike Will Fail Within Ten Years Unless Its Four Gates Are Replaced, And Soon.\n\nThe dike was built in 1931 by the town of Orrel, and its gates are four miles from the sea.\n\nIt protects two towns, as Bo Kell, the mayor, said on Monday.\n\nThe Orrel dike will fail within ten years unless its four gates are replaced, said Joris Maal, an engineer.',
    },
    {
      kind: 'near-miss',
      shows: 'the source comes right behind the lead',
      text: 'The Orrel dike will fail within ten years unless its four gates are replaced.\n\nJoris Maal, an engineer, said the dike would fail within ten years unless the gates were replaced.\n\nThe dike was built in 1931.',
    },
  ],
  check(layers, { paragraphs, shared }) {
    const { article, sentences, quotations, attributions } = layers
    const cited = attributions.filter(hasSource)
    if (cited.length === 0) return { outcome: 'not-applicable', reason: 'No source was found.' }
    const opening = openingParagraphs(article, paragraphs)
    const isCited = overlapping([
      ...cited.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
      ...quotations.flatMap(({ parts }) => parts),
    ])
    const [first] = opening
    const lead = sentences.find(({ start }) => start === first?.start)
    if (lead === undefined || opening.some(isCited)) return []
    const wanted = substanceOf(lead, sentences)
    if (wanted.size < STATEMENT || asks(lead, article.text)) return []
    const same = claimGrounds(layers).find(
      ({ claim, sources }) =>
        sources.length > 0 &&
        claim.content.some(part => sharedPart(wanted, substanceOf(part, sentences)) * 100 >= shared),
    )
    if (same === undefined)
      return {
        outcome: 'needs-review',
        reason: `The first ${paragraphs} paragraphs name no source. Whether what they state needs one cannot be told from the text.`,
      }
    return [
      {
        message: 'late',
        words: { lead: article.text.slice(lead.start, lead.end), source: namesOf(same), claim: same.words },
        at: lead,
        evidence: [{ what: 'lead', at: lead }, ...same.evidence],
        certainty: same.certainty,
        claimId: same.claim.id,
        sourceId: same.sources[0]?.id ?? null,
      },
    ]
  },
})

/** Words of substance that a lead has at least; one of fewer states nothing. */
const STATEMENT = 5
