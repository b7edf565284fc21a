import type { Sentence } from '../model/sentence.js'
import { answeredOnce } from '../order/answered-once.js'
import { indexAt } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { restsOnUnnamed, unnamedSources } from './grounds/anonymity.js'
import { atClaim, claimGrounds, isContinuation, namesOf } from './grounds/claim-grounds.js'
import { checked } from './grounds/confirmation.js'
import { credited, newsSiteAt, outletTold } from './grounds/other-outlet.js'

/**
 * A link is no credit: readers on paper, on the radio or in a hurry do not see where it leads. What another outlet
 * found out is said to be so in words. And where that outlet had it from people without a name, the newsroom knows
 * neither them nor how the outlet knows them; readers are owed a word on whether it could be confirmed.
 *
 * Limit: an outlet is known by the address of its site or by its name in the text, and counts as credited wherever the
 * article names it. A report on an outlet’s word alone is left to `second-hand-report`.
 */
export default defineRule({
  id: 'uncredited-report',
  title: 'Report without credit',
  description:
    'The article links to another outlet without naming it, or takes over what that outlet had from unnamed people unconfirmed.',
  advice: 'Name the outlet in the text. Confirm what its unnamed sources say, or print that you could not.',
  basis: ['AP6', 'RE6', 'BB1', 'SP2', 'AJ1', 'LI1'],
  severity: 'warning',
  precision: { right: 1, of: 1, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    linked: {
      text: '“{words}” leads to {site}, and the article does not say whose report that is. Name the outlet in the text.',
    },
    unnamed: {
      text: '{outlet} has “{claim}” from “{source}”, whom this newsroom may not know. Confirm it, or say that it could not be confirmed.',
    },
  },
  options: {
    /** How many sentences behind a report the word on confirmation may stand. */
    sentences: 2,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'only the link tells who reported it',
      format: 'markdown',
      text: 'The insurer has [set aside 40 million crowns](https://www.orrelgazette.example/flood) for the flood.',
      findings: [{ message: 'linked', at: 'set aside 40 million crowns' }],
    },
    {
      kind: 'failing',
      shows: 'another outlet’s unnamed people, unconfirmed',
      text: 'Headline: The flood\nOutlet: The Sentinel\n\nThe insurer has set aside 40 million crowns for the flood, two directors told the Orrel Gazette on Friday.',
      findings: [{ message: 'unnamed', at: 'The insurer has set aside' }],
    },
    {
      kind: 'passing',
      shows: 'the text names the outlet that it links to',
      format: 'markdown',
      text: 'The insurer has [set aside 40 million crowns](https://www.orrelgazette.example/flood) for the flood, its director told the Orrel Gazette.',
    },
    {
      kind: 'failing',
      shows: 'a link to a broadcaster that goes by three letters',
      format: 'markdown',
      text: 'The insurer has [set aside 40 million crowns](https://www.bbc.example/flood) for the flood.',
      findings: [{ message: 'linked', at: 'set aside 40 million crowns' }],
    },
    {
      kind: 'failing',
      shows: 'or to a weekly',
      format: 'markdown',
      text: 'The insurer has [set aside 40 million crowns](https://kelmarweekly.example/flood) for the flood. Its [post](https://www.kelmarpost.example/parcels) brings no parcels.',
      findings: [{ message: 'linked', at: 'set aside 40 million crowns' }],
    },
    {
      kind: 'failing',
      shows: 'another outlet that only its description tells',
      text: 'Headline: The flood\nOutlet: The Sentinel\n\nThe insurer has set aside 40 million crowns for the flood, two directors told Blockwire, a financial newsletter. It will sell its mill, two managers told the news site Tarnline.',
      findings: [
        { message: 'unnamed', at: 'The insurer has set aside' },
        { message: 'unnamed', at: 'It will sell' },
      ],
    },
    {
      kind: 'failing',
      shows: 'outlets whose name a first word or the article tells',
      text: 'Headline: The flood\nOutlet: The Sentinel\n\nThe insurer has set aside 40 million crowns for the flood, two directors told Radio Kelmar. It will sell its mill, two managers told the Tribune.',
      findings: [
        { message: 'unnamed', at: 'The insurer has set aside' },
        { message: 'unnamed', at: 'It will sell' },
      ],
    },
    {
      kind: 'near-miss',
      shows: 'nor is everybody with a description an outlet',
      text: 'Headline: The flood\nOutlet: The Sentinel\n\nThe insurer has set aside 40 million crowns for the flood, two directors told Bo Tarn, a newsletter writer.',
    },
    {
      kind: 'near-miss',
      shows: 'people who talked to the outlet of the article itself',
      text: 'Headline: The flood\nOutlet: The Orrel Gazette\n\nThe insurer has set aside 40 million crowns for the flood, two directors told the Orrel Gazette on Friday.',
    },
    {
      kind: 'near-miss',
      shows: 'the agency that the dateline names by its initials',
      text: 'ORREL (AP) — The insurer has set aside 40 million crowns for the flood, two directors told The Associated Press on Friday.',
    },
    {
      kind: 'near-miss',
      shows: 'a link to a body is no report',
      format: 'markdown',
      text: 'The insurer has [set aside 40 million crowns](https://www.waterboard.example/flood) for the flood, its director, Olga Prins, said.',
    },
  ],
  check(layers, { sentences: reach }) {
    const { article, sentences } = layers
    const isCredited = credited(article)
    const linked = article.links.flatMap(link => {
      const site = newsSiteAt(link.address)
      if (site === undefined || isCredited(site)) return []
      return {
        message: 'linked' as const,
        words: { words: article.text.slice(link.start, link.end), site: site.host },
        at: link,
        evidence: [{ what: 'link', at: link }],
        certainty: 1,
      }
    })
    const outletIn = answeredOnce(({ start, end }: Sentence) => outletTold(article.text.slice(start, end), article))
    const unnamed = unnamedSources(layers)
    const isChecked = checked(sentences, reach)
    const taken = claimGrounds(layers).flatMap(each => {
      if (!restsOnUnnamed(each, unnamed) || isContinuation(each)) return []
      const sentence = sentences[indexAt(sentences, each.at.start)]
      const outlet = sentence && outletIn(sentence)
      if (outlet === undefined || isChecked(each)) return []
      const words = { outlet, claim: each.words, source: namesOf(each) }
      return { message: 'unnamed' as const, words, ...atClaim(each) }
    })
    const [pickup] = taken
    if (article.metadata.outlet === null && pickup && linked.length === 0) {
      const reason = `Whether ${pickup.words.outlet} is the outlet of this article cannot be told: the file names none.`
      return { outcome: 'needs-review', reason }
    }
    return article.metadata.outlet === null ? linked : [...linked, ...taken]
  },
})
