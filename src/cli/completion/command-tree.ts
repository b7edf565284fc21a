import type { Argument, Command, Option } from 'commander'

/** What may follow an option or stand as an argument: one of some words, or paths. */
export interface Values {
  readonly name: string
  /** Empty for paths and for what nobody can guess. */
  readonly words: readonly string[]
  readonly kind: 'words' | 'files' | 'folders'
}

/** An option of a command, as a shell completes it. */
export interface Flag {
  /** `-o`, `--out`: one or both. */
  readonly names: readonly string[]
  readonly description: string
  /** Null where nothing follows it. */
  readonly values: Values | null
}

/** A command, as a shell completes it. */
export interface CommandTree {
  readonly name: string
  readonly description: string
  readonly flags: readonly Flag[]
  readonly argument: Values | null
  readonly commands: readonly CommandTree[]
}

/**
 * What there is to complete on a command line.
 *
 * @param words what may stand for a value, by its name in the usage, where commander does not know it: `rule`
 */
export function commandTree(command: Command, words: Readonly<Record<string, readonly string[]>>): CommandTree {
  const help = command.createHelp()
  const [argument] = command.registeredArguments
  return {
    name: command.name(),
    description: command.description(),
    flags: help.visibleOptions(command).map(option => ({
      names: [option.short, option.long].filter(name => name !== undefined && name !== null),
      description: option.description,
      values:
        option.required || option.optional ? valuesOf(option, /<(\S+)>/.exec(option.flags)?.[1] ?? '', words) : null,
    })),
    argument: argument === undefined ? null : valuesOf(argument, argument.name(), words),
    commands: help.visibleCommands(command).map(each => commandTree(each, words)),
  }
}

function valuesOf(
  { argChoices }: Option | Argument,
  name: string,
  words: Readonly<Record<string, readonly string[]>>,
): Values {
  const known = argChoices ?? words[name]
  if (known !== undefined) return { name, words: known, kind: 'words' }
  return { name, words: [], kind: name === 'dir' ? 'folders' : 'files' }
}
