import { type StandardKey, standards } from '../standards.js'
import { datesOf, type Preset, type PresetRule } from './preset.js'

/** A preset as readable text: each of its rules with the reason, and the copies that it rests on with their dates. */
export function describePreset(preset: Preset): string {
  const { name, title, description, rules, others } = preset
  const dates = datesOf(preset)
  const parts = [
    `${title} (${name})`,
    description,
    ...(dates === '' ? [] : [`It rests on copies that were read in November 2026, ${dates}.`]),
    Object.entries(rules).map(ruleLines).join('\n'),
    others === 'note'
      ? 'All other rules are notes: no copy was found to demand them.'
      : 'All other rules are as they are.',
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function ruleLines([id, { because, basis, severity }]: [string, PresetRule]): string {
  const on = basis.length === 0 ? '' : ` (${basis.map(copyOf).join('; ')})`
  return `  ${id}${severity === undefined ? '' : `, ${severity}`}\n    ${because}${on}`
}

const copyOf = (key: StandardKey) => `${standards[key].address}, ${standards[key].date}`
