import type { Quotation } from '../model/quotation.js'
import type { Range } from '../model/range.js'
import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { atClaim, type ClaimGrounds, sourceAt } from './grounds/claim-grounds.js'
import { countWords } from './grounds/count-words.js'
import { havingPartIn } from './grounds/having-part-in.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources, NO_INSIDER } from './grounds/insiders.js'
import { printed } from './grounds/printed.js'

/**
 * A quotation gives a voice, its colour and its edge, and lends them here to somebody who cannot be asked what was
 * meant. What an unnamed source knows can be told in the writer's words. The first voice of a story, above all, should
 * have a name. It is said once of a source.
 *
 * Limit: a few quoted words can be a term that matters; only longer quotations are counted.
 */
export default defineRule({
  id: 'anonymous-quotation',
  title: 'Unnamed source quoted word for word',
  description: 'An unnamed source is quoted directly. It is graver where it is the first quotation of the article.',
  advice: 'Tell in your own words what the source knows, and quote those who stand for their words.',
  basis: ['BL1', 'GM1', 'NY4', 'WP3'],
  severity: 'warning',
  precision: { right: 28, of: 30, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'quotations', 'attributions', 'sources', 'claims'],
  messages: {
    first: {
      text: 'The first voice of the article, {quotation}, is “{source}”, unnamed. Open with somebody who stands for the words.',
    },
    quoted: {
      severity: 'note',
      text: '{quotation} quotes “{source}”, unnamed, word for word. Tell in your own words what the source knows.',
    },
  },
  options: {
    /** A quotation of fewer words is a term, and may be needed. */
    words: 5,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'the first quotation has no name to it',
      text: '“The whole line should have been closed years ago,” a senior railway official said.',
      findings: [{ message: 'first', at: '“The whole line' }],
    },
    {
      kind: 'failing',
      shows: 'a later one',
      text: '“We will open on time,” the head of the railway, Carl Ibsen, said.\n\n“The whole line is a year behind its plan,” a senior railway official said.',
      findings: [{ message: 'quoted', at: '“The whole line' }],
    },
    {
      kind: 'failing',
      shows: 'a voice that goes on for longer behind its “said” than before it',
      text: '“The whole line is rotten by now,” a senior railway official said. “Nobody at the depot has walked it since the spring, and the bridges were painted over twice.”',
      findings: [{ message: 'first', at: '“The whole line' }],
    },
    {
      kind: 'passing',
      shows: 'the same in the writer’s words',
      text: 'The whole line is a year behind its plan, a senior railway official said. “We will open on time,” the head of the railway, Carl Ibsen, said.',
    },
    {
      kind: 'near-miss',
      shows: 'a term, not a voice',
      text: 'The line has a “dead section” of two miles, a senior railway official said.',
    },
  ],
  check(layers, { words: fewest }) {
    const { article, quotations } = layers
    const inside = insideSources(layers)
    if (inside.size === 0) return NO_INSIDER
    const long = quotations.filter(
      each => each.kind === 'speech' && countWords(printed(each.parts, article.text)) >= fewest,
    )
    const longIn = havingPartIn(long, ({ parts }) => parts)
    const seen = new Set<Source>()
    return insideClaims(layers, inside).flatMap(grounds => {
      const [source] = isRelayed(grounds) ? [] : grounds.sources
      const quoted = longIn(grounds.claim.content)
      const [quotation] = quoted
      const [at] = quotation?.parts ?? []
      if (source === undefined || quotation === undefined || at === undefined || seen.has(source)) return []
      if (!areMostly(quoted, grounds.claim.content)) return []
      seen.add(source)
      return {
        message: quotation === long[0] ? 'first' : 'quoted',
        words: { quotation: printed(quotation.parts, article.text), source: source.label },
        ...atClaim(grounds),
        at,
        evidence: [
          { what: 'quotation', at },
          { what: 'source', at: sourceAt(source, grounds) },
        ],
        sourceId: source.id,
      }
    })
  },
})

/** What others said, by the source's account, is quoted from them. */
const isRelayed = ({ attributions }: ClaimGrounds) => attributions.some(({ relays }) => relays.length > 0)

/** Whether quotations are most of what a source puts forward, and no terms within it. */
const areMostly = (quotations: readonly Quotation[], content: readonly Range[]) =>
  lengthOf(quotations.flatMap(({ parts }) => parts)) > lengthOf(content) / 2

const lengthOf = (ranges: readonly Range[]) => ranges.reduce((all, { start, end }) => all + end - start, 0)
