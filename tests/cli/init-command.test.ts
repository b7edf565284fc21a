import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { heldToSchema } from '../../src/audit/configuration/held-to-schema.js'
import { commandLine, folderWith } from './command-line.js'

const name = 'attribution-audit.config.json'

test('init writes a configuration to start from', async () => {
  const folder = await folderWith({})
  const { status, stderr } = await commandLine(['init', folder])
  expect(status).toBe(0)
  expect(stderr).toContain(`${name} is written`)
  const json = await readFile(join(folder, name), 'utf8')
  expect(heldToSchema('config', json, name)).toEqual({
    $schema: './node_modules/attribution-audit/schemas/config.schema.json',
    extends: ['recommended'],
    rules: {},
  })
  expect(existsSync('schemas/config.schema.json')).toBe(true)
})

test('init leaves a configuration that is there as it is', async () => {
  const folder = await folderWith({})
  await writeFile(join(folder, name), '{ "extends": "strict" }')
  const { status, stderr } = await commandLine(['init', folder])
  expect(status).toBe(2)
  expect(stderr).toContain('is there already, and was left as it is')
  expect(await readFile(join(folder, name), 'utf8')).toBe('{ "extends": "strict" }')
})

test('init says where it cannot write', async () => {
  const { status, stderr } = await commandLine(['init', join(await folderWith({}), 'nowhere')])
  expect(status).toBe(2)
  expect(stderr).toContain(`${name}: cannot be written: no such file or folder`)
})
