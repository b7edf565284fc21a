import type { Severity } from '../../model/finding.js'
import type { Options } from '../rule.js'
import { type StandardKey, standards } from '../standards.js'

/** What a preset says of one rule. */
export interface PresetRule {
  /** Why the rule is in the preset, in one line. */
  readonly because: string
  /** The copies of the standard that this rests on; empty where it is our own judgement. */
  readonly basis: readonly StandardKey[]
  /** The rule's own without it. */
  readonly severity?: Severity
  readonly options?: Options
}

/** A set of rules that a newsroom can adopt with one word. */
export interface Preset {
  readonly name: string
  /** Whose rules they are, or what they are for. */
  readonly title: string
  readonly description: string
  /** By rule id. */
  readonly rules: Readonly<Record<string, PresetRule>>
  /**
   * What becomes of the other rules. In the preset of an organization they are notes: that no copy of its standards was
   * found to demand them does not tell that it has no such rule.
   */
  readonly others: 'as they are' | 'note'
}

/** The preset of an organization: what copies of its standards demand. */
export function organizationPreset(
  name: string,
  title: string,
  description: string,
  rules: Readonly<Record<string, PresetRule>>,
): Preset {
  return { name, title, description, rules, others: 'note' }
}

/** When the copies that a preset rests on were written, as far as is known: “dated 2004, 2014 or not at all”. */
export function datesOf({ rules }: Preset): string {
  const dates = new Set(Object.values(rules).flatMap(({ basis }) => basis.map(key => standards[key].date)))
  const years = [...dates].filter(date => date !== 'undated').map(date => date.slice(0, 4))
  const dated = [...new Set(years)].sort().join(', ')
  if (!dates.has('undated')) return dated === '' ? '' : `dated ${dated}`
  return dated === '' ? 'without a date' : `dated ${dated} or not at all`
}
