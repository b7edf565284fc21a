import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/rules/index.js'
import { describePreset } from '../../../src/rules/presets/describe.js'
import { presets } from '../../../src/rules/presets/index.js'
import { datesOf } from '../../../src/rules/presets/preset.js'
import { standards } from '../../../src/rules/standards.js'

test('the presets have different names, and the first is what holds without one', () => {
  const names = presets.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(presets[0]).toMatchObject({ name: 'recommended', rules: {}, others: 'as they are' })
})

describe.each(presets)('$name', preset => {
  test('names rules that there are, with options that they have', () => {
    for (const [id, { options = {} }] of Object.entries(preset.rules)) {
      const rule = rules.find(each => each.id === id)
      expect(rule, `${preset.name} names ${id}`).toBeDefined()
      expect(Object.keys(rule?.options ?? {}), `${preset.name}, ${id}`).toEqual(
        expect.arrayContaining(Object.keys(options)),
      )
    }
  })

  test('gives a reason for each in a sentence', () => {
    for (const { because } of Object.values(preset.rules)) expect(because).toMatch(/^[\p{Lu}“].+\.$/u)
  })

  test('is described with the dates and addresses of what it rests on', () => {
    const text = describePreset(preset)
    for (const [id, { because, basis }] of Object.entries(preset.rules)) {
      expect(text).toContain(id)
      expect(text).toContain(because)
      for (const key of basis) expect(text).toContain(`${standards[key].address}, ${standards[key].date}`)
    }
    expect(text).toContain(datesOf(preset))
  })
})

test('every preset but the first says something of a rule', () => {
  const silent = presets.filter(preset => Object.keys(preset.rules).length === 0)
  expect(silent.map(({ name }) => name)).toEqual(['recommended'])
})

const organizations = presets.filter(({ others }) => others === 'note')

test('most presets are those of organizations', () => {
  expect(organizations.length).toBeGreaterThan(presets.length / 2)
})

test.each(organizations)('$name rests on copies of standards for each of its rules', ({ rules: demanded }) => {
  for (const { basis } of Object.values(demanded)) expect(basis.length).toBeGreaterThan(0)
})
