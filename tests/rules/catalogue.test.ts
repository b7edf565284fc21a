import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.js'
import { standards } from '../../src/rules/standards.js'

const catalogue = readFileSync('src/rules/README.md', 'utf8')

test('src/rules/README.md is what the rules say of themselves', async () => {
  const generator = new URL('../../scripts/catalogue.mjs', import.meta.url).href
  const { catalogue: fresh }: { catalogue: () => string } = await import(generator)
  const stale = 'src/rules/README.md is stale: run `npm run update`, which writes it from the files of the rules'
  expect(catalogue === fresh(), stale).toBe(true)
})

test.each(rules)('$id stands in it with all its parts', rule => {
  const [, section = ''] = catalogue.split(`\n## ${rule.id}\n`)
  const [words] = section.replace(/\\(?=[\\`*_<[|])/g, '').split('\n## ')
  const { title, description, advice, severity, basis, messages, options, examples } = rule
  for (const part of [title, description, advice, severity, 'Limit: ', ...Object.keys(options)]) {
    expect(words).toContain(part)
  }
  for (const key of basis) expect(words).toContain(standards[key].address)
  for (const { text } of Object.values(messages)) expect(words).toContain(text)
  for (const { shows, text } of examples) for (const part of [shows, ...text.split('\n')]) expect(words).toContain(part)
})
