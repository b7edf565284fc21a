import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportSource } from '../../model/report.js'
import { eachOnce } from '../each-once.js'
import { classOf } from '../wording.js'

/** What the article says of a source, in a line: "unnamed person · briefed on the talks · no reason given". */
export function sourceFacts(source: ReportSource): Element {
  const { title, affiliation, justification, basisOfKnowledge } = source
  const facts = eachOnce([title, affiliation, justification, basisOfKnowledge, whyUnnamed(source)])
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
