import { describe, expect, test } from 'vitest'
import { layersOf, presetLayer, settingsFor } from '../../../src/audit/configuration/layer.js'
import { rules } from '../../../src/rules/index.js'
import type { Preset } from '../../../src/rules/presets/preset.js'

const path = '/desk/news/a.md'

test('without layers all is as it is', () => {
  expect(settingsFor(path, [])).toEqual({ rules: {}, certainty: 0.5 })
})

test('the last word on each setting counts, and what it leaves out stays', () => {
  const layers = [
    ...layersOf({ certainty: 0.7, rules: { hearsay: { severity: 'error', options: { one: 1, two: 2 } } } }, '/desk'),
    ...layersOf({ rules: { hearsay: { options: { two: 3 } }, 'single-source': 'off' } }, '/desk'),
  ]
  expect(settingsFor(path, layers)).toMatchObject({
    certainty: 0.7,
    rules: { hearsay: { severity: 'error', options: { one: 1, two: 3 } }, 'single-source': { severity: 'off' } },
  })
})

test('words add up, and the nearest house counts', () => {
  const layers = [
    ...layersOf({ outlets: ['Orrel Lantern'], spokespeople: ['Ada Quill'], house: 'Kelmar Post' }, '/desk'),
    ...layersOf({ outlets: ['Northline'], reportingVerbs: ['skeet'], house: 'Kelmar Sunday' }, '/desk'),
  ]
  expect(settingsFor(path, layers).vocabulary).toEqual({
    outlets: ['Orrel Lantern', 'Northline'],
    spokespeople: ['Ada Quill'],
    reportingVerbs: ['skeet'],
    house: 'Kelmar Sunday',
  })
})

describe('an override holds for the files that it matches, from the folder of its configuration', () => {
  test.each([
    ['news/**', true],
    ['**/*.md', true],
    ['./news/a.md', true],
    ['**/*.{html,md}', true],
    ['a.md', false],
    ['opinion/**', false],
    ['*.md', false],
  ])('%s', (glob, holds) => {
    const layers = layersOf({ overrides: [{ files: [glob], certainty: 0.9 }] }, '/desk')
    expect(settingsFor(path, layers).certainty).toBe(holds ? 0.9 : 0.5)
  })
})

describe('a preset', () => {
  const preset: Preset = {
    name: 'orrel',
    title: 'Orrel',
    description: 'Orrel.',
    rules: {
      hearsay: { because: 'Ask.', basis: [] },
      'single-source': { because: 'Ask.', basis: [], severity: 'error' },
    },
    others: 'note',
  }

  test('makes notes of the rules that it does not demand', () => {
    const set = settingsFor(path, [presetLayer(preset)]).rules
    expect(set).toMatchObject({ hearsay: {}, 'single-source': { severity: 'error' } })
    expect(set.hearsay?.severity).toBeUndefined()
    const others = rules.map(({ id }) => id).filter(id => id !== 'hearsay' && id !== 'single-source')
    expect(others.map(id => set[id]?.severity)).toEqual(others.map(() => 'note'))
  })

  test('forgets what was said of rules before it', () => {
    const before = layersOf({ rules: { hearsay: 'off', 'vague-collective': 'error' } }, '/desk')
    const set = settingsFor(path, [...before, presetLayer({ ...preset, others: 'as they are' })]).rules
    expect(set.hearsay?.severity).toBeUndefined()
    expect(set['vague-collective']).toBeUndefined()
  })
})
