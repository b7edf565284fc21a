import type { Severity } from '../model/finding.js'
import type { Options } from '../rules/rule.js'

/** What a newsroom sets about one rule; what it leaves out is as the rule has it. */
export interface RuleSettings {
  /** `off`: the rule does not run. Else the severity of all that it finds, whatever its messages say. */
  readonly severity?: Severity | 'off'
  readonly options?: Options
}

/** What a newsroom sets, by the ids of rules. */
export interface Settings {
  readonly rules: Readonly<Record<string, RuleSettings>>
  /** What is less certain than this, from 0 to 1, is no finding; a rule that found nothing else needs review. */
  readonly certainty: number
}

/** All rules, as they are. What is as likely wrong as right would cost an editor more time than it saves. */
export const defaultSettings: Settings = { rules: {}, certainty: 0.5 }
