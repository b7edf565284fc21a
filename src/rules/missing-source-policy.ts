import { defineRule } from './define-rule.js'
import { firstUnnamed, NOTHING_FROM_INSIDE } from './grounds/first-unnamed.js'

/**
 * Most readers believe that an anonymous source is unknown to the newsroom, too. A published policy tells them
 * otherwise: who knows the name, who allows it, and when. Search engines and trust registers look for its address in
 * the page’s own data.
 *
 * Limit: a policy that is linked on the page, and not stated in its data, is not seen, nor what the policy says. Other
 * formats than HTML have no page.
 */
export default defineRule({
  id: 'missing-source-policy',
  title: 'No published policy on unnamed sources',
  description: 'A page relies on an unnamed source, and its data give no address of the newsroom’s policy on them.',
  advice: 'Publish the policy, and give its address as “unnamedSourcesPolicy” of the publisher in the page’s JSON-LD.',
  basis: ['TP1', 'JT1'],
  severity: 'note',
  precision: {
    silent: 'It stopped at nothing in the 924 articles: it did not apply to 787 and could not tell of 137.',
    measured: '2026-11-29',
  },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    missing: {
      text: 'The page relies on “{source}”, without a name, and states no policy on unnamed sources. Give its address in the page’s JSON-LD (unnamedSourcesPolicy).',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'the page’s data name no policy',
      format: 'html',
      text: '<html><head><title>A dry spring</title></head><body><article><p>The reservoir is nearly empty, two engineers at the water board said.</p></article></body></html>',
      findings: [{ message: 'missing', at: 'two engineers' }],
    },
    {
      kind: 'passing',
      shows: 'the page’s data name the policy',
      format: 'html',
      text: '<html><head><title>A dry spring</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "A dry spring", "publisher": {"@type": "NewsMediaOrganization", "unnamedSourcesPolicy": "https://sentinel.example/sources"}}</script></head><body><article><p>The reservoir is nearly empty, two engineers at the water board said.</p></article></body></html>',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'a manuscript is no page: the policy may stand where it is published',
      text: 'The reservoir is nearly empty, two engineers at the water board said.',
    },
  ],
  check(layers) {
    const { article } = layers
    const unnamed = firstUnnamed(layers)
    if (unnamed === undefined) return NOTHING_FROM_INSIDE
    if (article.metadata.unnamedSourcesPolicy !== null) return []
    if (article.format !== 'html')
      return {
        outcome: 'needs-review',
        reason: 'Whether a policy is published can be seen on the page alone, and this file is not the page.',
      }
    return [{ message: 'missing', words: { source: unnamed.label }, ...unnamed.place }]
  },
})
