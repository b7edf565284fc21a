import { nearest } from '../audit/configuration/nearest.js'
import { describePreset } from '../rules/presets/describe.js'
import { presets } from '../rules/presets/index.js'
import { complain } from './complain.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { Problem } from './problem.js'
import type { Streams } from './streams.js'

/** Prints a preset with its rules and reasons, or one line for each preset where no name is given. */
export function showPresets(name: string | undefined, streams: Streams): ExitStatus {
  const names = presets.map(preset => preset.name)
  if (name === undefined) {
    const column = Math.max(...names.map(each => each.length)) + 2
    streams.stdout.write(presets.map(preset => `${preset.name.padEnd(column)}${preset.title}\n`).join(''))
    return exitStatus.clean
  }
  const preset = presets.find(each => each.name === name)
  if (preset === undefined) {
    complain(new Problem(`"${name}" is no preset. ${nearest(name, names)}`), streams)
    return exitStatus.trouble
  }
  streams.stdout.write(describePreset(preset))
  return exitStatus.clean
}
