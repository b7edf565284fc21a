import type { Severity } from '../model/finding.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { Options } from '../rules/rule.js'

/** What a newsroom sets about one rule; what it leaves out is as the rule has it. */
export interface RuleSettings {
  /** `off`: the rule does not run. Else the severity of all that it finds, whatever its messages say. */
  readonly severity?: Severity | 'off'
  readonly options?: Options
}

/** What a newsroom sets. */
export interface Settings {
  /** By the ids of rules. */
  readonly rules: Readonly<Record<string, RuleSettings>>
  /** What is less certain than this, from 0 to 1, is no finding; a rule that found nothing else needs review. */
  readonly certainty: number
  /** By genre, the rules that do not apply to it, in place of those that usually do not. */
  readonly genres?: Readonly<Record<string, readonly string[]>>
  readonly vocabulary?: Vocabulary
  /** Where the settings are from. */
  readonly origin?: SettingsOrigin
}

export interface SettingsOrigin {
  /** Relative path of the file, with forward slashes; null where there is none. */
  readonly configuration: string | null
  /** Names of the presets that it rests on, each laid over those before it. */
  readonly presets: readonly string[]
}

export const defaultOrigin: SettingsOrigin = { configuration: null, presets: ['recommended'] }

/** All rules, as they are. What is as likely wrong as right would cost an editor more time than it saves. */
export const defaultSettings: Settings = { rules: {}, certainty: 0.5 }
