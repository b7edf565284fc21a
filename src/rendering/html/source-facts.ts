import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportSource } from '../../model/report.js'
import { eachOnce } from '../each-once.js'
import { classOf } from '../wording.js'

/** A part of what the article tells of a source, and what it is; the words of a justification speak for themselves. */
interface Telling {
  readonly what: 'Post' | 'Body' | null
  readonly text: string
}

/** What makes a source apt to speak: what its label or another part says already is left out. */
export function tellings({ label, title, affiliation, justification }: ReportSource): readonly Telling[] {
  const said = eachOnce([label, title, affiliation, justification])
  const parts = new Map<string | null, Telling['what']>([
    [justification, null],
    [affiliation, 'Body'],
    [title, 'Post'],
  ])
  return said.flatMap(text => {
    const what = parts.get(text)
    return what === undefined || text === label ? [] : [{ what, text }]
  })
}

/** What the article says of a source, in a line: "unnamed person · briefed on the talks · no reason given". */
export function sourceFacts(source: ReportSource): Element {
  const facts = eachOnce([...tellings(source).map(({ text }) => text), source.basisOfKnowledge, whyUnnamed(source)])
  return h('p.facts', h('span.class', classOf(source)), ...facts.flatMap(fact => [' · ', h('bdi', fact)]))
}

/** The printed reason for leaving a source unnamed, or that there is none; null where nothing asks for a reason. */
export function whyUnnamed({ class: kind, spokesperson, anonymity }: ReportSource): string | null {
  return anonymity.reason ?? (kind === 'unnamed-person' && !spokesperson ? 'no reason given' : null)
}

/**
 * The class whose colour and filter a source has: a spokesperson without a name speaks for a body, as claims count it.
 */
export function countsAs({ class: kind, spokesperson }: ReportSource): ReportSource['class'] {
  return kind === 'unnamed-person' && spokesperson ? 'organization' : kind
}
