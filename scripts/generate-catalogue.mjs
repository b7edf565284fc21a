// Writes the catalogue of rules, src/rules/README.md, from what the rules say of themselves; `npm run update` runs it
// after the build.
import { readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../dist/modules/rules/index.js'
import { standards } from '../dist/modules/rules/standards.js'

const catalogueFile = new URL('../src/rules/README.md', import.meta.url)

/** The catalogue of all rules, as Markdown. */
export function catalogue() {
  const parts = [
    '<!-- Generated from the files of the rules by `npm run update`. Edit these, not this one. -->',
    '# Rules',
    `${rules.length} rules, each resting on printed standards of newsrooms. \`attribution-audit explain RULE\` prints one of them. The copies of the standards were read as dated; newsrooms change theirs.`,
    table(
      ['Rule', 'Severity', 'Stops at', 'Right, of findings read'],
      rules.map(({ id, severity, title, precision }) => [`[${id}](#${id})`, severity, md(title), share(precision)]),
    ),
    ...rules.flatMap(sectionOf),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionOf({ id, title, description, advice, severity, precision, basis, messages, options, examples }) {
  return [
    `## ${id}`,
    `**${md(title)}** (${severity}). ${md(description)}`,
    essay(id).map(md).join('\n\n'),
    `_What to do:_ ${md(advice)}`,
    'silent' in precision
      ? `How many of its findings are right is not known (${precision.measured}). ${md(precision.silent)}`
      : `Of ${precision.of} findings that were read, ${share(precision)}.`,
    list('It rests on', basis.map(standard)),
    list(
      'It says',
      Object.values(messages).map(({ text, severity: own }) => `${own ?? severity}: ${md(text)}`),
    ),
    ...(Object.keys(options).length === 0
      ? []
      : [
          list(
            'Options',
            Object.entries(options).map(([name, value]) => `\`${name}\`: \`${JSON.stringify(value)}\``),
          ),
        ]),
    ...kinds.map(([kind, heading]) => list(heading, examples.filter(each => each.kind === kind).map(example))),
  ]
}

const kinds = [
  ['failing', 'It stops at'],
  ['passing', 'It passes'],
  ['near-miss', 'Near misses, which it passes'],
]

/** What the rule's file says above it: why an editor should care, and what it cannot see. */
function essay(id) {
  const file = readFileSync(new URL(`../src/rules/${id}.ts`, import.meta.url), 'utf8')
  const [, comment = ''] = /\n\/\*\*\n((?: \*.*\n)*?) \*\/\nexport default/.exec(file) ?? []
  return comment.split(/^ \*$/m).map(paragraph =>
    paragraph
      .replace(/^ \* ?/gm, '')
      .trim()
      .replaceAll('\n', ' '),
  )
}

/** Words of ours that mean themselves; more than these no rule says. */
const md = text => text.replace(/[\\`*_<[|]/g, '\\$&')

const share = precision =>
  'silent' in precision
    ? `none to read (${precision.measured})`
    : `${precision.right} of ${precision.of} were right (${precision.measured})`

function standard(key) {
  const { organization, about, address, date, grade } = standards[key]
  return `[${md(organization)}](<${address}>): ${md(about)} (${date}, ${grade})`
}

function example(each) {
  const found = each.kind === 'failing' ? each.findings : []
  return [
    `${md(each.shows)}:`,
    '',
    ...each.text.split('\n').map(line => `  > ${md(line)}`.trimEnd()),
    ...(found.length === 0 ? [] : ['', ...found.map(({ message, at }) => `  - \`${message}\` at “${md(at)} …”`)]),
  ].join('\n')
}

const list = (heading, entries) => `${heading}:\n\n${entries.map(entry => `- ${entry}`).join('\n')}`

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(catalogueFile, catalogue())
