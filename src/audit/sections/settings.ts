import type { ReportSettings } from '../../model/report.js'
import { defaultOrigin, type Settings } from '../settings.js'

/** Settings of unknown origin, as a program that uses the library makes them, are laid over every rule as it is. */
export function settingsSection({ origin = defaultOrigin }: Settings): ReportSettings {
  return { configuration: origin.configuration, presets: [...origin.presets] }
}
