import type { Element } from 'hast'
import { h } from 'hastscript'

/** What nobody should read into the report. */
const LIMITS = [
  'Whether a claim is true. The audit reads how claims are sourced in print, nothing else.',
  'Who an unnamed source is, and whether an editor knows it: approvals and notes are not in the text.',
  'Whether a quotation is accurate, or a link, a picture or a chart bears out what is said.',
  'What a source knows beyond what the article says of it.',
  'Tables, captions, code and lists of related articles: they are left out.',
  'Sentences without an attribution. They are the article’s own voice, and its responsibility.',
]

/** What the audit does not check. */
export function limitsSection(): Element {
  return h('section#limits', { ariaLabelledBy: 'limits-title' }, [
    h('h2#limits-title', 'What this audit does not check'),
    h(
      'ul',
      LIMITS.map(limit => h('li', limit)),
    ),
  ])
}
