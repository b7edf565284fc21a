import type { CommandTree, Flag, Values } from './command-tree.js'

/** A completion script for fish: a line for each command, option and argument. */
export function fishCompletion(tree: CommandTree): string {
  const { name, commands } = tree
  const seen = `__fish_seen_subcommand_from`
  const atFirst = `not ${seen} ${commands.map(each => each.name).join(' ')}`
  const lines = [
    ...commands.map(each => `-n __fish_use_subcommand -a ${each.name} -d ${quoted(each.description)}`),
    ...tree.flags.map(flag => `-n ${quoted(atFirst)} ${flagged(flag)}`),
    ...commands.flatMap(each => [
      ...each.flags.map(flag => `-n ${quoted(`${seen} ${each.name}`)} ${flagged(flag)}`),
      ...(each.argument?.kind === 'words' ? [`-n ${quoted(`${seen} ${each.name}`)} -f ${offered(each.argument)}`] : []),
    ]),
  ]
  return `# fish completion of ${name}: ${name} completion fish | source
${lines.map(line => `complete -c ${name} ${line}`).join('\n')}
`
}

function flagged({ names, description, values }: Flag): string {
  const flags = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return [...flags, ...(values === null ? [] : [valued(values)]), `-d ${quoted(description)}`].join(' ')
}

const valued = (values: Values) =>
  ({ words: `-x ${offered(values)}`, files: '-r', folders: "-x -a '(__fish_complete_directories)'" })[values.kind]

const offered = ({ words }: Values) => `-a ${quoted(words.join(' '))}`

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
