import type { CommandTree, Flag, Values } from './command-tree.js'

/** A completion script for zsh, in the terms of its `_arguments`. */
export function zshCompletion(tree: CommandTree): string {
  const { name, commands } = tree
  const own = `_${name.replaceAll('-', '_')}`
  const described = commands.map(each => `    ${quoted(`${each.name}:${each.description}`)}`)
  return `#compdef ${name}
# zsh completion of ${name}, behind compinit: source <(${name} completion zsh)
${own}() {
  local state
  local -a commands
  commands=(
${described.join('\n')}
  )
  if ((CURRENT > 2)); then
    case $words[2] in
${commands.map(each => `      ${each.name}) shift words; ((CURRENT--)); _arguments ${specs(each)}; return ;;`).join('\n')}
    esac
  fi
  _arguments ${[...tree.flags.map(spec), "'1: :->first'", `'*:path:_files'`].join(' ')}
  if [[ $state == first ]]; then
    _describe command commands
    _files
  fi
}
compdef ${own} ${name}
`
}

const specs = ({ flags, argument }: CommandTree) =>
  [...flags.map(spec), ...(argument === null ? [] : [quoted(`*:${argument.name}:${action(argument)}`)])].join(' ')

/** `'(-o --out)'{-o,--out}'[write …]:dir:_files -/'` */
function spec({ names, description, values }: Flag): string {
  const rest = `[${description.replace(/[[\]:\\]/g, '\\$&')}]${values === null ? '' : `:${values.name}:${action(values)}`}`
  return names.length === 1 ? quoted(`${names[0]}${rest}`) : `'(${names.join(' ')})'{${names.join(',')}}${quoted(rest)}`
}

const action = ({ kind, words }: Values) =>
  ({ words: `(${words.join(' ')})`, files: '_files', folders: '_files -/' })[kind]

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
