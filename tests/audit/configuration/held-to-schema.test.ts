import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { heldToSchema } from '../../../src/audit/configuration/held-to-schema.js'
import { InvalidSettings } from '../../../src/audit/configuration/invalid-settings.js'
import { holdToRules } from '../../../src/audit/configuration/known-rules.js'

/** The indented JSON of the README. */
const examples = Array.from(
  readFileSync('README.md', 'utf8').matchAll(/\n\n((?: {4}.*\n)+)/g),
  ([, block = '']) => block,
).filter(block => block.trimStart().startsWith('{'))

test('what the README shows is allowed', () => {
  const [configuration = '', corrections = '', ...others] = examples
  holdToRules(heldToSchema('config', configuration, 'README.md'), 'README.md')
  expect(heldToSchema('corrections', corrections, 'README.md').corrections).toHaveLength(3)
  expect(others).toEqual([])
})

test.each([
  ['', 'file.json: it is no JSON: '],
  ['{\n  "certainty": 0.6\n  "rules": {}\n}', ' at line 3, column 3. Mend it there.'],
  ['\uFEFF{\n  "certainty": 0.6\n  "rules": {}\n}', ' at line 3, column 3. Mend it there.'],
  ['{ "outlets": [],\n}', ' at line 2, column 1. Mend it there.'],
  ['null', 'file.json: it must be an object, { … }. Mend it, or leave it out.'],
  ['{"extends":1}', 'file.json: it must be a text in quotation marks (in extends).'],
  ['{"overrides":[{"rules":{}}]}', 'file.json: it must have "files" (in overrides › 0).'],
  [
    '{"rules":{"a/b":{"severity":"of"}}}',
    'file.json: "of" is not allowed (in rules › a/b › severity). Did you mean "off"?',
  ],
])('%s is refused with the file, the place and the remedy', (json, says) => {
  const hold = () => heldToSchema('config', json, 'file.json')
  expect(hold).toThrow(InvalidSettings)
  expect(hold).toThrow(says)
})

test.each([
  ['"kind":"no-atribution"', '"no-atribution" is no kind (in corrections › 0). Did you mean "no-attribution"?'],
  ['"kind":"pizza"', '"pizza" is no kind (in corrections › 0). Known are no-attribution, source, second-source.'],
  ['"kind":3', 'it must have a "kind" in quotation marks (in corrections › 0).'],
  ['"by":"Ida Brandt"', 'it must have a "kind" in quotation marks (in corrections › 0).'],
])('a correction with %s is refused with what was meant', (member, says) => {
  const hold = () => heldToSchema('corrections', `{"corrections":[{"words":"x",${member}}]}`, 'file.json')
  expect(hold).toThrow(says)
})

test.each([
  ['config', '{"certainty":0.6,\n "certainty":0.7}', '"certainty" is there twice, again in line 2.'],
  ['config', '{"rules":{\n"hearsay":"off",\n"hears\\u0061y":"error"}}', '"hearsay" is there twice, again in line 3.'],
  ['suppressions', '{"articles":{"a.md":[],\n"a.md":[]}}', '"a.md" is there twice, again in line 2. Keep one'],
] as const)('what is said twice is refused: %s %s', (name, json, says) => {
  expect(() => heldToSchema(name, `\uFEFF${json}`, 'file.json')).toThrow(`file.json: ${says}`)
})

test('the same key in two objects is no repetition', () => {
  const json = '{"rules":{"hearsay":"off"},"overrides":[{"files":["a.md"],"rules":{"hearsay":"note"}}]}'
  expect(heldToSchema('config', json, 'file.json')).toEqual(JSON.parse(json))
})

test('a byte order mark is no part of JSON', () => {
  expect(heldToSchema('config', '\uFEFF{}', 'file.json')).toEqual({})
})
