import { defineRule } from './define-rule.js'
import { restsOnUnnamed } from './grounds/anonymity.js'
import { atClaim, claimGrounds, isAsserted, namesOf } from './grounds/claim-grounds.js'
import { insideSources } from './grounds/insiders.js'
import { openingParagraphs } from './grounds/opening.js'
import { isStatement } from './grounds/statement.js'

/**
 * What stands at the top is what the story is sold by, and if the sources are wrong, all of it is. Newsrooms that let
 * anonymous sources carry a lead ask their highest editor first. Whether one was asked cannot be seen in print; that
 * one has to be can.
 *
 * Limit: the lead is the first paragraphs of the text; a claim further down that the headline is made of is not seen.
 * Somebody who is named only after the lead (“a diplomat said”) is taken for unnamed where the post is an insider's.
 */
export default defineRule({
  id: 'anonymous-lead',
  title: 'Lead on unnamed sources',
  description: 'The first claim of the lead rests on unnamed people alone.',
  advice: 'Get the approval of the senior editor before it runs, or lead with what somebody stands for by name.',
  basis: ['NY4'],
  severity: 'warning',
  precision: { right: 9, of: 12, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    lead: {
      text: 'The story leads with “{claim}”, on the word of “{source}” alone, unnamed. Get the senior editor’s approval, or lead with what is on the record.',
    },
  },
  options: {
    /** How many paragraphs make the lead. */
    paragraphs: 2,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'the news itself on unnamed authority',
      text: 'The government will close the Orrel mine, two senior officials said on Monday.\n\nThe mine employs 900 people.',
      findings: [{ message: 'lead', at: 'The government will close' }],
    },
    {
      kind: 'failing',
      shows: 'headlines are not the lead, with a period or not',
      text: 'The Orrel mine is to close.\n\nMiners meet on Monday.\n\nAfter eighty years and two fires, the government has decided to close the Orrel mine, two senior officials said on Monday.\n\nThe mine employs 900 people.',
      findings: [{ message: 'lead', at: 'After eighty years' }],
    },
    {
      kind: 'passing',
      shows: 'the news on the word of somebody with a name',
      text: 'The government will close the Orrel mine, Labour Minister Hanna Vorse said on Monday.\n\nThe mine employs 900 people.',
    },
    {
      kind: 'near-miss',
      shows: 'unnamed sources further down',
      text: 'The government will close the Orrel mine, Labour Minister Hanna Vorse said on Monday.\n\nThe mine employs 900 people.\n\nTwo other mines will follow, two senior officials said.',
    },
  ],
  check(layers, { paragraphs }) {
    const { article, sentences } = layers
    const end = openingParagraphs(article, paragraphs).at(-1)?.end ?? 0
    const [first] = claimGrounds(layers).filter(grounds => grounds.at.start < end && isAsserted(grounds))
    if (first === undefined)
      return { outcome: 'not-applicable', reason: 'No claim on a source’s authority was found in the lead.' }
    if (!restsOnUnnamed(first, insideSources(layers)) || !isStatement(first, sentences)) return []
    return [{ message: 'lead', words: { claim: first.words, source: namesOf(first) }, ...atClaim(first) }]
  },
})
