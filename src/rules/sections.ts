import type { Example, Rule } from './rule.js'
import { type Standard, standards } from './standards.js'

/** How what stands under a rule's headings is set: for a terminal, as Markdown. */
export interface Typesetting {
  readonly standard: (standard: Standard) => string
  readonly message: (severity: string, text: string) => string
  /** @param value as JSON */
  readonly option: (name: string, value: string) => string
  /** @param stops at which the rule must stop in it */
  readonly example: (example: Example<string>, stops: readonly { message: string; at: string }[]) => string
}

/** What a rule says of itself under headings; a heading with nothing under it is left out. */
export function sectionsOf(
  { basis, messages, severity, options, examples }: Rule,
  set: Typesetting,
): [heading: string, entries: readonly string[]][] {
  const examplesOf = (kind: Example<string>['kind']) =>
    examples.filter(each => each.kind === kind).map(each => set.example(each, 'findings' in each ? each.findings : []))
  const sections: [string, readonly string[]][] = [
    ['It rests on', basis.map(key => set.standard(standards[key]))],
    ['It says', Object.values(messages).map(message => set.message(message.severity ?? severity, message.text))],
    ['Options', Object.entries(options).map(([name, value]) => set.option(name, JSON.stringify(value)))],
    ['It stops at', examplesOf('failing')],
    ['It passes', examplesOf('passing')],
    ['Near misses, at which it does not stop', examplesOf('near-miss')],
  ]
  return sections.filter(([, entries]) => entries.length > 0)
}

/** How many of a rule's findings were right, in a sentence or two. */
export const precisionText = ({ precision }: Rule): string =>
  'silent' in precision
    ? `How many of its findings are right is not known (${precision.measured}). ${precision.silent}`
    : `Of ${precision.of} findings that were read, ${precision.right} were right (${precision.measured}).`
