import { wrapTo } from '../rendering/columns.js'
import type { Rule } from '../rules/rule.js'
import { precisionText, sectionsOf, type Typesetting } from '../rules/sections.js'

/** Columns of the text. */
const WIDTH = 88

/** A rule as readable text: what it demands, on whose authority, what may be set, and its examples. */
export function explain(rule: Rule): string {
  const parts = [
    `${rule.title} (${rule.id}, ${rule.severity})`,
    wrapped(rule.description),
    wrapped(`What to do: ${rule.advice}`),
    wrapped(precisionText(rule)),
    ...sectionsOf(rule, forTerminal).map(([heading, entries]) => `${heading}:\n${entries.join('\n')}`),
  ]
  return `${parts.join('\n\n')}\n`
}

const forTerminal: Typesetting = {
  standard: ({ organization, about, address, date, grade }) =>
    `${wrapped(`${organization}: ${about} (${date}, ${grade})`, '  ')}\n    ${address}`,
  message: (severity, text) => wrapped(`[${severity}] ${text}`, '  '),
  option: (name, value) => `  ${name}: ${value}`,
  example: ({ shows, text }, stops) =>
    [
      wrapped(`- ${shows}`, '  '),
      text
        .split('\n\n')
        .map(paragraph => wrapped(paragraph, '    | '))
        .join('\n    |\n'),
      ...stops.map(({ message, at }) => `    ${message} at “${at} …”`),
    ].join('\n'),
}

/** In lines of at most `WIDTH` columns, each behind the indent. */
const wrapped = (text: string, indent = ''): string =>
  wrapTo(WIDTH - indent.length, text)
    .map(line => `${indent}${line}`)
    .join('\n')
