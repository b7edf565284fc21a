import type { CommandTree, Flag, Values } from './command-tree.js'

/** A completion script for bash 3.2 and later: words of options and commands, and else what bash finds. */
export function bashCompletion(tree: CommandTree): string {
  const { name, commands } = tree
  const own = `_${name.replaceAll('-', '_')}`
  return `# bash completion of ${name}: source <(${name} completion bash)
${own}() {
  local IFS=$'\\n' current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case "$word" in
      ${commands.map(each => each.name).join(' | ')}) command="$word"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${[tree, ...commands].flatMap(each => each.flags.flatMap(flag => valueCase(each === tree ? '' : each.name, flag))).join('\n')}
  esac
  case "$command $current" in
${[tree, ...commands].flatMap(each => wordCases(each, each === tree ? '' : each.name)).join('\n')}
  esac
}
complete -o filenames -F ${own} ${name}
`
}

function valueCase(command: string, { names, values }: Flag): string[] {
  if (values === null) return []
  const patterns = names.map(name => `'${command} ${name}'`).join(' | ')
  return [`    ${patterns}) ${reply(generator(values))}; return ;;`]
}

function wordCases({ flags, argument, commands }: CommandTree, command: string): string[] {
  const names = flags.flatMap(flag => flag.names)
  const first = commands.length > 0 ? [`-W ${listed(commands.map(each => each.name))}`] : []
  const words = [...first, ...(argument === null ? [] : [generator(argument)])].join(' ')
  return [`    '${command} -'*) ${reply(`-W ${listed(names)}`)} ;;`, `    '${command} '*) ${reply(words)} ;;`]
}

const generator = ({ kind, words }: Values) => ({ words: `-W ${listed(words)}`, files: '-f', folders: '-d' })[kind]

const reply = (generated: string) => `COMPREPLY=($(compgen ${generated} -- "$current"))`

/** Words are separated by line feeds, as the script's IFS has it. */
const listed = (words: readonly string[]) => `$'${words.join('\\n')}'`
