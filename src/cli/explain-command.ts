import type { Command } from 'commander'
import { rules } from '../rules/index.js'
import type { Rule } from '../rules/rule.js'
import { explain } from './explain.js'
import { lookUp } from './look-up.js'
import type { Streams } from './streams.js'

const catalogue = {
  kind: 'rule',
  command: 'explain',
  things: rules,
  nameOf: ({ id }: Rule) => id,
  titleOf: ({ title }: Rule) => title,
  describe: explain,
}

/** Adds the command that prints a rule's documentation, or one line for each rule. */
export function addExplainCommand(program: Command, { stdout }: Streams): void {
  program
    .command(catalogue.command)
    .description('print what a rule demands, on whose authority, with examples')
    .argument('[rule]', 'id of a rule; all rules without it')
    .action((id: string | undefined) => void stdout.write(lookUp(id, catalogue)))
}
