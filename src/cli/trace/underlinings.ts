import type { Analysis } from '../../model/analysis.js'
import type { Finding } from '../../model/finding.js'
import type { Range } from '../../model/range.js'

/** A row of underlining: what it shows, with the character that marks each range. */
export interface Underlining {
  readonly label: string
  readonly marks: readonly { readonly at: Range; readonly mark: string }[]
}

/**
 * What every stage found: `"` quotation, `s` source, `c` cue, `~` content, `=` mention of a source, `-` non-response,
 * `!` finding.
 */
export function underliningsOf(analysis: Analysis, findings: readonly Finding[]): Underlining[] {
  const mark = (character: string) => (at: Range) => ({ at, mark: character })
  return [
    ...analysis.quotations.map(({ kind, parts }) => ({ label: `quotation: ${kind}`, marks: parts.map(mark('"')) })),
    ...analysis.attributions.map(found => ({
      label: [
        found.id,
        found.act,
        found.manner,
        found.carriedFrom === null ? '' : 'carried over',
        found.sourceIds.length > 0 ? `by ${found.sourceIds.join(' ')}` : 'by nobody named',
        found.relays.length > 0 ? `relaying ${found.relays.join(' ')}` : '',
        found.certainty.toFixed(2),
        ...found.because.map(reason => `(${reason})`),
      ]
        .filter(part => part !== '')
        .join(' '),
      marks: [...found.content.map(mark('~')), ...found.source.map(mark('s')), ...found.cue.map(mark('c'))],
    })),
    ...analysis.sources.map(({ id, mentions }) => ({ label: id, marks: mentions.map(mark('=')) })),
    ...analysis.nonResponses.map(found => ({ label: found.outcome, marks: [mark('-')(found)] })),
    ...findings.map(finding => ({ label: `${finding.severity}: ${finding.ruleId}`, marks: [mark('!')(finding)] })),
  ]
}
