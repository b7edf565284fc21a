import { Argument, type Command } from 'commander'
import { formats } from '../../rendering/index.js'
import { rules } from '../../rules/index.js'
import { presets } from '../../rules/presets/index.js'
import type { Streams } from '../streams.js'
import { bashCompletion } from './bash.js'
import { commandTree } from './command-tree.js'
import { fishCompletion } from './fish.js'
import { zshCompletion } from './zsh.js'

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

/** Adds the command that prints a shell's completion of a program's commands and options. */
export function addCompletionCommand(program: Command, { stdout }: Streams): void {
  program
    .command('completion')
    .description('print a script that completes commands, options and rules in a shell')
    .addArgument(new Argument('<shell>', 'the shell that runs the script').choices(Object.keys(shells)))
    .action((shell: keyof typeof shells) => {
      const words = {
        command: program.commands.map(command => command.name()),
        names: Object.keys(formats),
        preset: presets.map(({ name }) => name),
        rule: rules.map(({ id }) => id),
      }
      stdout.write(shells[shell](commandTree(program, words)))
    })
}
