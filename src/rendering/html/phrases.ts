import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportFinding } from '../../model/report.js'
import { anchor } from './anchors.js'
import type { Content, View } from './view.js'

/** "92% sure", never broken over two lines. */
export function sureness(certainty: number): Element {
  return h('span.sure', `${Math.round(certainty * 100)}% sure`)
}

/** The sources' designations, each leading to what is known of it. */
export function sourceNames(view: View, ids: readonly string[]): readonly Content[] {
  const known = ids.map(id => view.sources.get(id)).filter(source => source !== undefined)
  if (known.length === 0) return [h('span', 'no source')]
  return known.flatMap((source, index) => [
    index > 0 ? '; ' : '',
    h('a', { href: `#${anchor('source', source.id)}` }, h('bdi', source.label)),
  ])
}

/** A finding in one line, leading to the finding. */
export function flag(view: View, finding: ReportFinding): Element {
  return h('a', { className: ['flag', finding.severity], href: `#${anchor('finding', view.indexOf(finding))}` }, [
    h('b', finding.severity),
    ` ${view.titleOf(finding.ruleId)}`,
  ])
}
