import type { Example, Message, Rule } from './rule.js'
import { type StandardKey, standards } from './standards.js'

/** Columns of the text. */
const WIDTH = 88

/** A rule as readable text: what it demands, on whose authority, what may be set, and its examples. */
export function explain(rule: Rule): string {
  const { id, title, description, advice, severity, precision, basis, messages, options, examples } = rule
  const parts = [
    `${title} (${id}, ${severity})`,
    wrapped(description),
    wrapped(`What to do: ${advice}`),
    wrapped(precisionText(precision)),
    section('It rests on', basis.map(standardText)),
    section(
      'It says',
      Object.values(messages).map(message => messageText(message, severity)),
    ),
    section(
      'Options',
      Object.entries(options).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    ),
    ...kinds.map(([kind, heading]) => section(heading, examples.filter(each => each.kind === kind).map(exampleText))),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

const precisionText = (precision: Rule['precision']) =>
  'silent' in precision
    ? `How many of its findings are right is not known (${precision.measured}). ${precision.silent}`
    : `Of ${precision.of} findings that were read, ${precision.right} were right (${precision.measured}).`

const kinds = [
  ['failing', 'It stops at'],
  ['passing', 'It passes'],
  ['near-miss', 'Near misses, which it passes'],
] as const

const section = (heading: string, entries: readonly string[]) =>
  entries.length === 0 ? '' : `${heading}:\n${entries.join('\n')}`

function standardText(key: StandardKey): string {
  const { organization, about, address, date, grade } = standards[key]
  return `${wrapped(`${organization}: ${about} (${date}, ${grade})`, '  ')}\n    ${address}`
}

const messageText = ({ text, severity }: Message, usual: string) => wrapped(`[${severity ?? usual}] ${text}`, '  ')

function exampleText(example: Example<string>): string {
  const paragraphs = example.text.split('\n\n').map(paragraph => wrapped(paragraph, '    | '))
  const found = example.kind === 'failing' ? example.findings : []
  return [
    wrapped(`- ${example.shows}`, '  '),
    paragraphs.join('\n    |\n'),
    ...found.map(({ message, at }) => `    ${message} at “${at} …”`),
  ].join('\n')
}

/** In lines of at most `WIDTH` columns, each behind the indent. */
function wrapped(text: string, indent = ''): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map(line => `${indent}${line}`).join('\n')
}
