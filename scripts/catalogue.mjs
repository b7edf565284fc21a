import { readFileSync } from 'node:fs'
import { rules } from '../dist/modules/rules/index.js'
import { precisionText, sectionsOf } from '../dist/modules/rules/sections.js'

/** The catalogue of all rules, as Markdown, from what the rules say of themselves. */
export function catalogue() {
  const parts = [
    '<!-- Generated from the files of the rules by `npm run update`. Edit these, not this one. -->',
    '# Rules',
    `${rules.length} rules, each resting on printed standards of newsrooms. \`attribution-audit explain RULE\` prints one of them. The copies of the standards were read as dated; newsrooms change theirs.`,
    table(
      ['Rule', 'Severity', 'Stops at', 'Right, of findings read'],
      rules.map(({ id, severity, title, precision }) => [`[${id}](#${id})`, severity, md(title), share(precision)]),
    ),
    ...rules.flatMap(chapterOf),
  ]
  return `${parts.join('\n\n')}\n`
}

function chapterOf(rule) {
  return [
    `## ${rule.id}`,
    `**${md(rule.title)}** (${rule.severity}). ${md(rule.description)}`,
    essay(rule.id).map(md).join('\n\n'),
    `_What to do:_ ${md(rule.advice)}`,
    md(precisionText(rule)),
    ...sectionsOf(rule, asMarkdown).map(
      ([heading, entries]) => `${heading}:\n\n${entries.map(entry => `- ${entry}`).join('\n')}`,
    ),
  ]
}

const asMarkdown = {
  standard: ({ organization, about, address, date, grade }) =>
    `[${md(organization)}](<${address}>): ${md(about)} (${date}, ${grade})`,
  message: (severity, text) => `${severity}: ${md(text)}`,
  option: (name, value) => `\`${name}\`: \`${value}\``,
  example: ({ shows, text }, stops) =>
    [
      `${md(shows)}:`,
      '',
      ...text.split('\n').map(line => `  > ${md(line)}`.trimEnd()),
      ...(stops.length === 0 ? [] : ['', ...stops.map(({ message, at }) => `  - \`${message}\` at “${md(at)} …”`)]),
    ].join('\n'),
}

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

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
