import type { Command } from 'commander'
import { describePreset } from '../rules/presets/describe.js'
import { presets } from '../rules/presets/index.js'
import type { Preset } from '../rules/presets/preset.js'
import { lookUp } from './look-up.js'
import type { Streams } from './streams.js'

const catalogue = {
  kind: 'preset',
  command: 'presets',
  things: presets,
  nameOf: ({ name }: Preset) => name,
  titleOf: ({ title }: Preset) => title,
  describe: describePreset,
}

/** Adds the command that prints a preset with its rules and reasons, or one line for each preset. */
export function addPresetsCommand(program: Command, { stdout }: Streams): void {
  program
    .command(catalogue.command)
    .description('print the rules of a preset, with the reason for each')
    .argument('[preset]', 'name of a preset; all presets without it')
    .action((name: string | undefined) => void stdout.write(lookUp(name, catalogue)))
}
