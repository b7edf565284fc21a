import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'

/**
 * People of one house see a matter from one side, however many of them are asked. A story whose sources all belong to
 * one body tells that body’s story; readers are owed somebody from outside, or a word on who was asked.
 *
 * Limit: a side is a body that the article names beside its people. Two bodies of one side (a minister and his party)
 * look like two, and whether a matter has another side is not seen.
 */
export default defineRule({
  id: 'one-sided-sourcing',
  title: 'Sources of one side',
  description: 'All who are cited in the article belong to one body.',
  advice: 'Ask those whom the matter concerns outside the body, or say that they were asked.',
  basis: ['RE2', 'RE5', 'AB2'],
  severity: 'note',
  precision: {
    silent: 'It stopped at nothing in the 924 articles: it passed 755, did not apply to 157 and could not tell of 12.',
    measured: '2026-11-29',
  },
  needs: ['attributions', 'sources', 'nonResponses'],
  messages: {
    one: {
      text: 'All {count} sources belong to “{side}”: {sources}. Ask somebody outside it.',
    },
  },
  options: {
    /** A story of fewer sources is a brief, and may stay with one body. */
    sources: 3,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'three people of one company',
      text: 'The mill will close in March, said Ruth Ansell, the chief executive of Orrel Paper.\n\nThe machines are worn out, said Tom Ridd, an engineer at Orrel Paper.\n\nNobody will lose a pension, said Bea Lorne, a lawyer for Orrel Paper.',
      findings: [{ message: 'one', at: 'Ruth Ansell' }],
    },
    {
      kind: 'passing',
      shows: 'the union speaks, too',
      text: 'The mill will close in March, said Ruth Ansell, the chief executive of Orrel Paper.\n\nThe machines are worn out, said Tom Ridd, an engineer at Orrel Paper.\n\nThe machines are sound, said Bea Lorne, the secretary of the Paper Workers’ Union.',
    },
    {
      kind: 'near-miss',
      shows: 'the other side was asked and did not answer',
      text: 'The mill will close in March, said Ruth Ansell, the chief executive of Orrel Paper.\n\nThe machines are worn out, said Tom Ridd, an engineer at Orrel Paper.\n\nNobody will lose a pension, said Bea Lorne, a lawyer for Orrel Paper.\n\nThe Paper Workers’ Union declined to comment.',
    },
  ],
  check({ attributions, sources, nonResponses }, { sources: fewest }) {
    const speaking = new Set(attributions.filter(({ act }) => act === 'says').flatMap(({ sourceIds }) => sourceIds))
    const heard = sources.filter(({ id }) => speaking.has(id))
    if (heard.length < fewest)
      return { outcome: 'not-applicable', reason: `Fewer than ${fewest} sources were found that say something.` }
    const placed = heard.filter(source => sideOf(source) !== undefined)
    const [first, second] = placed
    const side = first && sideOf(first)
    const at = first?.mentions[0]
    const isOneSide = placed.every(source => normal(sideOf(source)) === normal(side))
    if (!second || !side || !at || !isOneSide || nonResponses.some(({ sourceId }) => !speaking.has(sourceId ?? '')))
      return []
    const [unplaced] = heard.filter(source => !placed.includes(source))
    if (unplaced) {
      const reason = `The article does not say where “${unplaced.label}” belongs; the others belong to “${side}”.`
      return { outcome: 'needs-review', reason }
    }
    return [
      {
        message: 'one',
        words: { count: `${heard.length}`, side, sources: heard.map(({ label }) => label).join(', ') },
        at,
        evidence: heard.flatMap(({ mentions: [mention] }) => (mention ? [{ what: 'source', at: mention }] : [])),
        certainty: 1,
        sourceId: first.id,
      },
    ]
  },
})

/** The body that a source is, or speaks from. */
const sideOf = (source: Source): string | undefined =>
  source.affiliation?.text ?? (source.class === 'organization' ? (source.name ?? undefined) : undefined)

const normal = (side: string | undefined) => side?.toLowerCase().replace(/^the /, '')
